import type { Mention } from '../../../shared/model/mention.ts'
import { normaliseName } from '../../../shared/text/entity-name.ts'
import { variantsOf } from './variants.ts'

/** A name written whole, by its mention's index. */
export interface Whole {
  readonly name: string
  readonly index: number
}

function keyOf(type: Mention['type'], name: string): string {
  return `${type}:${normaliseName(name).replaceAll('.', '')}`
}

/** Initials, or a word with at least two capitals such as NaFIRRI. */
const acronym = /^\p{Lu}(?:[\p{Lu}\p{N}&-]{1,7}|\p{Ll}*\p{Lu}[\p{L}\p{N}]{0,8})$/u

/** What organizations and places with short names are called whole: by brackets ("Islamic State (IS)", "IS (Islamic State)"), by "or" ("… Exporting Countries, or OPEC"), by initials, by company names without their ending. */
export function wholeNames(text: string, mentions: readonly Mention[]): (mention: Mention) => Whole | null {
  const wholes = new Map<string, Whole>()
  const bind = (short: Mention, whole: Mention, index: number): void => {
    const key = keyOf(short.type, short.text)
    if (!wholes.has(key)) wholes.set(key, { name: whole.text, index })
  }
  mentions.forEach((mention, index) => {
    const before = mentions[index - 1]
    if (before === undefined || before.type !== mention.type || (mention.type !== 'organization' && mention.type !== 'place')) return
    const gap = text.slice(before.end, mention.start)
    if (!/^(?: ?\((?:the )?|, (?:or|known as|also known as) (?:the )?| \((?:also )?known as (?:the )?)$/u.test(gap)) return
    if (acronym.test(mention.text) && /\s/u.test(before.text)) bind(mention, before, index - 1)
    else if (acronym.test(before.text) && /\s/u.test(mention.text)) bind(before, mention, index)
  })
  mentions.forEach((mention, index) => {
    if (mention.type !== 'organization' && mention.type !== 'place') return
    for (const { words, relation } of variantsOf(mention)) {
      const key = keyOf(mention.type, words.join(' '))
      if (relation !== 'same' && !wholes.has(key)) wholes.set(key, { name: mention.text, index })
    }
  })
  return (mention) => wholes.get(keyOf(mention.type, mention.text)) ?? null
}
