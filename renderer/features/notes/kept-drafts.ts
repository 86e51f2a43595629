import { z } from 'zod'
import { DocumentId, NoteId } from '../../../shared/model/ids.ts'

const KeptDraft = z.object({ key: z.string(), document: DocumentId, note: NoteId.nullable(), text: z.string(), at: z.iso.datetime() })
export type KeptDraft = z.infer<typeof KeptDraft>

const prefix = 'lectern-draft-'

/** Keeps a draft where it outlives the window, until the service has confirmed it. A full or forbidden storage is no reason to stop typing. */
export function keepDraft(storage: Storage, draft: KeptDraft): void {
  try {
    storage.setItem(prefix + draft.key, JSON.stringify(draft))
  } catch {
    storage.removeItem(prefix + draft.key)
  }
}

export function forgetDraft(storage: Storage, key: string): void {
  storage.removeItem(prefix + key)
}

/** The drafts of a document that a window left behind; unreadable ones are taken away. */
export function leftDrafts(storage: Storage, document: DocumentId): readonly KeptDraft[] {
  const keys = Array.from({ length: storage.length }, (_, index) => storage.key(index)).filter((key) => key?.startsWith(prefix) === true)
  return keys.flatMap((key) => {
    if (key === null) return []
    const parsed = KeptDraft.safeParse(readJson(storage.getItem(key)))
    if (!parsed.success) {
      storage.removeItem(key)
      return []
    }
    return parsed.data.document === document ? [parsed.data] : []
  })
}

function readJson(text: string | null): unknown {
  try {
    return JSON.parse(text ?? 'null')
  } catch {
    return null
  }
}
