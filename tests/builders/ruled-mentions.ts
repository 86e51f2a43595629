import { amountExtractor } from '../../main/extractors/amounts/amount-extractor.ts'
import { contactsExtractor } from '../../main/extractors/contacts-extractor.ts'
import { chronoExtractor } from '../../main/extractors/dates/chrono-extractor.ts'
import { dateExtractor } from '../../main/extractors/dates/date-extractor.ts'
import { timeExtractor } from '../../main/extractors/dates/time-extractor.ts'
import { durationExtractor } from '../../main/extractors/durations-extractor.ts'
import type { ExtractorInput } from '../../main/extractors/extractor.ts'
import { inputFromText } from '../../main/extractors/input-from-text.ts'
import { settle } from '../../main/extractors/settle.ts'
import type { Mention } from '../../shared/model/mention.ts'

/** What the rules of time, amounts and contacts find in a document, settled among each other, without the recogniser of names. */
export function ruledMentionsOf(input: ExtractorInput): readonly Mention[] {
  const extractors = [dateExtractor, timeExtractor, durationExtractor, amountExtractor, contactsExtractor, chronoExtractor]
  return settle(extractors.flatMap((extractor) => [...extractor.extract(input)]))
}

/** The same in a plain text, written on an ISO day or on none known. */
export function ruledMentions(text: string, created: string | null = '2021-10-20'): readonly Mention[] {
  return ruledMentionsOf(inputFromText(text, created))
}
