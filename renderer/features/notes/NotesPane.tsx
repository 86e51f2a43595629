import { Plus } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { DocumentView } from '../../../shared/contract/views.ts'
import { useActions } from '../../state/actions.ts'
import { useQuoting } from '../../state/quoting.ts'
import { useReading } from '../../state/reading.ts'
import { useTextSelection } from '../../state/selection.ts'
import { useToasts } from '../../state/toasts.ts'
import { IconButton } from '../../ui/IconButton.tsx'
import { NoteBox } from './NoteBox.tsx'
import type { NoteEditorHandle } from './NoteEditor.tsx'
import { flushOnLeave, noteKeeper, recoverDrafts, useNoteDrafts } from './note-drafts.ts'
import { noteEntries } from './note-entries.ts'
import { findPassage } from './passage.ts'
import { quotationMarkdown } from './quotation.ts'
import type { WrittenQuotation } from './quotation.ts'
import { SavedState } from './SavedState.tsx'
import { usePlaceWords } from './use-place-words.ts'
import './notes.css'

/** The notes beside the open document, written in place and saved as they are typed. */
export function NotesPane({ document: view }: { readonly document: DocumentView }) {
  return <Notes key={view.id} document={view} />
}

let lastBlank = 0

function newKey(): string {
  lastBlank += 1
  return `new-${Date.now().toString(36)}-${lastBlank}`
}

function Notes({ document: view }: { readonly document: DocumentView }) {
  const { t } = useTranslation()
  const placeWords = usePlaceWords(view.blocks)
  const drafts = useNoteDrafts((state) => state.drafts)
  const [blanks, setBlanks] = useState<readonly string[]>(() => [newKey()])
  const [asked, setAsked] = useState<string | null>(null)
  const editors = useRef(new Map<string, NoteEditorHandle>())
  /** Drafts are recovered against the document as it was opened, not against later versions of it. */
  const opened = useRef(view)
  const lastFocused = useRef<string | null>(null)
  const waiting = useQuoting((state) => state.waiting)

  const all = noteEntries(view.notes, [...drafts.values()], blanks, view.id, noteKeeper)
  const entries = all.filter((entry, index) => index === 0 || entry.note !== null || entry.text !== '' || entry.key === asked)
  const target = () => entries.find((entry) => entry.key === lastFocused.current) ?? entries.at(-1)

  useEffect(() => {
    recoverDrafts(opened.current)
    const stop = flushOnLeave()
    return () => {
      stop()
      void noteKeeper.flush()
    }
  }, [view.id])
  useEffect(() => noteKeeper.saw(view.notes.map((note) => note.id)), [view.notes])
  useEffect(() => {
    if (asked !== null) editors.current.get(asked)?.focus()
  }, [asked])
  useEffect(() => {
    const entry = target()
    if (waiting === null || waiting.document !== view.id || entry === undefined) return
    useQuoting.getState().taken()
    editors.current.get(entry.key)?.append(quotationMarkdown(waiting, placeWords(waiting.start)))
  })

  const quoteOrWrite = () => {
    const { selection } = useTextSelection.getState()
    if (selection !== null && selection.document === view.id) useQuoting.getState().quote(selection)
    else editors.current.get(target()?.key ?? '')?.focus()
  }
  useActions({ 'write-note': { perform: quoteOrWrite } })

  const add = () => {
    const empty = entries.find((entry) => entry.note === null && entry.text === '')
    if (empty !== undefined) editors.current.get(empty.key)?.focus()
    else {
      const key = newKey()
      setBlanks((now) => [...now, key])
      setAsked(key)
    }
  }
  const openQuotation = (quotation: WrittenQuotation) => {
    const { scrollTo, openDocument } = useReading.getState()
    if (quotation.document !== view.id) return openDocument(quotation.document, quotation)
    const passage = findPassage(view.blocks, quotation)
    if (passage === null) useToasts.getState().add({ tone: 'problem', message: t('notes.passage-gone'), remedy: null, action: null })
    else scrollTo(passage.start, passage.end)
  }

  return (
    <section className="pane notes-pane" aria-label={t('notes.title')}>
      <div className="pane-head">
        <h2>{t('notes.title')}</h2>
        <span className="count">{view.notes.length === 0 ? '' : view.notes.length}</span>
        <span className="end">
          <SavedState document={view.id} anything={view.notes.length > 0} />
          <IconButton icon={Plus} small label={t('notes.new')} onPress={add} />
        </span>
      </div>
      <div className="notes">
        {entries.map((entry, index) => (
          <NoteBox
            key={entry.key}
            entry={entry}
            document={view.id}
            label={t('notes.note', { number: index + 1 })}
            onOpenQuotation={openQuotation}
            onFocus={() => {
              lastFocused.current = entry.key
            }}
            ref={(handle) => {
              if (handle !== null) editors.current.set(entry.key, handle)
              return () => {
                editors.current.delete(entry.key)
              }
            }}
          />
        ))}
      </div>
    </section>
  )
}
