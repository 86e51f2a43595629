import type { DateReading, DateValue } from '../../../shared/model/mention-value.ts'
import type { Mention } from '../../../shared/model/mention.ts'
import type { Extractor, ExtractorInput } from '../extractor.ts'
import { mentionIn } from '../found.ts'
import { type Passage, passagesOf } from '../passages.ts'
import { isoDay } from './calendar.ts'
import type { DateForm, DateRead, FigureOrder } from './date-types.ts'
import { fullDates } from './full-dates.ts'
import { holidayDates } from './holidays.ts'
import { homeCountry, isSouthern } from './home-country.ts'
import { partialDates } from './partial-dates.ts'
import { periods } from './periods.ts'
import { figureOrder, isOfItsTime, type ReferenceDay, referenceDay } from './reference-day.ts'
import { relativeDates } from './relative-dates.ts'
import { seasons } from './seasons.ts'
import { tenseAround } from './tense.ts'
import { TimeTold } from './time-told.ts'
import { toldDates } from './told-dates.ts'
import { weekdays } from './weekdays.ts'
import { hundredsOf, years } from './years.ts'

const forms: readonly DateForm[] = [
  ...fullDates,
  ...toldDates,
  ...relativeDates,
  ...periods,
  ...seasons,
  ...years,
  ...holidayDates,
  ...partialDates,
  ...weekdays,
]
const mayHoldDate =
  /\d|day|week|month|quarter|year|decade|centur|tomorrow|tonight|morning|afternoon|evening|night|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|spring|summer|autumn|winter|fall|fourth|juneteenth|christmas|hallowe|easter|thanksg|ties\b|mon|tue|wed|thu|fri|sat|sun|writing|press time/iu

/** Finds dates by Lectern's own rules, each resolved to an interval of days, with its other readings. Never counts from today. */
export const dateExtractor: Extractor = {
  name: 'dates',
  version: '2',
  extract(input) {
    const country = homeCountry(input)
    const reference = referenceDay(input)
    const sense: DocumentSense = {
      reference,
      order: figureOrder(input),
      hundreds: hundredsOf(input.text),
      southern: isSouthern(country),
      isNews: reference !== null && isOfItsTime(input.text, reference.day),
      told: new TimeTold(),
    }
    return passagesOf(input).flatMap((passage) => (mayHoldDate.test(passage.text) ? inPassage(passage, input, sense) : []))
  },
}

/** What the whole document tells of how its dates are meant. */
interface DocumentSense {
  readonly reference: ReferenceDay | null
  readonly order: FigureOrder | null
  readonly hundreds: ReadonlySet<number>
  readonly southern: boolean
  readonly isNews: boolean
  readonly told: TimeTold
}

interface Match {
  readonly match: RegExpExecArray
  readonly form: DateForm
  readonly order: number
}

function inPassage(passage: Passage, input: ExtractorInput, sense: DocumentSense): Mention[] {
  const matches: Match[] = forms.flatMap((form, order) =>
    form.mayHold?.test(passage.text) === false ? [] : [...passage.text.matchAll(form.pattern)].map((match) => ({ match, form, order })),
  )
  matches.sort((a, b) => a.match.index - b.match.index || b.match[0].length - a.match[0].length || a.order - b.order)
  const mentions: Mention[] = []
  const isBody = passage.region === 'body'
  let end = 0
  for (const { match, form } of matches) {
    if (match.index < end) continue
    const at = passage.start + match.index
    const reference = sense.reference ?? (isBody ? sense.told.fullDay(at) : null)
    const tense = tenseOf(passage, match)
    const quoted = isQuoted(passage.text, match.index)
    const read = form.read(match, {
      created: reference?.day ?? null,
      written: sense.reference?.day ?? null,
      year: isBody
        ? sense.told.year(at, {
            created: reference?.day ?? null,
            sentence: passage.start + sentenceStart(passage.text, match.index),
            isNews: sense.isNews,
            isPast: tense === 'past',
          })
        : null,
      told: (grain) => (isBody ? sense.told.last(grain, at) : null),
      tense,
      isQuoted: quoted,
      order: sense.order,
      hundreds: sense.hundreds,
      southern: sense.southern,
    })
    if (read === null) continue
    end = match.index + match[0].length
    if (isBody && !(quoted && (read.relative || read.told !== undefined))) sense.told.take(read, match[0], at)
    mentions.push(toMention(passage, match, read, reference, input))
  }
  return mentions
}

