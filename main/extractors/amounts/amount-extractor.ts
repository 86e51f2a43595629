import type { Mention } from '../../../shared/model/mention.ts'
import { homeCountry } from '../dates/home-country.ts'
import type { Extractor } from '../extractor.ts'
import { mentionIn } from '../found.ts'
import { passagesOf } from '../passages.ts'
import { countedAgain } from './counted-again.ts'
import { percentages, quantities } from './counted.ts'
import type { Whereabouts } from './currencies.ts'
import { money } from './money.ts'
import { NamedCountries } from './named-countries.ts'
import { tableAmounts } from './table-amounts.ts'

const mayHold =
  /\d|(?<!\p{L})(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\p{L}{3,5}teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundreds?|thousands?|millions?|billions?|trillions?|dozens?|scores|percent|half)(?!\p{L})/iu

/** Finds money, percentages and counted or measured quantities. */
export const amountExtractor: Extractor = {
  name: 'amounts',
  version: '3',
  extract(input) {
    const where: Whereabouts = { home: homeCountry(input), named: new NamedCountries(input.text) }
    const inText = passagesOf(input).flatMap((passage): Mention[] => {
      const { text } = passage
      if (!mayHold.test(text)) return []
      const counted = quantities(text)
      return [...money(text, where), ...percentages(text), ...counted, ...countedAgain(text, counted)].map((found) =>
        mentionIn(passage, found),
      )
    })
    return [...inText, ...input.blocks.flatMap((placed) => tableAmounts(placed, where))]
  },
}
