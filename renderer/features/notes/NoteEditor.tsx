import { EditorState } from '@codemirror/state'
import { EditorView } from '@codemirror/view'
import { useEffect, useImperativeHandle, useRef } from 'react'
import type { Ref } from 'react'
import { useTranslation } from 'react-i18next'
import type { DocumentId, NoteId } from '../../../shared/model/ids.ts'
import { difference, fromService, noteSetup } from './editor-setup.ts'
import { noteKeeper } from './note-drafts.ts'
import { appended } from './quotation.ts'
import type { WrittenQuotation } from './quotation.ts'

export interface NoteEditorHandle {
  focus(): void
  /** Adds Markdown at the end, as if it were typed, and puts the cursor after it. */
  append(piece: string): void
}

interface NoteEditorProps {
  readonly noteKey: string
  readonly document: DocumentId
  /** Null until the service has made the note. */
  readonly note: NoteId | null
  readonly text: string | null
  readonly label: string
  readonly onOpenQuotation: (quotation: WrittenQuotation) => void
  readonly onFocus: () => void
  readonly ref?: Ref<NoteEditorHandle> | undefined
}

/** One note as it is written. What is typed goes to the keeper at once; what the service says is taken over only while nothing waits to be saved. */
export function NoteEditor({ noteKey, document, note, text, label, onOpenQuotation, onFocus, ref }: NoteEditorProps) {
  const { t } = useTranslation()
  const place = useRef<HTMLDivElement>(null)
  const editor = useRef<EditorView | null>(null)
  const latest = useRef({ note, text, onOpenQuotation, onFocus })
  useEffect(() => {
    latest.current = { note, text, onOpenQuotation, onFocus }
  })

  useEffect(() => {
    if (place.current === null) return
    const view = new EditorView({
      parent: place.current,
      state: EditorState.create({
        doc: noteKeeper.draft(noteKey)?.text ?? latest.current.text ?? '',
        extensions: noteSetup({
          label,
          placeholder: t('notes.write-here'),
          tasks: { done: t('notes.done'), notDone: t('notes.not-done') },
          openQuotation: (quotation) => latest.current.onOpenQuotation(quotation),
          nameQuotation: (quotation) => t('notes.go-to-passage', { place: quotation.label }),
          onType: (typed) => noteKeeper.write(noteKey, document, latest.current.note, typed),
          onFocus: () => latest.current.onFocus(),
        }),
      }),
    })
    editor.current = view
    return () => {
      editor.current = null
      view.destroy()
    }
  }, [noteKey, document, label, t])

  useEffect(() => {
    const view = editor.current
    if (view === null) return
    const draft = noteKeeper.draft(noteKey)
    const shown = view.state.doc.toString()
    const wanted = draft === null ? text : draft.text
    if (wanted !== null && wanted !== shown) view.dispatch({ changes: difference(shown, wanted), annotations: fromService.of(true) })
  }, [noteKey, text])

  useImperativeHandle(
    ref,
    () => ({
      focus: () => {
        const view = editor.current
        if (view === null) return
        view.focus()
        view.dispatch({ selection: { anchor: view.state.doc.length }, scrollIntoView: true })
      },
      append: (piece) => {
        const view = editor.current
        if (view === null) return
        const shown = view.state.doc.toString()
        const next = appended(shown, piece)
        view.dispatch({
          changes: difference(shown, next),
          selection: { anchor: next.length },
          scrollIntoView: true,
          userEvent: 'input.paste',
        })
        view.focus()
      },
    }),
    [],
  )
  return <div ref={place} className="note-editor" />
}
