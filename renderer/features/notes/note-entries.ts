import type { Note } from '../../../shared/model/note.ts'
import type { DocumentId, NoteId } from '../../../shared/model/ids.ts'
import type { Draft } from './note-keeper.ts'

/** A note on the screen: made by the service, being made, or not begun. `key` stays the same through all three. */
export interface NoteEntry {
  readonly key: string
  readonly note: NoteId | null
  /** Null while it is not known: the editor keeps what it shows. */
  readonly text: string | null
}

/** The notes to show, in the order they were begun: the service's, then those typed but not made yet, then the blank ones asked for. */
export function noteEntries(
  notes: readonly Note[],
  drafts: readonly Draft[],
  blanks: readonly string[],
  document: DocumentId,
  keeper: { readonly keyOf: (note: NoteId) => string; readonly isComing: (key: string) => boolean },
): readonly NoteEntry[] {
  const made = [...notes]
    .sort((left, right) => left.createdAt.localeCompare(right.createdAt))
    .map((note) => ({ key: keeper.keyOf(note.id), note: note.id, text: note.text }))
  const known = new Set(made.map((entry) => entry.key))
  const waiting = drafts
    .filter((draft) => draft.document === document && !known.has(draft.key))
    .map((draft) => ({ key: draft.key, note: draft.note, text: draft.text }))
  for (const entry of waiting) known.add(entry.key)
  const empty = blanks.filter((key) => !known.has(key)).map((key) => ({ key, note: null, text: keeper.isComing(key) ? null : '' }))
  return [...made, ...waiting, ...empty]
}
