import { create } from 'zustand'
import type { DocumentView } from '../../../shared/contract/views.ts'
import type { DocumentId, NoteId } from '../../../shared/model/ids.ts'
import { cache } from '../../client/queries.ts'
import { service } from '../../client/service.ts'
import { forgetDraft, keepDraft, leftDrafts } from './kept-drafts.ts'
import { createNoteKeeper } from './note-keeper.ts'
import type { Draft } from './note-keeper.ts'

interface DraftsState {
  readonly drafts: ReadonlyMap<string, Draft>
}

/** What is being typed into notes and not saved yet, over all documents. */
export const useNoteDrafts = create<DraftsState>()(() => ({ drafts: new Map() }))

/** Puts a saved text into the screen's copy of the document, and drops answers under way that are older than it. */
async function confirm(document: DocumentId, note: NoteId, text: string): Promise<void> {
  const key = ['document:open', { id: document }]
  await cache.cancelQueries({ queryKey: key })
  cache.setQueryData<DocumentView>(key, (view) => {
    if (view === undefined) return undefined
    const at = new Date().toISOString()
    const known = view.notes.some((each) => each.id === note)
    const notes = known
      ? view.notes.map((each) => (each.id === note ? { ...each, text } : each))
      : [...view.notes, { id: note, createdAt: at, updatedAt: at, text }]
    return { ...view, notes }
  })
  void cache.invalidateQueries({ queryKey: key })
}

export const noteKeeper = createNoteKeeper({
  create: (document, text) => service.call('note:create', { document, text }),
  save: (document, id, text) => service.call('note:save', { document, id, text }),
  confirmed: confirm,
  changed: (key, draft) => {
    if (draft === null) forgetDraft(localStorage, key)
    else if (draft.phase !== 'saving')
      keepDraft(localStorage, { key, document: draft.document, note: draft.note, text: draft.text, at: new Date().toISOString() })
    useNoteDrafts.setState(({ drafts }) => {
      const next = new Map(drafts)
      if (draft === null) next.delete(key)
      else next.set(key, draft)
      return { drafts: next }
    })
  },
  later: (task, milliseconds) => {
    const timer = setTimeout(task, milliseconds)
    return () => clearTimeout(timer)
  },
})

/** Takes up what an earlier window could not save for this document: what was typed after the note was last saved. */
export function recoverDrafts(document: DocumentView): void {
  for (const left of leftDrafts(localStorage, document.id)) {
    if (noteKeeper.draft(left.key) !== null) continue
    const note = document.notes.find((each) => each.id === left.note)
    const isNewer = left.note === null || (note !== undefined && note.text !== left.text && left.at >= note.updatedAt)
    forgetDraft(localStorage, left.key)
    if (isNewer && left.text.trim() !== '') noteKeeper.write(left.key, document.id, left.note, left.text)
  }
}

function flushAll(): void {
  void noteKeeper.flush()
}

/** Saves at once whenever the window may be about to go. Call once; the answer undoes it. */
export function flushOnLeave(): () => void {
  const hidden = () => {
    if (document.visibilityState === 'hidden') flushAll()
  }
  window.addEventListener('beforeunload', flushAll)
  window.addEventListener('pagehide', flushAll)
  window.addEventListener('blur', flushAll)
  document.addEventListener('visibilitychange', hidden)
  return () => {
    window.removeEventListener('beforeunload', flushAll)
    window.removeEventListener('pagehide', flushAll)
    window.removeEventListener('blur', flushAll)
    document.removeEventListener('visibilitychange', hidden)
  }
}
