import type { Mention } from '../../../shared/model/mention.ts'
import { normaliseName } from '../../../shared/text/entity-name.ts'
import type { Passage } from '../passages.ts'

const says =
  '(?:a\\.?k\\.?a\\.?|f\\.?k\\.?a\\.?|alias|also known as|also called|better known as|formerly known as|formerly called|formerly|previously known as|n[ée]e|nom de guerre|now called)'
const phrase = new RegExp(
  `(?<![\\p{L}.])${says}:? ["“‘']?(?<name>(?:al-|el-|bin )?\\p{Lu}[^;,()"”“\\n]{1,60}?)(?=[;,)"”.]|['’](?!\\p{L})|$| (?:and|or|who|which|is|was|has|had)(?!\\p{L}))`,
  'gu',
)
const between = /^["”’']?[,;]? ?\(?$/u
const named = new Set<Mention['type']>(['person', 'organization', 'place'])

/** Other names that a text gives right after a name, in brackets or between commas ("Jund al-Sahel (a.k.a. JAS; a.k.a. “the Army”)", "Thandiwe Nxumalo (née Dube)"), of the type of the name before. Mentions of one passage, in order; what lies within another name gives way to it. */
export function withAliases({ text, start }: Passage, mentions: readonly Mention[]): readonly Mention[] {
  let result = mentions
  for (const match of text.matchAll(phrase)) {
    const name = match.groups?.['name']?.trim() ?? ''
    const at = start + match.index
    const head = result.findLast((mention) => mention.end <= at)
    if (head === undefined || !named.has(head.type) || !between.test(text.slice(head.end - start, match.index))) continue
    const from = start + match.index + match[0].indexOf(name)
    const alias: Mention = {
      type: head.type,
      start: from,
      end: from + name.length,
      text: name,
      confidence: Math.min(0.85, head.confidence),
      reason: { code: 'full-name', params: { full: head.text } },
      value: null,
    }
    result = [...result.filter((mention) => mention.end <= alias.start || mention.start >= alias.end), alias].sort(
      (a, b) => a.start - b.start,
    )
  }
  return result
}

const gap = new RegExp(`^["”’']?[,;]? ?\\(?${says}:? ["“‘']?$`, 'u')

/** For the other names that a document gives of somebody or something (type and normalised name as the key), the index of the mention that they are another name of. Mentions in order. */
export function aliasesOf(text: string, mentions: readonly Mention[]): ReadonlyMap<string, number> {
  const heads = new Map<number, number>()
  const aliases = new Map<string, number>()
  mentions.forEach((mention, index) => {
    const before = mentions[index - 1]
    if (before === undefined || before.type !== mention.type || !named.has(mention.type)) return
    if (mention.start - before.end > 40 || !gap.test(text.slice(before.end, mention.start))) return
    const head = heads.get(index - 1) ?? index - 1
    heads.set(index, head)
    if (!aliases.has(aliasKey(mention))) aliases.set(aliasKey(mention), head)
  })
  return aliases
}

export function aliasKey({ type, text }: Mention): string {
  return `${type}:${normaliseName(text)}`
}