/** A picture shows what has been. */
function tenseOf({ text, region }: Passage, match: RegExpExecArray): ReturnType<typeof tenseAround> {
  const tense = tenseAround(text, match.index, match.index + match[0].length)
  return tense === 'unclear' && region === 'caption' ? 'past' : tense
}

/** Where the sentence of an offset begins. Looks back at most 400 code units. */
function sentenceStart(text: string, at: number): number {
  const from = Math.max(0, at - 400)
  let start = from
  for (const end of text.slice(from, at).matchAll(/[.!?:]["”’)]?\s+(?=\p{Lu}|["“‘(])|[;\n]/gu)) start = from + end.index + end[0].length
  return start
}

/** Whether an offset lies in quoted speech: what counts from the speaker's day is no time the text itself told. Looks back at most 600 code units. */
function isQuoted(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 600), at)
  const line = before.slice(before.lastIndexOf('\n') + 1)
  return line.lastIndexOf('“') > line.lastIndexOf('”') || (line.match(/"/gu)?.length ?? 0) % 2 === 1
}

const lead =
  /^(?:(?:during|at|by|before|until) (?=the weekend)|the |between |from |about |around |nearly |almost |over |more than |roughly |just |some |less than |only |approximately |at least |barely |exactly )+(?=\p{L}|\p{N}|\[)/iu
const keepsThe =
  /^the (?:year|day|night|past|last|next|coming|previous|preceding|following|end|close|beginning|start|middle|early|mid|late|later|first half|second half|turn|same|very|very same|time|week|month)(?!\p{L})|^between|^from/iu
const roughly =
  /^(?:about|around|nearly|almost|roughly|some|approximately)\s|(?:^|[^\p{L}])(?:circa|ca?\.|around|about|approximately|roughly|probably) ?$/iu

function toMention(
  passage: Passage,
  match: RegExpExecArray,
  read: DateRead,
  reference: ReferenceDay | null,
  input: ExtractorInput,
): Mention {
  const start = match.index + (keepsThe.test(match[0]) ? 0 : (lead.exec(match[0])?.[0].length ?? 0))
  const { reading } = read
  const isArticleDay = passage.region === 'date' && reading !== null && reading.from === input.metadata.date && reading.to === reading.from
  const approximate = roughly.test(match[0]) || roughly.test(passage.text.slice(Math.max(0, match.index - 12), match.index))
  return mentionIn(passage, {
    start,
    end: match.index + match[0].replace(/\s+$/u, '').length,
    type: 'date',
    confidence: read.relative && reading !== null && reference?.anchor.kind === 'text' ? round(read.confidence * 0.8) : read.confidence,
    code: isArticleDay ? 'article-date' : 'date-rule',
    value:
      reading === null
        ? null
        : {
            kind: 'date',
            ...reading,
            ...countedFrom(read, reference),
            others: distinct(reading, read.others),
            ...(approximate ? { approximate } : {}),
          },
  })
}

function round(share: number): number {
  return Math.round(share * 100) / 100
}

function countedFrom(read: DateRead, reference: ReferenceDay | null): Pick<DateValue, 'against' | 'anchor'> {
  const { told } = read
  if (told !== undefined) return { against: isoDay(told.from), anchor: { kind: 'text', quote: told.quote } }
  if (!read.relative || reference === null) return { against: null }
  return reference.anchor.kind === 'article'
    ? { against: isoDay(reference.day) }
    : { against: isoDay(reference.day), anchor: reference.anchor }
}

/** The other readings, none twice, and each by a rule of its own, so that a rule alone can name a reading. */
function distinct(reading: DateReading, others: readonly DateReading[]): DateReading[] {
  const kept = [reading]
  for (const other of others) {
    if (kept.every(({ from, to, rule }) => rule !== other.rule && (from !== other.from || to !== other.to))) kept.push(other)
  }
  return kept.slice(1)
}
