import * as chrono from 'chrono-node'
import nlp from 'compromise'
import { z } from 'zod'
import { chronoExtractor } from '../../../main/extractors/dates/chrono-extractor.ts'
import { dateExtractor } from '../../../main/extractors/dates/date-extractor.ts'
import { extractDocument } from '../../../main/extractors/extract-document.ts'
import { modelExtractor } from '../../../main/extractors/model/model-extractor.ts'
import type { Extractor } from '../../../main/extractors/extractor.ts'
import { listExtractor } from '../../../main/extractors/names/list-extractor.ts'
import { knowledge } from '../../builders/knowledge.ts'
import { namedThingsExtractor } from '../../../main/extractors/names/named-things.ts'
import type { DateValue } from '../../../shared/model/mention-value.ts'
import type { Mention, MentionType } from '../../../shared/model/mention.ts'

const Offsets = z.array(z.object({ text: z.string(), offset: z.object({ start: z.number(), length: z.number() }) }))

function mention(start: number, end: number, type: MentionType, text: string): Mention {
  return { start, end, type, text, confidence: 0.5, reason: { code: 'model', params: {} }, value: null }
}

/** compromise as it comes: its people, places and organizations, trailing punctuation off. */
const rawCompromise: Extractor = {
  name: 'compromise-raw',
  version: '14.17.0',
  extract: ({ text }) => {
    const doc = nlp(text)
    const kinds = [
      ['person', doc.people()],
      ['place', doc.places()],
      ['organization', doc.organizations()],
    ] as const
    return kinds.flatMap(([type, view]) =>
      Offsets.parse(view.json({ offset: true })).map((found) => {
        const { start, length } = found.offset
        const written = text.slice(start, start + length).replace(/[\s,;:!?)("”'’]+$|(?<!\.\p{L})\.$/gu, '')
        return mention(start, start + written.length, type, written)
      }),
    )
  },
}

const utcDay = (year: number, month: number, day: number): string => new Date(Date.UTC(year, month - 1, day)).toISOString().slice(0, 10)

/** chrono-node as it comes: what it is sure of says how long the interval is. */
const rawChrono: Extractor = {
  name: 'chrono-raw',
  version: '2.10.3',
  extract: ({ text, created }) =>
    chrono.parse(text, { instant: new Date(`${created ?? '2000-01-01'}T12:00:00Z`), timezone: 0 }).map((found) => {
      const [year, month, day] = [found.start.get('year') ?? 2000, found.start.get('month') ?? 1, found.start.get('day') ?? 1]
      const whole =
        found.start.isCertain('day') ||
        found.start.isCertain('weekday') ||
        !(found.start.isCertain('month') || found.start.isCertain('year'))
      const to = whole ? utcDay(year, month, day) : found.start.isCertain('month') ? utcDay(year, month + 1, 0) : utcDay(year, 12, 31)
      const from = whole ? to : found.start.isCertain('month') ? utcDay(year, month, 1) : utcDay(year, 1, 1)
      const value: DateValue = { kind: 'date', from, to, rule: 'written-in-full', against: created, others: [] }
      return { ...mention(found.index, found.index + found.text.length, 'date', found.text), value }
    }),
}

/** Everything together, as documents are read. */
const whole: Extractor = {
  name: 'lectern',
  version: 'see extract-document',
  extract: (input) => extractDocument(input, knowledge()).mentions,
}

/** The trained recogniser by itself. */
const model: Extractor = {
  name: 'recogniser',
  version: 'see the weights',
  extract: (input) => modelExtractor(knowledge().recogniser).extract(input),
}

export const systems: readonly Extractor[] = [
  rawCompromise,
  rawChrono,
  model,
  whole,
  listExtractor,
  namedThingsExtractor,
  dateExtractor,
  chronoExtractor,
]

export const shownByDefault = new Set(['compromise-raw', 'chrono-raw', 'recogniser', 'lectern'])
