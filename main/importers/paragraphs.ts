import type { Block } from '../../shared/model/block.ts'
import { withoutInvisible } from './clean-characters.ts'

/** First parts of compounds that keep their hyphen, as "long-" in "long-term" does. */
const keepsHyphen =
  /(?<!\p{L})(?:self|well|ill|long|short|high|low|mid|half|ex|non|co|anti|pro|pre|post|sub|semi|quasi|pan|cross|vice|all|so|far|near|hard|soft|ultra|multi|inter|bi|tri|then|now|soon|much|newly|old|new|north|south|east|west|left|right|one|two|three|four|five|six|seven|eight|nine|ten|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)$/iu

/** Words that a hyphen broke at the end of a line made whole again; compounds keep their hyphen. */
export function mendHyphens(text: string): string {
  if (!/[-\u2010\u00AD][ \t]*\n/u.test(text)) return text
  const joined = text.replace(/\u00AD[ \t]*\n[ \t]*/gu, '')
  return joined.replace(/(?<=(\p{L}{1,20}))[-\u2010][ \t]*\n[ \t]*(?=[\p{L}\p{N}])/gu, (_, before: string, offset: number) => {
    const next = joined.slice(offset, offset + 200).replace(/^[-\u2010][ \t]*\n[ \t]*/u, '')
    const broken = /\p{Ll}{2}$/u.test(before) && /^\p{Ll}{2}/u.test(next) && !keepsHyphen.test(before)
    return broken ? '' : '-'
  })
}

/** Lines of one paragraph as one line. */
export function unwrap(lines: readonly string[]): string {
  return withoutInvisible(mendHyphens(lines.join('\n')))
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
