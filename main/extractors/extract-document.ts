import type { Extraction } from '../../shared/model/extraction.ts'
import type { Mention } from '../../shared/model/mention.ts'
import { amountExtractor } from './amounts/amount-extractor.ts'
import { articleExtractor } from './names/article-extractor.ts'
import { contactsExtractor } from './contacts-extractor.ts'
import { chronoExtractor } from './dates/chrono-extractor.ts'
import { dateExtractor } from './dates/date-extractor.ts'
import { durationExtractor } from './durations-extractor.ts'
import type { Extractor, ExtractorInput } from './extractor.ts'
import { groupMentions } from './group-mentions.ts'
import { capitalsExtractor } from './names/capitals-extractor.ts'
import { compromiseExtractor } from './names/compromise-extractor.ts'
import { agreeOnTypes, findKnown, knownNames } from './names/document-sense.ts'
import { listExtractor } from './names/list-extractor.ts'
import { passagesOf } from './passages.ts'
import { settle } from './settle.ts'
import { trustByRegion } from './trust-by-region.ts'

export { createdDay } from './created-day.ts'
export { inputFromText } from './input-from-text.ts'

/** Everything that looks at a document. The recogniser of names (capitals and compromise) is what a better one replaces. */
const extractors: readonly Extractor[] = [
  articleExtractor,
  listExtractor,
  capitalsExtractor,
  compromiseExtractor,
  dateExtractor,
  durationExtractor,
  amountExtractor,
  contactsExtractor,
  chronoExtractor,
]

export const extractorName = 'lectern'
export const extractorVersion = `1:${extractors.map((extractor) => `${extractor.name}-${extractor.version}`).join(',')}`

/** What is named in a document: mentions in order, never overlapping, none across a block's end, each grouped to an entity. Pure; never throws on any text. */
export function extractDocument(input: ExtractorInput): Extraction {
  const found = extractors.flatMap((extractor) => [...extractor.extract(input)])
  const { mentions, entities } = groupMentions(settleDocument(input, found))
  return { extractor: extractorName, version: extractorVersion, mentions: [...mentions], entities: [...entities] }
}

/** Chooses among what was found, then again with what the whole document tells of its names. */
export function settleDocument(input: ExtractorInput, found: readonly Mention[]): readonly Mention[] {
  const known = knownNames(settle(found))
  const again = passagesOf(input).flatMap((passage) => findKnown(passage, known))
  return trustByRegion(input, agreeOnTypes(settle([...found, ...again])).filter(isWorthShowing))
}

/** Finds below this are wrong far more often than right, and cost a reader more than they give. */
function isWorthShowing(mention: Mention): boolean {
  return mention.confidence >= 0.38
}
