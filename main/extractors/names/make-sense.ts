import type { Mention } from '../../../shared/model/mention.ts'
import type { ExtractorInput } from '../extractor.ts'
import { type Passage, passagesOf } from '../passages.ts'
import { settle } from '../settle.ts'
import { agreeOnTypes, findKnown, knownNames } from './document-sense.ts'
import { prefer } from './prefer.ts'
import { refine } from './refine.ts'

/** Chooses among what was found, then again with what the whole document tells of its names: mentions in order, never overlapping. */
export function makeSense(input: ExtractorInput, found: readonly Mention[]): readonly Mention[] {
  const passages = passagesOf(input)
  const names = choose(refineAll(passages, found))
  const known = knownNames(settle(names))
  const again = passages.flatMap((passage) => findKnown(passage, known))
  return agreeOnTypes(settle([...names, ...again]))
}

function refineAll(passages: readonly Passage[], found: readonly Mention[]): readonly Mention[] {
  const sorted = [...found].sort((a, b) => a.start - b.start)
  const refined: Mention[] = []
  let at = 0
  for (const passage of passages) {
    const own: Mention[] = []
    const end = passage.start + passage.text.length
    for (let mention = sorted[at]; mention !== undefined && mention.start < end; mention = sorted[at]) {
      if (mention.start >= passage.start && mention.end <= end) own.push(mention)
      else refined.push(mention)
      at += 1
    }
    refined.push(...refine(passage, own))
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
