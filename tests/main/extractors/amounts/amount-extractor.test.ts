import { describe, expect, test } from 'vitest'
import { readNumber } from '../../../../main/extractors/amounts/numbers.ts'
import type { MentionType } from '../../../../shared/model/mention.ts'
import { ruledMentions } from '../../../builders/ruled-mentions.ts'

function found(type: MentionType, text: string): readonly (readonly [string, unknown])[] {
  return ruledMentions(text)
    .filter((mention) => mention.type === type)
    .map((mention) => [mention.text, mention.value] as const)
}

test.each([
  ['2,000', 2000],
  ['1.2 billion', 1.2e9],
  ['two million', 2e6],
  ['twenty-five', 25],
  ['a hundred', 100],
  ['three hundred and five', 305],
  ['two hundred thousand', 200_000],
  ['half a million', 5e5],
  ['a dozen', 12],
  ['two dozen', 24],
  ['0.1', 0.1],
  ['several', null],
  ['a few', null],
])('the number %s', (text, number) => {
  expect(readNumber(text)).toBe(number)
})

describe('money', () => {
  test.each([
    ['It cost $5.', '$5', 5, 'USD'],
    ['It cost $1.2 billion.', '$1.2 billion', 1.2e9, 'USD'],
    ['It cost €30m.', '€30m', 3e7, 'EUR'],
    ['It cost £2,500.50.', '£2,500.50', 2500.5, 'GBP'],
    ['It cost 500 million euros.', '500 million euros', 5e8, 'EUR'],
    ['It cost two million dollars.', 'two million dollars', 2e6, 'USD'],
    ['It cost US$40.', 'US$40', 40, 'USD'],
    ['It cost C$40.', 'C$40', 40, 'CAD'],
    ['It cost 70 billion rubles.', '70 billion rubles', 7e10, 'RUB'],
    ['It cost EUR 100,000.', 'EUR 100,000', 1e5, 'EUR'],
    ['It cost 300 million pesos.', '300 million pesos', 3e8, null],
    ['It cost 50 cents.', '50 cents', 0.5, 'USD'],
  ])('%s', (text, written, amount, currency) => {
    expect(found('money', text)).toMatchObject([[written, { kind: 'money', amount, currency, approximate: false, conversions: [] }]])
  })

  test('a sum in brackets after another is its conversion', () => {
    expect(found('money', 'They pledged about one billion euros (about $1.2 billion) today.')).toEqual([
      [
        'one billion euros (about $1.2 billion)',
        { kind: 'money', amount: 1e9, currency: 'EUR', approximate: true, conversions: [{ amount: 1.2e9, currency: 'USD' }] },
      ],
    ])
  })

  test('two sums that are not one converted stay two', () => {
    expect(found('money', 'From $5 to €7 (and later) it rose.').map(([text]) => text)).toEqual(['$5', '€7'])
  })

  test.each(['He weighs two pounds more.', 'They won 3 games.', 'A real 5 star place.', 'Mark 5 is out.'])('none in: %s', (text) => {
    expect(found('money', text).filter(([written]) => !/pounds/u.test(written))).toEqual([])
  })
})

test('percentages', () => {
  expect(found('percentage', 'It rose 5% or 3.5 percent, nearly ten per cent.')).toEqual([
    ['5%', { kind: 'quantity', amount: 5, unit: '%', approximate: false }],
    ['3.5 percent', { kind: 'quantity', amount: 3.5, unit: '%', approximate: false }],
    ['ten per cent', { kind: 'quantity', amount: 10, unit: '%', approximate: true }],
  ])
})

test('quantities keep what is counted or measured', () => {
  expect(found('quantity', 'Some 2,000 fighters walked 500 miles and 12 km.')).toEqual([
    ['2,000 fighters', { kind: 'quantity', amount: 2000, unit: 'fighters', approximate: true }],
    ['500 miles', { kind: 'quantity', amount: 500, unit: 'mi', approximate: false }],
    ['12 km', { kind: 'quantity', amount: 12, unit: 'km', approximate: false }],
  ])
})

test('addresses, numbers to call and times of day', () => {
  const text = 'Write to ann.lee@example.org, see https://example.org/a_(b)?c=1. Call +1 202 555 0143 before 10:30 a.m. or at 5pm.'
  expect(found('email', text).map(([written]) => written)).toEqual(['ann.lee@example.org'])
  expect(found('url', text).map(([written]) => written)).toEqual(['https://example.org/a_(b)?c=1'])
  expect(found('phone', text).map(([written]) => written)).toEqual(['+1 202 555 0143'])
  expect(found('time', text).map(([written]) => written)).toEqual(['10:30 a.m.', '5pm'])
})
