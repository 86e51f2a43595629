import { DocumentId } from '../../../shared/model/ids.ts'
import type { Quotation } from '../../state/quoting.ts'

/** A quotation found in a note: `from` and `to` are offsets into the note, `start` and `end` into the document quoted (UTF-16 code units, end exclusive). */
export interface WrittenQuotation {
  readonly from: number
  readonly to: number
  readonly words: string
  readonly label: string
  readonly document: DocumentId
  readonly start: number
  readonly end: number
}

const special = /[\\`*_[\]<>#]/gu
const written =
  /^(?<lines>(?:>[^\n]*\n)+)> \[(?<label>[^\]\n]*)\]\(lectern:document\/(?<document>[0-9a-f]{24})#(?<start>\d{1,12})-(?<end>\d{1,12})\)[ \t]*$/gmu

function tidy(text: string): string {
  return text
    .replace(/[^\S\n]+/gu, ' ')
    .replace(/ ?\n+ ?/gu, '\n')
    .trim()
}

/** A quotation as Markdown any program can read: a block quote whose last line links to the passage. `label` says where that is. */
export function quotationMarkdown({ document, start, end, text }: Quotation, label: string): string {
  const words = `“${tidy(text).replace(/^[“"«„]|[”"»]$/gu, '')}”`
  const lines = words
    .replace(special, '\\$&')
    .split('\n')
    .map((line) => `> ${line}`)
  return [...lines, `> [${label.replace(/[[\]\n]/gu, '')}](lectern:document/${document}#${start}-${end})`].join('\n')
}

/** All quotations in a note, in their order. */
export function findQuotations(note: string): readonly WrittenQuotation[] {
  const found: WrittenQuotation[] = []
  for (const match of note.matchAll(written)) {
    const { lines = '', label = '', document = '', start = '', end = '' } = match.groups ?? {}
    const words = lines
      .split('\n')
      .map((line) => line.replace(/^> ?/u, ''))
      .join('\n')
      .trim()
      .replace(/\\([\\`*_[\]<>#])/gu, '$1')
    const id = DocumentId.safeParse(document)
    if (id.success && Number(end) > Number(start)) {
      found.push({
        from: match.index,
        to: match.index + match[0].length,
        words,
        label,
        document: id.data,
        start: Number(start),
        end: Number(end),
      })
    }
  }
  return found
}

/** A note's text with something set apart after it. */
export function appended(note: string, piece: string): string {
  const body = note.trimEnd()
  return body === '' ? `${piece}\n\n` : `${body}\n\n${piece}\n\n`
}
