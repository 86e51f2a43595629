import { z } from 'zod'
import { events, type EventName, type EventPayload } from './events.ts'
import { Problem } from './problem.ts'

/** How far a call has come: `done` of `total` of whatever the call counts. */
export const Progress = z.object({ done: z.number().nonnegative(), total: z.number().nonnegative() })
export type Progress = z.infer<typeof Progress>

/** What goes towards the service, the same over a MessagePort and over HTTP. */
export const ClientFrame = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('call'), id: z.number().int().nonnegative(), channel: z.string().max(100), request: z.unknown() }),
  z.object({ kind: z.literal('cancel'), id: z.number().int().nonnegative() }),
])
export type ClientFrame = z.infer<typeof ClientFrame>

const EventNameShape = z.custom<EventName>((name) => typeof name === 'string' && Object.hasOwn(events, name))

/** What comes back from the service. */
export const ServiceFrame = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('answer'),
    id: z.number().int().nonnegative(),
    result: z.discriminatedUnion('ok', [z.object({ ok: z.literal(true), value: z.unknown() }), z.object({ ok: z.literal(false), problem: Problem })]),
  }),
  z.object({ kind: z.literal('progress'), id: z.number().int().nonnegative(), progress: Progress }),
  z.object({ kind: z.literal('event'), name: EventNameShape, payload: z.unknown() }),
])
export type ServiceFrame = z.infer<typeof ServiceFrame>

export function eventFrame<E extends EventName>(name: E, payload: EventPayload<E>): ServiceFrame {
  return { kind: 'event', name, payload }
}
