import { z } from 'zod'
import { NoteId } from './ids.ts'

/** A reader's Markdown beside one document. */
export const Note = z.object({ id: NoteId, createdAt: z.iso.datetime(), updatedAt: z.iso.datetime(), text: z.string() })
export type Note = z.infer<typeof Note>
