import { syntaxTree } from '@codemirror/language'
import type { EditorState, Range } from '@codemirror/state'
import { Decoration, ViewPlugin, WidgetType } from '@codemirror/view'
import type { DecorationSet, EditorView, ViewUpdate } from '@codemirror/view'
import { boxPicture } from './note-pictures.ts'

export interface TaskWords {
  readonly done: string
  readonly notDone: string
}

class TaskBox extends WidgetType {
  readonly ticked: boolean
  readonly words: TaskWords
  constructor(ticked: boolean, words: TaskWords) {
    super()
    this.ticked = ticked
    this.words = words
  }

  override eq(other: TaskBox): boolean {
    return other.ticked === this.ticked
  }

  override toDOM(view: EditorView): HTMLElement {
    const box = document.createElement('button')
    box.type = 'button'
    box.className = 'task-box'
    box.setAttribute('role', 'checkbox')
    box.setAttribute('aria-checked', String(this.ticked))
    box.setAttribute('aria-label', this.ticked ? this.words.done : this.words.notDone)
    box.append(boxPicture(this.ticked))
    box.addEventListener('mousedown', (event) => event.preventDefault())
    box.addEventListener('click', () => toggleTask(view, view.posAtDOM(box)))
    return box
  }

  override ignoreEvent(): boolean {
    return true
  }
}

/** Ticks or unticks the task on the line at `position`. */
export function toggleTask(view: EditorView, position: number): boolean {
  const line = view.state.doc.lineAt(position)
  const marker = /^(\s*[-*+]\s+\[)([ xX])\]/u.exec(line.text)
  if (marker?.[1] === undefined) return false
  const at = line.from + marker[1].length
  view.dispatch({ changes: { from: at, to: at + 1, insert: marker[2] === ' ' ? 'x' : ' ' }, userEvent: 'input' })
  return true
}

const signs = new Set(['HeaderMark', 'EmphasisMark', 'CodeMark', 'QuoteMark', 'LinkMark', 'URL', 'StrikethroughMark', 'ListMark'])
const styles: Readonly<Record<string, string>> = {
  StrongEmphasis: 'md-strong',
  Emphasis: 'md-em',
  InlineCode: 'md-code',
  Strikethrough: 'md-gone',
}

function touches(state: EditorState, from: number, to: number): boolean {
  return state.selection.ranges.some((range) => range.from <= to && range.to >= from)
}

function lineClasses(state: EditorState, from: number, to: number, name: string): Range<Decoration>[] {
  const found: Range<Decoration>[] = []
  for (let at = from; at <= to;) {
    const line = state.doc.lineAt(at)
    found.push(Decoration.line({ class: name }).range(line.from))
    at = line.to + 1
  }
  return found
}

function draw(view: EditorView, words: TaskWords): DecorationSet {
  const { state } = view
  const found: Range<Decoration>[] = []
  for (const { from, to } of view.visibleRanges) {
    for (let at = from; at <= to;) {
      const line = state.doc.lineAt(at)
      if (line.length === 0 && line.number < state.doc.lines) found.push(Decoration.line({ class: 'md-gap' }).range(line.from))
      at = line.to + 1
    }
    syntaxTree(state).iterate({
      from,
      to,
      enter: ({ name, from: start, to: end, node }) => {
        if (/^(?:ATXHeading|SetextHeading)[1-6]$/u.test(name)) found.push(...lineClasses(state, start, start, 'md-heading'))
        else if (name === 'Blockquote') found.push(...lineClasses(state, start, end, 'md-quote'))
        else if (name === 'TaskMarker') {
          const line = state.doc.lineAt(start)
          const mark = node.parent?.parent?.getChild('ListMark')
          const ticked = /x/iu.test(state.sliceDoc(start, end))
          found.push(Decoration.line({ class: ticked ? 'md-task is-done' : 'md-task' }).range(line.from))
          if (mark !== undefined && mark !== null && !(view.hasFocus && touches(state, mark.from, end))) {
            found.push(Decoration.replace({ widget: new TaskBox(ticked, words) }).range(mark.from, end))
          }
        } else if (signs.has(name) && end > start) found.push(Decoration.mark({ class: 'md' }).range(start, end))
        const style = styles[name]
        if (style !== undefined && end > start) found.push(Decoration.mark({ class: style }).range(start, end))
      },
    })
  }
  return Decoration.set(found, true)
}

/** Draws Markdown as it is typed: its signs stay, faint, and what they mean shows. */
export function noteMarks(words: TaskWords) {
  return ViewPlugin.fromClass(
    class {
      decorations: DecorationSet
      constructor(view: EditorView) {
        this.decorations = draw(view, words)
      }

      update(update: ViewUpdate) {
        if (
          update.docChanged ||
          update.viewportChanged ||
          update.selectionSet ||
          update.focusChanged ||
          syntaxTree(update.startState) !== syntaxTree(update.state)
        ) {
          this.decorations = draw(update.view, words)
        }
      }
    },
    { decorations: (plugin) => plugin.decorations },
  )
}
