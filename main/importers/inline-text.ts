import type { Mark } from '../../shared/model/block.ts'
import { withoutInvisible } from './clean-characters.ts'

/** A piece of running text with its marks; offsets are UTF-16 code units into `text`. */
export interface Inline {
  readonly text: string
  readonly marks: readonly Mark[]
}

type OpenMark = { readonly kind: 'emphasis' | 'strong' | 'code' } | { readonly kind: 'link'; readonly href: string }

const maximumMarks = 20_000

/** Collects running text as a browser would show it: runs of white space become one space, line breaks stay, ends are trimmed, marks follow. */
export class InlineText {
  #parts: string[] = []
  #length = 0
  #last = '\n'
  #marks: Mark[] = []
  #open: { readonly mark: OpenMark; readonly start: number }[] = []

  get isEmpty(): boolean {
    return this.#length === 0
  }

  /** Adds text, collapsing its white space. */
  add(text: string): void {
    const spaced = withoutInvisible(text).replace(/[ \t\n\u00A0\u2000-\u200A\u202F\u3000]+/gu, ' ')
    const afterSpace = this.#last === ' ' || this.#last === '\n'
    this.#push(afterSpace && spaced.startsWith(' ') ? spaced.slice(1) : spaced)
  }

  /** Adds text as it stands, for code. */
  addVerbatim(text: string): void {
    this.#push(withoutInvisible(text))
  }

  breakLine(): void {
    if (this.#length > 0 && this.#last !== '\n') this.#push('\n')
  }

  /** Adds a character of structure, such as the tab between cells, however the text ended. */
  separate(separator: '\t' | '\n'): void {
    this.#push(separator)
    this.#last = '\n'
  }

  open(mark: OpenMark): void {
    this.#open.push({ mark, start: this.#length })
  }

  close(): void {
    const opened = this.#open.pop()
    if (opened === undefined || opened.start >= this.#length || this.#marks.length >= maximumMarks) return
    this.#marks.push({ ...opened.mark, start: opened.start, end: this.#length })
  }

  get length(): number {
    return this.#length
  }

  /** The text so far with its ends trimmed; starts afresh, with the marks still open carried on. */
  take(trim = true): Inline {
    for (const opened of [...this.#open].reverse()) {
      if (opened.start < this.#length && this.#marks.length < maximumMarks)
        this.#marks.push({ ...opened.mark, start: opened.start, end: this.#length })
    }
    const text = this.#parts.join('')
    const marks = this.#marks
    this.#open = this.#open.map((opened) => ({ mark: opened.mark, start: 0 }))
    this.#parts = []
    this.#length = 0
    this.#last = '\n'
    this.#marks = []
    return trim ? tidy(text, marks) : { text, marks: fit(marks, 0, text) }
  }

  #push(text: string): void {
    if (text === '') return
    this.#parts.push(text)
    this.#length += text.length
    this.#last = text.at(-1) ?? this.#last
  }
}

function tidy(text: string, marks: readonly Mark[]): Inline {
  if (!/ \n/u.test(text)) {
    const trimmed = text.trim()
    return { text: trimmed, marks: fit(marks, text.length - text.trimStart().length, trimmed) }
  }
  return replaceInline({ text, marks }, / +(?=\n)/gu, '', true)
}

/** Moves marks by `offset` to the left and cuts them to the text, leaving no mark empty and none starting or ending in white space. */
export function fit(marks: readonly Mark[], offset: number, text: string): Mark[] {
  const kept: Mark[] = []
  for (const mark of marks) {
    let start = Math.max(0, mark.start - offset)
    let end = Math.min(text.length, mark.end - offset)
    while (start < end && /\s/u.test(text.charAt(start))) start += 1
    while (end > start && /\s/u.test(text.charAt(end - 1))) end -= 1
    if (start < end) kept.push({ ...mark, start, end })
  }
  return kept.sort((a, b) => a.start - b.start || b.end - a.end)
}

/** The part of a piece of text from `start` to `end`, trimmed, with the marks that lie in it. */
export function sliceInline(inline: Inline, start: number, end = inline.text.length): Inline {
  const cut = inline.text.slice(start, end)
  const trimmed = cut.trim()
  return { text: trimmed, marks: fit(inline.marks, start + cut.length - cut.trimStart().length, trimmed) }
}

/** Two pieces of text as one with `between` them. */
export function joinInline(first: Inline, second: Inline, between: string): Inline {
  const shift = first.text.length + between.length
  const marks = [...first.marks, ...second.marks.map((mark) => ({ ...mark, start: mark.start + shift, end: mark.end + shift }))]
  return { text: first.text + between + second.text, marks }
}

/** Replaces every match by `replacement` with the marks moved to fit; with `trim` the ends are trimmed too. */
export function replaceInline(inline: Inline, pattern: RegExp, replacement: string, trim = false): Inline {
  const edits = Array.from(inline.text.matchAll(pattern), (match) => ({ start: match.index, end: match.index + match[0].length }))
  const text = inline.text.replace(pattern, replacement)
  const points = [...new Set(inline.marks.flatMap((mark) => [mark.start, mark.end]))].sort((a, b) => a - b)
  const moved = new Map<number, number>()
  let edit = 0
  let shift = 0
  for (const point of points) {
    for (let next = edits[edit]; next !== undefined && next.end <= point; next = edits[edit]) {
      shift += replacement.length - (next.end - next.start)
      edit += 1
    }
    const within = edits[edit]
    moved.set(point, within !== undefined && within.start < point ? within.start + shift : point + shift)
  }
  const marks = inline.marks.map((mark) => ({ ...mark, start: moved.get(mark.start) ?? 0, end: moved.get(mark.end) ?? 0 }))
  const whole = trim ? text.trim() : text
  return { text: whole, marks: fit(marks, trim ? text.length - text.trimStart().length : 0, whole) }
}
