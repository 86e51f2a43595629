import type { Extractor } from './extractor.ts'
import { mentionIn } from './found.ts'
import { passagesOf } from './passages.ts'
import { aboutSource, numberOrArticleSource, readNumber } from './amounts/numbers.ts'

const unit = 'seconds?|minutes?|hours?|days?|nights?|weeks?|weekends?|months?|years?|decades?|centur(?:y|ies)'
const pattern = new RegExp(
  `(?<![\\p{L}\\p{N}.,$€£])(?:(?<about>${aboutSource}) )?(?:(?<number>${numberOrArticleSource})(?:[ -](?<half>and a half) | |-)(?<unit>${unit})|(?<lone>decade|year|month|week|century)-long)(?:-long)?(?![\\p{L}\\p{N}])`,
  'giu',
)

/** Finds lengths of time ("nearly 20 years", "decade-long"); ages and expressions that tell a date are none. */
export const durationExtractor: Extractor = {
  name: 'durations',
  version: '1',
  extract: (input) =>
    passagesOf(input).flatMap((passage) =>
      [...passage.text.matchAll(pattern)].flatMap((match) => {
        const groups = match.groups ?? {}
        const after = passage.text.slice(match.index + match[0].length, match.index + match[0].length + 12)
        const number = groups['lone'] === undefined ? (groups['number'] ?? '') : 'a'
        if (/^\d{4}$/u.test(number) && !(groups['unit'] ?? '').endsWith('s')) return []
        const bare = /^an?$/iu.test(number)
        if (/^(?:[ -]old(?!\p{L})| ago(?!\p{L})| from now| (?:before|after) (?:yesterday|tomorrow))/iu.test(after)) return []
        if (
          bare &&
          groups['lone'] === undefined &&
          groups['about'] === undefined &&
          !/(?:^|[^\p{L}])(?:for|in|within|after|of|over)\s$/iu.test(passage.text.slice(Math.max(0, match.index - 8), match.index))
        )
          return []
        const amount = readNumber(number)
        const value =
          amount === null
            ? null
            : ({
                kind: 'quantity',
                amount: amount + (groups['half'] === undefined ? 0 : 0.5),
                unit: singular(groups['unit'] ?? groups['lone'] ?? ''),
                approximate: groups['about'] !== undefined,
              } as const)
        return [
          mentionIn(passage, {
            start: match.index,
            end: match.index + match[0].length,
            type: 'duration',
            confidence: bare ? 0.75 : 0.88,
            code: 'amount',
            value,
          }),
        ]
      }),
    ),
}

function singular(unitName: string): string {
  return unitName.toLowerCase().replace(/ies$/u, 'y').replace(/s$/u, '')
}
