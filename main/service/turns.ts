import type { DocumentId } from '../../shared/model/ids.ts'

/** Lets one import at a time work on a document, so that the same bytes twice, in one folder or two imports, are one document. */
export class Turns {
  readonly #last = new Map<DocumentId, Promise<void>>()

  /** Waits until whoever came before is done. Returns how to say that this one is. */
  async take(id: DocumentId): Promise<() => void> {
    const before = this.#last.get(id)
    const { promise, resolve } = Promise.withResolvers<void>()
    this.#last.set(id, promise)
    await before
    return () => {
      if (this.#last.get(id) === promise) this.#last.delete(id)
      resolve()
    }
  }
}
