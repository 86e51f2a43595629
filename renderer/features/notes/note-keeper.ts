import type { Result } from '../../../shared/contract/result.ts'
import type { DocumentId, NoteId } from '../../../shared/model/ids.ts'

export type Phase = 'waiting' | 'saving' | 'failed'

/** What was typed and the service has not confirmed yet. `note` is null until the service has made the note. */
export interface Draft {
  readonly key: string
  readonly document: DocumentId
  readonly note: NoteId | null
  readonly text: string
  readonly phase: Phase
}

export interface KeeperParts {
  create(document: DocumentId, text: string): Promise<Result<{ id: NoteId }>>
  save(document: DocumentId, note: NoteId, text: string): Promise<Result<{ updatedAt: string }>>
  /** Called when the service has confirmed a text; the screen's copy of the document should follow. */
  confirmed(document: DocumentId, note: NoteId, text: string): void | Promise<void>
  /** Called whenever a draft appears, changes or is done with. */
  changed(key: string, draft: Draft | null): void
  /** Runs a task after some milliseconds; the answer cancels it. */
  later(task: () => void, milliseconds: number): () => void
}

const pause = 400
const again = 3_000

interface Entry {
  draft: Draft
  sending: Promise<void> | null
  cancel: () => void
}

/**
 * Saves notes as they are typed: shortly after the last key, one call at a time a note, the newest text always last.
 * What is typed while a call is under way is sent after it; what could not be saved is kept and tried again.
 */
export function createNoteKeeper(parts: KeeperParts) {
  const entries = new Map<string, Entry>()
  /** The ids of notes that were made from a key the screen had given them before. */
  const made = new Map<string, NoteId>()
  const seen = new Set<NoteId>()

  const show = (entry: Entry, change: Partial<Draft>) => {
    entry.draft = { ...entry.draft, ...change }
    parts.changed(entry.draft.key, entry.draft)
  }

  const forget = (entry: Entry) => {
    entry.cancel()
    entries.delete(entry.draft.key)
    parts.changed(entry.draft.key, null)
  }

  const send = async (entry: Entry): Promise<void> => {
    const { key, document, note, text } = entry.draft
    entry.cancel()
    show(entry, { phase: 'saving' })
    const result = note === null ? await parts.create(document, text) : await parts.save(document, note, text)
    if (entries.get(key) !== entry) {
      if (result.ok && note === null && 'id' in result.value) made.set(key, result.value.id)
      return
    }
    if (!result.ok && result.problem.code === 'not-found') {
      made.delete(key)
      if (note === null) return forget(entry)
      // The note is gone (deleted, or its making undone) and yet written in: what is written comes back as a new one.
      show(entry, { note: null })
      return send(entry)
    }
    if (!result.ok) {
      show(entry, { phase: 'failed' })
      entry.cancel = parts.later(() => push(entry), again)
      return
    }
    const id = 'id' in result.value ? result.value.id : note
    if (id === null) return
    made.set(key, id)
    show(entry, { note: id })
    await parts.confirmed(document, id, text)
    if (entries.get(key) !== entry) return
    if (entry.draft.text === text) forget(entry)
    else await send(entry)
  }

  const push = (entry: Entry): Promise<void> => {
    entry.cancel()
    entry.sending ??= send(entry).finally(() => {
      entry.sending = null
    })
    return entry.sending
  }

  return {
    /** Takes what the reader typed. `note` is null for a note that the service has not made yet; `key` names it until then. */
    write(key: string, document: DocumentId, note: NoteId | null, text: string): void {
      const known = note ?? made.get(key) ?? null
      const entry = entries.get(key)
      if (entry === undefined) {
        const fresh: Entry = { draft: { key, document, note: known, text, phase: 'waiting' }, sending: null, cancel: () => undefined }
        entries.set(key, fresh)
        show(fresh, {})
        fresh.cancel = parts.later(() => void push(fresh), pause)
        return
      }
      show(entry, { text, ...(entry.draft.phase === 'saving' ? {} : { phase: 'waiting' }) })
      if (entry.sending !== null) return
      entry.cancel()
      entry.cancel = parts.later(() => void push(entry), pause)
    },
    /** Sends everything that waits, now; settled when all of it was answered. */
    async flush(): Promise<void> {
      await Promise.all([...entries.values()].map((entry) => push(entry)))
    },
    /** Forgets what waits for a note that is being deleted. */
    drop(key: string): void {
      made.delete(key)
      const entry = entries.get(key)
      if (entry !== undefined) forget(entry)
    },
    draft(key: string): Draft | null {
      return entries.get(key)?.draft ?? null
    },
    /** The id of a note that began under a key of the screen's; null until the service has made it. */
    idOf(key: string): NoteId | null {
      return made.get(key) ?? null
    },
    /** Whether a note was made whose document, as the screen has it, does not show it yet: an answer is still on its way. */
    isComing(key: string): boolean {
      const id = made.get(key)
      return id !== undefined && !seen.has(id)
    },
    /** Takes note of what the screen's copy of a document shows. */
    saw(notes: readonly NoteId[]): void {
      for (const note of notes) seen.add(note)
    },
    /** What a note is called on the screen: the key it began under, so that its editor stays; else its id. */
    keyOf(note: NoteId): string {
      for (const [key, id] of made) if (id === note) return key
      return note
    },
    pending(): readonly Draft[] {
      return [...entries.values()].map((entry) => entry.draft)
    },
  }
}

export type NoteKeeper = ReturnType<typeof createNoteKeeper>
