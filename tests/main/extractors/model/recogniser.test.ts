import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { makeRecogniser } from '../../../../main/extractors/model/recogniser.ts'
import { DamagedWeights } from '../../../../main/extractors/model/weights.ts'
import { knowledge } from '../../../builders/knowledge.ts'

const file = new URL('../../../../resources/models/names.bin', import.meta.url)
const { recogniser } = knowledge()

function names(text: string): readonly string[] {
  return recogniser
    .tag(text)
    .filter(({ type }) => type === 'person' || type === 'organization' || type === 'place')
    .map(({ start, end, type }) => `${type} ${text.slice(start, end)}`)
}

describe('the recogniser', () => {
  test.each([
    ['Angela Merkel met Barack Obama in Berlin.', ['person Angela Merkel', 'person Barack Obama', 'place Berlin']],
    ['The United Nations opened an office in Kenya.', ['organization United Nations', 'place Kenya']],
    ['ANGELA MERKEL VISITS FRANCE', ['person ANGELA MERKEL', 'place FRANCE']],
    ['Nothing is named here.', []],
    ['', []],
    [' \n\n ', []],
  ])('finds in %j', (text, expected) => {
    expect(names(text)).toEqual(expected)
  })

  test('finds names in a sentence far longer than the network takes, on both sides of every cut', () => {
    const people = ['Angela Merkel', 'Barack Obama', 'Emmanuel Macron', 'Vladimir Putin', 'Justin Trudeau']
    const text = Array.from({ length: 120 }, (_, at) => `then came ${people[at % people.length]}`).join(', ')
    expect(names(text).filter((name) => name.startsWith('person ')).length).toBeGreaterThan(110)
  })

  test('gives the same for texts together and one by one', () => {
    const texts = ['Angela Merkel met Barack Obama in Berlin.', '', 'It rained in Paris. François Hollande left.', 'Nothing.']
    expect(recogniser.tagAll(texts)).toEqual(texts.map((text) => recogniser.tag(text)))
  })

  test('gives a sentence that comes again the same names each time', () => {
    const line = 'Angela Merkel met Barack Obama in Berlin.'
    const text = `${line} ${line}\n\n${line}`
    expect(names(text)).toEqual([...names(line), ...names(line), ...names(line)])
    expect(recogniser.tag(text).map(({ start, end }) => text.slice(start, end))).toHaveLength(9)
  })

  test('gives tags in order and apart, within the text, whatever the text', () => {
    const word = fc.constantFrom(
      'Angela',
      'Merkel',
      'EU',
      'in',
      'Paris',
      '.',
      '\n',
      '😀',
      'a\u0301',
      '\u200d',
      '中国',
      '’s',
      'x'.repeat(300),
      '&',
    )
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.array(word, { maxLength: 60 }).map((words) => words.join(' ')),
        ),
        (text) => {
          let at = 0
          for (const { start, end, confidence } of recogniser.tag(text)) {
            expect(start).toBeGreaterThanOrEqual(at)
            expect(end).toBeGreaterThan(start)
            expect(confidence).toBeGreaterThanOrEqual(0)
            expect(confidence).toBeLessThanOrEqual(1)
            at = end
          }
          expect(at).toBeLessThanOrEqual(text.length)
        },
      ),
      { numRuns: 60 },
    )
  })
})

describe('a file of weights that is none', () => {
  const whole = readFileSync(file)
  test.each([
    ['empty', new Uint8Array(0)],
    ['something else', new TextEncoder().encode('# A document of some length')],
    ['cut short', whole.subarray(0, whole.length - 1000)],
    ['cut in its header', whole.subarray(0, 200)],
    ['changed by one byte', Uint8Array.from(whole, (byte, at) => (at === 5_000_000 ? byte ^ 1 : byte))],
    ['with a header that is no JSON', Uint8Array.from(whole, (byte, at) => (at === 25 ? 0x7b : byte))],
  ])('is told as such: %s', (_, bytes) => {
    expect(() => makeRecogniser(bytes)).toThrow(DamagedWeights)
  })
})
