import type { Block } from '../../shared/model/block.ts'
import { withoutInvisible } from './clean-characters.ts'

/** Lines of one paragraph as one line: words that a hyphen broke at a line's end are whole again. */
export function unwrap(lines: readonly string[]): string {
  return withoutInvisible(lines.join('\n').replace(/\u00AD[ \t]*\n[ \t]*/gu, ''))
    .replace(/(?<=\p{Ll}{2})[-\u2010][ \t]*\n[ \t]*(?=\p{Ll}{2})/gu, '')
    .replace(/[-\u2010][ \t]*\n[ \t]*(?=[\p{L}\p{N}])/gu, '-')
    .replace(/\s+/gu, ' ')
    .trim()
}

/** Paragraph blocks of a text whose paragraphs are parted by blank lines and hold nothing but words. */
export function paragraphsOfText(text: string): Block[] {
  return text
    .split(/\n[ \t]*(?:\n[ \t]*)+/u)
    .map((piece) => unwrap(piece.split('\n')))
    .filter((piece) => piece !== '')
    .map((piece) => ({ kind: 'paragraph', role: 'body', text: piece, marks: [] }))
}
