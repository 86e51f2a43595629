import { defaultKeymap, history, historyKeymap } from '@codemirror/commands'
import { markdown, markdownLanguage } from '@codemirror/lang-markdown'
import { Annotation } from '@codemirror/state'
import type { Extension } from '@codemirror/state'
import { EditorView, keymap, placeholder } from '@codemirror/view'
import { noteMarks, toggleTask } from './note-marks.ts'
import type { TaskWords } from './note-marks.ts'
import { quoteCards } from './quote-cards.ts'
import type { WrittenQuotation } from './quotation.ts'

/** Marks a change that came from the service, which is not typed and so not saved. */
export const fromService = Annotation.define<true>()

interface EditorParts {
  readonly label: string
  readonly placeholder: string
  readonly tasks: TaskWords
  readonly openQuotation: (quotation: WrittenQuotation) => void
  readonly nameQuotation: (quotation: WrittenQuotation) => string
  readonly onType: (text: string) => void
  readonly onFocus: () => void
}

/** The page's nonce, without which its policy refuses the styles that CodeMirror writes. */
function pageNonce(): string {
  return document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce ?? ''
}

function leave(view: EditorView): boolean {
  view.contentDOM.blur()
  return true
}

/** What makes an editor a note: Markdown drawn live, tasks, quotation cards. Tab moves on, so the keyboard is never trapped. */
export function noteSetup(parts: EditorParts): Extension {
  return [
    EditorView.cspNonce.of(pageNonce()),
    history(),
    markdown({ base: markdownLanguage, completeHTMLTags: false, pasteURLAsLink: true }),
    keymap.of([
      { key: 'Escape', run: leave, stopPropagation: true },
      { key: 'Mod-Shift-Enter', run: (view) => toggleTask(view, view.state.selection.main.head) },
      ...historyKeymap,
      ...defaultKeymap.filter((binding) => binding.key !== 'Mod-Enter'),
    ]),
    EditorView.lineWrapping,
    EditorView.contentAttributes.of({ 'aria-label': parts.label, spellcheck: 'true' }),
    placeholder(parts.placeholder),
    quoteCards({ open: parts.openQuotation, name: parts.nameQuotation }),
    noteMarks(parts.tasks),
    EditorView.updateListener.of((update) => {
      if (update.focusChanged && update.view.hasFocus) parts.onFocus()
      if (update.docChanged && !update.transactions.some((transaction) => transaction.annotation(fromService) === true))
        parts.onType(update.state.doc.toString())
    }),
  ]
}

/** The one stretch in which two texts differ: what to replace in `before`, and by what. */
export function difference(before: string, after: string): { readonly from: number; readonly to: number; readonly insert: string } {
  const shorter = Math.min(before.length, after.length)
  let from = 0
  while (from < shorter && before.charCodeAt(from) === after.charCodeAt(from)) from += 1
  let tail = 0
  while (tail < shorter - from && before.charCodeAt(before.length - 1 - tail) === after.charCodeAt(after.length - 1 - tail)) tail += 1
  return { from, to: before.length - tail, insert: after.slice(from, after.length - tail) }
}
