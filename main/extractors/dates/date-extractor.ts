import type { DateValue } from '../../../shared/model/mention-value.ts'
import type { Mention } from '../../../shared/model/mention.ts'
import type { Extractor, ExtractorInput } from '../extractor.ts'
import { mentionIn } from '../found.ts'
import { type Passage, passagesOf } from '../passages.ts'
import { isoDay, parseDay, yearOf } from './calendar.ts'
import type { DateContext, DateForm, DateRead } from './date-types.ts'
import { fullDates } from './full-dates.ts'
import { partialDates } from './partial-dates.ts'
import { periods } from './periods.ts'
import { relativeDates } from './relative-dates.ts'
import { tenseAround } from './tense.ts'

const forms: readonly DateForm[] = [...fullDates, ...relativeDates, ...periods, ...partialDates]
const mayHoldDate =
  /\d|day|week|month|year|decade|centur|yesterday|tomorrow|tonight|morning|afternoon|evening|night|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC|spring|summer|autumn|winter|fall|quarter|Christmas|Halloween|Valentine|ties\b|Mon|Tue|Wed|Thu|Fri|Sat|Sun/u

/** Finds dates by Lectern's own rules, each resolved to an interval of days, with its other readings. */
export const dateExtractor: Extractor = {
  name: 'dates',
  version: '1',
  extract(input) {
    const known: Known = { created: input.created === null ? null : parseDay(input.created), year: null, yearAt: 0 }
    return passagesOf(input).flatMap((passage) => (mayHoldDate.test(passage.text) ? inPassage(passage, input, known) : []))
  },
}

interface Known {
  readonly created: number | null
  year: number | null
  yearAt: number
}

interface Match {
  readonly match: RegExpExecArray
  readonly form: DateForm
  readonly order: number
}

/** How far a year written out reaches for the dates after it, in UTF-16 code units: further in a text about another age. */
function reachOf(year: number, created: number | null): number {
  return created !== null && Math.abs(yearOf(created) - year) <= 20 ? 400 : 3000
}

function inPassage(passage: Passage, input: ExtractorInput, known: Known): Mention[] {
  const matches: Match[] = forms.flatMap((form, order) => [...passage.text.matchAll(form.pattern)].map((match) => ({ match, form, order })))
  matches.sort((a, b) => a.match.index - b.match.index || b.match[0].length - a.match[0].length || a.order - b.order)
  const mentions: Mention[] = []
  let end = 0
  for (const { match, form } of matches) {
    if (match.index < end) continue
    const at = passage.start + match.index
    const year =
      known.year !== null && at - known.yearAt < reachOf(known.year, known.created) && passage.region === 'body' ? known.year : null
    const context: DateContext = {
      created: known.created,
      year,
      tense: tenseAround(passage.text, match.index, match.index + match[0].length),
    }
    const read = form.read(match, context)
    if (read === null) continue
    end = match.index + match[0].length
    if (read.year !== undefined && passage.region === 'body') {
      known.year = read.year
      known.yearAt = at
    }
    mentions.push(toMention(passage, match, read, known.created, input))
  }
  return mentions
}

function toMention(passage: Passage, match: RegExpExecArray, read: DateRead, created: number | null, input: ExtractorInput): Mention {
  const lead =
    /^(?:the |between |from |about |around |nearly |almost |over |more than |roughly |just |some |less than )+(?=\p{L}|\p{N})/iu.exec(
      match[0],
    )
  const keepsThe =
    /^the (?:year|day|past|last|next|coming|previous|following|end|beginning|start|middle|early|mid|late)|^between|^from/iu.test(match[0])
  const start = match.index + (lead === null || keepsThe ? 0 : lead[0].length)
  const isArticleDay =
    passage.region === 'date' && read.reading !== null && read.reading.from === input.metadata.date && read.reading.to === read.reading.from
  const value: DateValue | null =
    read.reading === null
      ? null
      : {
          kind: 'date',
          ...read.reading,
          against: read.relative && created !== null ? isoDay(created) : null,
          others: read.others.filter((other) => other.from !== read.reading?.from || other.to !== read.reading.to),
        }
  return mentionIn(passage, {
    start,
    end: match.index + match[0].replace(/\s+$/u, '').length,
    type: 'date',
    confidence: read.confidence,
    code: isArticleDay ? 'article-date' : 'date-rule',
    value,
  })
}
