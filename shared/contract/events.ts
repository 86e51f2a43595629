import { z } from 'zod'
import { DocumentId } from '../model/ids.ts'
import { ImportSummary, Notice } from './views.ts'

export const changedTopics = ['documents', 'reviews', 'tags', 'searches', 'settings', 'history', 'rules', 'entities'] as const

/** Everything the service says unasked. */
export const events = {
  /** A change was saved. `documents` names those it touched, or is null for so many that they are not named. */
  'library:changed': z.object({ topics: z.array(z.enum(changedTopics)), documents: z.array(DocumentId).nullable() }),
  'import:changed': z.object({ summary: ImportSummary }),
  'index:progressed': z.object({ done: z.number().int().nonnegative(), total: z.number().int().nonnegative() }),
  'notice:raised': z.object({ notice: Notice }),
} as const

export type Events = typeof events
export type EventName = keyof Events
export type EventPayload<E extends EventName> = z.output<Events[E]>
