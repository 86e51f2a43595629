import type { Extraction } from '../../shared/model/extraction.ts'
import type { Mention } from '../../shared/model/mention.ts'
import { amountExtractor } from './amounts/amount-extractor.ts'
import { articleExtractor } from './names/article-extractor.ts'
import { contactsExtractor } from './contacts-extractor.ts'
import { chronoExtractor } from './dates/chrono-extractor.ts'
import { dateExtractor } from './dates/date-extractor.ts'
import { timeExtractor } from './dates/time-extractor.ts'
import { durationExtractor } from './durations-extractor.ts'
import type { Extractor, ExtractorInput } from './extractor.ts'
import { groupMentions } from './group-mentions.ts'
import type { Knowledge } from './knowledge.ts'
import { modelExtractor } from './model/model-extractor.ts'
import { listExtractor } from './names/list-extractor.ts'
import { makeSense, senseVersion } from './names/make-sense.ts'
import { namedThingsExtractor } from './names/named-things.ts'
import { trustByReason } from './trust-by-reason.ts'
import { trustByRegion } from './trust-by-region.ts'

export { createdDay } from './created-day.ts'
export { inputFromText } from './input-from-text.ts'

/** Everything that looks at a document beside the recogniser of names. */
const rules: readonly Extractor[] = [
  articleExtractor,
  listExtractor,
  namedThingsExtractor,
  dateExtractor,
  timeExtractor,
  durationExtractor,
  amountExtractor,
  contactsExtractor,
  chronoExtractor,
]

export const extractorName = 'lectern'

/** Changes when the same document would give other mentions. */
export function extractorVersion({ recogniser }: Knowledge): string {
  return `2:${senseVersion},${[recogniser, ...rules].map(({ name, version }) => `${name}-${version}`).join(',')}`
}

/** What is named in a document: mentions in order, never overlapping, none across a block's end, each grouped to an entity. Pure; never throws on any text. */
export function extractDocument(input: ExtractorInput, knowledge: Knowledge): Extraction {
  const { mentions, entities } = groupMentions(input, settleDocument(input, findAll(input, knowledge)), knowledge.gazetteer)
  return { extractor: extractorName, version: extractorVersion(knowledge), mentions: [...mentions], entities: [...entities] }
}

/** Everything that anything finds, overlapping, before the document as a whole is asked. */
export function findAll(input: ExtractorInput, knowledge: Knowledge): readonly Mention[] {
  return [modelExtractor(knowledge.recogniser), ...rules].flatMap((extractor) => [...extractor.extract(input)])
}

/** Chooses among what was found, then again with what the whole document tells of its names. */
export function settleDocument(input: ExtractorInput, found: readonly Mention[]): readonly Mention[] {
  return trustByRegion(input, trustByReason(makeSense(input, found)).filter(isWorthShowing))
}

/** Finds below this are wrong far more often than right, and cost a reader more than they give. */
function isWorthShowing(mention: Mention): boolean {
  return mention.confidence >= 0.3
}
