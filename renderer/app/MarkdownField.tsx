import { EditorState } from '@codemirror/state'
import { EditorView } from '@codemirror/view'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { EditorParts } from '../features/entity-page/EntityNotePane.tsx'
import { difference, fromService, noteSetup } from '../features/notes/editor-setup.ts'
import { goToDocument } from '../state/places.ts'

/** A note's editor for a text that is saved by whoever shows it. */
export function MarkdownField({ label, placeholder, text, isSaved, onType }: EditorParts) {
  const { t } = useTranslation()
  const place = useRef<HTMLDivElement>(null)
  const editor = useRef<EditorView | null>(null)
  /** What was typed last, so that an editor that is made anew (its entity was renamed) begins with it. */
  const typed = useRef<string | null>(null)
  const latest = useRef({ text, isSaved, onType })
  useEffect(() => {
    latest.current = { text, isSaved, onType }
  })
  useEffect(() => {
    if (place.current === null) return
    const view = new EditorView({
      parent: place.current,
      state: EditorState.create({
        doc: typed.current ?? latest.current.text,
        extensions: noteSetup({
          label,
          placeholder,
          tasks: { done: t('notes.done'), notDone: t('notes.not-done') },
          openQuotation: (quotation) => goToDocument(quotation.document, quotation),
          nameQuotation: (quotation) => t('notes.go-to-passage', { place: quotation.label }),
          onType: (words) => {
            typed.current = words
            latest.current.onType(words)
          },
          onFocus: () => undefined,
        }),
      }),
    })
    editor.current = view
    return () => {
      editor.current = null
      view.destroy()
    }
  }, [label, placeholder, t])
  useEffect(() => {
    const view = editor.current
    if (view === null || !latest.current.isSaved()) return
    typed.current = null
    const shown = view.state.doc.toString()
    if (text !== shown) view.dispatch({ changes: difference(shown, text), annotations: fromService.of(true) })
  }, [text])
  return <div ref={place} className="note-editor" />
}
