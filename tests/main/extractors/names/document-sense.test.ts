import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { inputFromText } from '../../../../main/extractors/input-from-text.ts'
import { listExtractor } from '../../../../main/extractors/names/list-extractor.ts'
import { makeSense } from '../../../../main/extractors/names/make-sense.ts'
import type { Mention, MentionType, Reason } from '../../../../shared/model/mention.ts'
import { mentionsOf } from '../../../builders/mentions.ts'

function sense(text: string, ...named: readonly (readonly [MentionType, string, Reason?])[]): readonly string[] {
  const input = inputFromText(text, null)
  return makeSense(input, [...mentionsOf(text, named), ...listExtractor.extract(input)]).map((mention) => `${mention.type} ${mention.text}`)
}

describe('a name seen whole is known where it comes back', () => {
  test.each([
    ['short', 'Tomasz Nowak came. Later Nowak left.', ['person Tomasz Nowak', 'person Nowak']],
    ['in capitals', 'NOWAK ELECTED\n\nTomasz Nowak came.', ['person NOWAK', 'person Tomasz Nowak']],
    ['possessive', "Tomasz Nowak came. It was Nowak's day, and Nowak’s wish.", ['person Tomasz Nowak', 'person Nowak', 'person Nowak']],
    ['before it', 'Nowak came. Tomasz Nowak left.', ['person Nowak', 'person Tomasz Nowak']],
  ])('%s', (_, text, expected) => {
    expect(sense(text, ['person', 'Tomasz Nowak'])).toEqual(expected)
  })

  test('as its initials, and as a company without its ending', () => {
    const text = 'The Caspian Pipeline Federation met Contoso Holdings. The CPF left. Contoso stayed.'
    expect(sense(text, ['organization', 'Caspian Pipeline Federation'], ['organization', 'Contoso Holdings'])).toEqual([
      'organization Caspian Pipeline Federation',
      'organization Contoso Holdings',
      'organization CPF',
      'organization Contoso',
    ])
  })

  test('but no plain word becomes a name for it', () => {
    const text = 'Condoleezza Rice spoke. Rice is grown there; they eat rice. Tom Small left. Small towns suffer, small and poor.'
    expect(sense(text, ['person', 'Condoleezza Rice'], ['person', 'Tom Small'])).toEqual(['person Condoleezza Rice', 'person Tom Small'])
  })

  test('and no longer name is broken up for it', () => {
    const text = "Sudan fell silent. The Sudan People's Liberation Army left Sudan."
    expect(sense(text, ['place', 'Sudan'], ['organization', "Sudan People's Liberation Army"])).toEqual([
      'place Sudan',
      "organization Sudan People's Liberation Army",
      'place Sudan',
    ])
  })
})

describe('the recogniser and the lists', () => {
  test.each<readonly [string, readonly (readonly [MentionType, string])[], readonly string[]]>([
    ['The British Museum is closed.', [['organization', 'The British Museum']], ['organization British Museum']],
    ['The Iranian government fell.', [['organization', 'Iranian government']], ['group Iranian']],
    ['They won in Helmand province.', [['place', 'Helmand province']], ['place Helmand']],
    ['Addis Ababa agreed.', [['person', 'Addis Ababa']], ['place Addis Ababa']],
    ['It is Human Rights Watch that asks.', [['organization', 'Human Rights']], ['organization Human Rights Watch']],
    ["It is Russia's plan.", [['place', "Russia's"]], ['place Russia']],
  ])('%s', (text, named, expected) => {
    expect(sense(text, ...named)).toEqual(expected)
  })

  test('a title stays out of the name and is its reason', () => {
    const text = 'Deputy Prime Minister Abdul Salam Hanafi met Mr. Nowak and Sarah Okonkwo KC.'
    const found = makeSense(
      inputFromText(text, null),
      mentionsOf(text, [
        ['person', 'Deputy Prime Minister Abdul Salam Hanafi'],
        ['person', 'Nowak'],
        ['person', 'Sarah Okonkwo KC'],
      ]),
    )
    expect(found.map(({ text: words, reason }) => [words, reason.params['title']])).toEqual([
      ['Abdul Salam Hanafi', 'Deputy Prime Minister'],
      ['Nowak', 'Mr'],
      ['Sarah Okonkwo', undefined],
    ])
  })

  test.each<readonly [string, MentionType, readonly string[], string]>([
    ['Born in Viana do Castelo.', 'place', ['Viana do', 'Castelo'], 'Viana do Castelo'],
    ['Then Sean "Diddy" Combs left.', 'person', ['Sean', 'Combs'], 'Sean "Diddy" Combs'],
    ['So says Kristin Halvorsen-Lie.', 'person', ['Kristin Halvorsen'], 'Kristin Halvorsen-Lie'],
    ['It is the Moscow-based paper.', 'place', ['Moscow'], 'Moscow'],
    ['They fled Fort-de-France.', 'place', ['Fort'], 'Fort-de-France'],
  ])('%s', (text, type, found, expected) => {
    expect(sense(text, ...found.map((words) => [type, words] as const))).toEqual([`${type} ${expected}`])
  })

  test('one name has one type in a document, the one with most behind it', () => {
    const text = 'Ralston fell. Ralston rose. Ralston sold.'
    expect(sense(text, ['organization', 'Ralston'], ['organization', 'Ralston'], ['person', 'Ralston'])).toEqual(
      Array.from({ length: 3 }, () => 'organization Ralston'),
    )
  })
})

const word = fc.constantFrom(
  'Vladimir',
  'Putin',
  'Islamic',
  'State',
  'IS',
  '(IS)',
  'of',
  'the',
  'Russia',
  'Russian',
  "Russia's",
  'al-Assad',
  'U.S.',
  'MOSCOW',
  'Moscow',
  'said',
  'President',
  '.',
  '\n\n',
  'army',
  'Nice',
  'Jr.',
  '—',
  '👍',
)
const written = fc.array(word, { minLength: 1, maxLength: 40 }).map((words) => words.join(' '))

test('whatever is found, sense never overlaps, never leaves its text, and keeps every sure name in some mention', () => {
  const types = fc.constantFrom<MentionType>('person', 'organization', 'place', 'group', 'date')
  const spans = fc.array(fc.record({ at: fc.nat(1000), length: fc.integer({ min: 1, max: 30 }), type: types, sure: fc.boolean() }), {
    maxLength: 12,
  })
  fc.assert(
    fc.property(written, spans, (text, made) => {
      const found = made.flatMap(({ at, length, type, sure }): Mention[] => {
        const start = at % text.length
        const end = Math.min(text.length, start + length)
        const reason = { code: type === 'date' ? 'date-rule' : 'model', params: {} } as const
        return [{ start, end, type, text: text.slice(start, end), confidence: sure ? 0.95 : 0.5, reason, value: null }]
      })
      const input = inputFromText(text, null)
      const settled = makeSense(input, found)
      let end = 0
      for (const mention of settled) {
        expect(mention.start).toBeGreaterThanOrEqual(end)
        expect(mention.text).toBe(text.slice(mention.start, mention.end))
        expect(mention.text).not.toBe('')
        end = mention.end
      }
      for (const date of found.filter(({ type }) => type === 'date'))
        expect(settled.some((mention) => mention.start < date.end && date.start < mention.end)).toBe(true)
    }),
    { numRuns: 400 },
  )
})
