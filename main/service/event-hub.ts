import type { EventName, EventPayload } from '../../shared/contract/events.ts'
import { eventFrame, type ServiceFrame } from '../../shared/contract/frames.ts'

/** Where use cases say what happened, and connections hear it. */
export class Events {
  readonly #listeners = new Set<(frame: ServiceFrame) => void>()

  emit<E extends EventName>(name: E, payload: EventPayload<E>): void {
    const frame = eventFrame(name, payload)
    for (const listener of this.#listeners) listener(frame)
  }

  listen(listener: (frame: ServiceFrame) => void): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }
}
