import type { Mention } from '../../../shared/model/mention.ts'
import type { ExtractorInput } from '../extractor.ts'
import { passagesOf } from '../passages.ts'
import { settle } from '../settle.ts'
import { agreeOnTypes, findKnown, knownNames, type Read } from './document-sense.ts'
import { withAliases } from './aliases.ts'
import { wholeBeforeAcronyms } from './bracketed-acronyms.ts'
import { prefer } from './prefer.ts'
import { refine } from './refine.ts'
import { tokensOf } from './tokens.ts'
import { variantsOf } from './variants.ts'

/** Changes when the same finds would give other mentions or other groups. */
export const senseVersion = 'sense-2'

/** Chooses among what was found, then again with what the whole document tells of its names: mentions in order, never overlapping. */
export function makeSense(input: ExtractorInput, found: readonly Mention[]): readonly Mention[] {
  const read = passagesOf(input).map((passage): Read => ({ passage, tokens: tokensOf(passage.text) }))
  const names = supported(choose(refineAll(read, found)))
  const known = knownNames(settle(names))
  const small = smallWords(read)
  const again = read.flatMap((each) => findKnown(each, known, small))
  return aliased(read, agreeOnTypes(settle(together(names, again))))
}

/** Adds what the text says somebody or something is also called. */
function aliased(read: readonly Read[], mentions: readonly Mention[]): readonly Mention[] {
  const result: Mention[] = []
  let at = 0
  for (const { passage } of read) {
    const own: Mention[] = []
    const end = passage.start + passage.text.length
    for (let mention = mentions[at]; mention !== undefined && mention.start < end; mention = mentions[at]) {
      own.push(mention)
      at += 1
    }
    result.push(...withAliases(passage, own))
  }
  return [...result, ...mentions.slice(at)]
}

/** Words the document also writes small: where a sentence opens with them they are no names. */
function smallWords(read: readonly Read[]): ReadonlySet<string> {
  const words = new Set<string>()
  for (const { tokens } of read) for (const { word, capital } of tokens) if (!capital) words.add(word)
  return words
}

function refineAll(read: readonly Read[], found: readonly Mention[]): readonly Mention[] {
  const sorted = [...found].sort((a, b) => a.start - b.start)
  const refined: Mention[] = []
  let at = 0
  for (const each of read) {
    const { passage } = each
    const own: Mention[] = []
    const end = passage.start + passage.text.length
    for (let mention = sorted[at]; mention !== undefined && mention.start < end; mention = sorted[at]) {
      if (mention.start >= passage.start && mention.end <= end) own.push(mention)
      else refined.push(mention)
      at += 1
    }
    refined.push(...wholeBeforeAcronyms(each, refine(each, own)))
  }
  return [...refined, ...sorted.slice(at)]
}

/** Lets the recogniser and the lists agree wherever both speak of the same words. */
function choose(mentions: readonly Mention[]): readonly Mention[] {
  const sorted = [...mentions].sort((a, b) => a.start - b.start || b.end - a.end)
  const kept: (Mention | null)[] = [...sorted]
  for (let i = 0; i < sorted.length; i += 1) {
    for (let j = i + 1; j < sorted.length; j += 1) {
      const [a, b] = [kept[i], kept[j]]
      if ((sorted[j]?.start ?? 0) >= (sorted[i]?.end ?? 0)) break
      if (a === null || a === undefined) break
      if (b === null || b === undefined) continue
      const better = prefer(a, b)
      if (better === null) continue
      const first = better.start === a.start && better.end === a.end && (better.type === a.type || better.type !== b.type)
      kept[i] = first ? better : null
      kept[j] = first ? null : better
    }
  }
  return kept.filter((mention) => mention !== null)
}

/** A whole name whose short form stands by itself elsewhere is likelier to be one. */
function supported(names: readonly Mention[]): readonly Mention[] {
  const standing = new Set(names.filter(({ confidence }) => confidence >= 0.6).map(({ type, text }) => `${type}:${text}`))
  return names.map((mention) => {
    if (mention.confidence >= 0.9 || !/[\s-]/u.test(mention.text) || mention.reason.code !== 'model') return mention
    const short = variantsOf(mention).some(
      ({ relation, type, words }) => relation !== 'same' && relation !== 'head' && standing.has(`${type}:${words.join(' ')}`),
    )
    return short ? { ...mention, confidence: 1 - (1 - mention.confidence) * 0.5 } : mention
  })
}

/** Adds what the document knows to what was found: where both say the same of the same words, one mention, surer than either, with the reason that tells the reader more. */
function together(names: readonly Mention[], again: readonly Mention[]): readonly Mention[] {
  const known = new Map(again.map((mention) => [`${mention.start}-${mention.end}-${mention.type}`, mention]))
  const joined = names.map((mention) => {
    const key = `${mention.start}-${mention.end}-${mention.type}`
    const same = known.get(key)
    if (same === undefined) return mention
    known.delete(key)
    if (same.reason.params['at'] === String(mention.start)) return mention
    const tells =
      same.reason.code === 'acronym' ||
      (same.reason.params['how'] !== 'same' && mention.reason.code !== 'byline' && mention.reason.code !== 'title')
    const confidence = Math.max(mention.confidence, Math.min(0.97, 1 - (1 - mention.confidence) * (1 - same.confidence * 0.6)))
    return { ...mention, confidence, reason: tells ? same.reason : mention.reason }
  })
  return [...joined, ...outside([...known.values()], names)]
}

/** Known names that are no part of a longer name that was found: Sudan is none in the Sudan People's Liberation Army. Both in order of their start. */
function outside(known: readonly Mention[], names: readonly Mention[]): readonly Mention[] {
  const byStart = [...names].sort((a, b) => a.start - b.start)
  let at = 0
  return known.filter((mention) => {
    while (at < byStart.length && (byStart[at]?.end ?? 0) <= mention.start) at += 1
    for (let i = at; i < byStart.length; i += 1) {
      const name = byStart[i]
      if (name === undefined || name.start >= mention.end) return true
      const within = name.start <= mention.start && mention.end <= name.end && name.end - name.start > mention.end - mention.start
      // Where all is in capitals the recogniser takes LEEDS WAREHOUSE for one name.
      if (within && !(name.confidence < 0.6 && name.text === name.text.toUpperCase())) return false
    }
    return true
  })
}
