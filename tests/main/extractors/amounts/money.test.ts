import { describe, expect, test } from 'vitest'
import { amountExtractor } from '../../../../main/extractors/amounts/amount-extractor.ts'
import type { ExtractorInput } from '../../../../main/extractors/extractor.ts'
import { inputFromText } from '../../../../main/extractors/input-from-text.ts'
import type { Block } from '../../../../shared/model/block.ts'
import { layoutBlocks } from '../../../../shared/text/layout.ts'
import { sayAssumedCurrency, sayValueWhole } from '../../../../shared/words/values.ts'
import { ruledMentions } from '../../../builders/ruled-mentions.ts'

/** Every sum as `text: what it stands for`. */
function read(text: string): readonly string[] {
  return ruledMentions(text).flatMap(({ type, text: written, value }) =>
    type === 'money' ? [`${written}: ${value === null ? '?' : sayValueWhole(value)}`] : [],
  )
}

const families: Readonly<Record<string, readonly (readonly [string, readonly string[]])[]>> = {
  ranges: [
    ['It costs between $5 and $10 million.', ['$5 and $10 million: $5–10 million']],
    ['It costs $5-10 million.', ['$5-10 million: $5–10 million']],
    ['It costs $5 million to $10 million.', ['$5 million to $10 million: $5–10 million']],
    ['It costs $300 to $1.2 million.', ['$300 to $1.2 million: $300 – $1.2 million']],
    ['It costs €4.50-€5.50.', ['€4.50-€5.50: €4.5–5.5']],
    ['It costs 10 to 15 million euros.', ['10 to 15 million euros: €10–15 million']],
    ['From $5 to €7 it rose.', ['$5: $5', '€7: €7']],
    ['They paid $5 and $7.', ['$5: $5', '$7: $7']],
  ],
  'how exact': [
    ['It cost nearly $5 million.', ['$5 million: about $5 million']],
    ['It cost more than €30m.', ['€30m: at least €30 million']],
    ['It cost up to £2bn.', ['£2bn: at most £2 billion']],
    ['It cost at least 500 rubles.', ['500 rubles: at least ₽500']],
    ['It cost $2 trillion-plus.', ['$2 trillion: at least $2 trillion']],
    ['It cost $10,000 or more.', ['$10,000: at least $10,000']],
    ['It cost $40 or so.', ['$40: about $40']],
    ['It cost some ¥5000.', ['¥5000: about ¥5,000']],
  ],
  conversions: [
    ['A grant of one billion euros ($1.2 billion).', ['one billion euros ($1.2 billion): €1 billion = $1.2 billion']],
    ['5 million euros, or about $6 million, came.', ['5 million euros, or about $6 million: €5 million = $6 million']],
    ['US$40 (about €35; £30) came.', ['US$40 (about €35; £30): $40 = €35 = £30']],
    ['200 million CFA francs (300,000 euros) came.', ['200 million CFA francs (300,000 euros): XOF 200 million = €300,000']],
    ['He paid $5 ($6 with tax).', ['$5: $5', '$6: $6']],
    ['He paid $5 (the price of €4 then).', ['$5: $5', '€4: €4']],
  ],
  currencies: [
    ['A$5m, C$40, NZ$3 and HK$ 20', ['A$5m: AUD 5 million', 'C$40: CAD 40', 'NZ$3: NZD 3', 'HK$ 20: HKD 20']],
    ['500 Czech crowns and 20 Swedish kronor', ['500 Czech crowns: CZK 500', '20 Swedish kronor: SEK 20']],
    ['3.5 million Swiss francs and 40 Canadian dollars', ['3.5 million Swiss francs: CHF 3.5 million', '40 Canadian dollars: CAD 40']],
    ['Rs 500 crore and 5 lakh rupees', ['Rs 500 crore: ₹5 billion', '5 lakh rupees: ₹500,000']],
    ['Rs. 12,34,567 was paid', ['Rs. 12,34,567: ₹1.23 million']],
    ['500 zł, 30 €, 1.234,56 € and 100 EUR', ['500 zł: PLN 500', '30 €: €30', '1.234,56 €: €1,234.56', '100 EUR: €100']],
    ['Norway earned 100 crowns. Oslo paid 5 crowns.', ['100 crowns: NOK 100', '5 crowns: NOK 5']],
    ['In the Philippines, P500 million ($8 million) and P5.', ['P500 million ($8 million): PHP 500 million = $8 million']],
    ['See P500 and R200.', []],
    ['Thirty-five dollars, and thirty to forty dollars.', ['Thirty-five dollars: $35', 'thirty to forty dollars: $30–40']],
    ['100 crowns and 300 million pesos', ['100 crowns: 100', '300 million pesos: 300 million']],
    ['50 cents and 20 pence', ['50 cents: $0.5', '20 pence: £0.2']],
    [
      'half a million dollars and a quarter of a million pounds',
      ['half a million dollars: $500,000', 'a quarter of a million pounds: £250,000'],
    ],
    [
      'tens of millions of dollars, several million euros',
      ['tens of millions of dollars: at least $10 million', 'several million euros: at least €2 million'],
    ],
    ['It lost -$5 million.', ['-$5 million: $-5 million']],
  ],
  'no money': [
    ['Set $HOME and $PATH, then $1abc.', []],
    ['PHP 7 came out; try 50 times; top 10.', []],
    ['The rapper 50 Cent sang. They won 3 games. A real 5 star place. Mark 5 is out.', []],
    ['He lost two pounds of weight and caught a 20-pound fish.', []],
  ],
}

describe.each(Object.entries(families))('%s', (_, lines) => {
  test.each(lines)('%s', (text, expected) => {
    expect(read(text)).toEqual(expected)
  })
})

function inputFrom(sourceUrl: string | null, text: string): ExtractorInput {
  const input = inputFromText(text, null)
  return { ...input, metadata: { ...input.metadata, sourceUrl } }
}

test.each([
  ['https://www.abc.net.au/news/1', 'AUD', 'place'],
  ['https://www.cbc.ca/news/1', 'CAD', 'place'],
  ['https://www.state.gov/1', 'USD', 'place'],
  ['https://example.com/1', 'USD', 'usual'],
  [null, 'USD', 'usual'],
])('a dollar at %s is %s, by the %s', (url, currency, assumed) => {
  const value = amountExtractor.extract(inputFrom(url, 'It cost $5 million.'))[0]?.value
  expect(value).toMatchObject({ kind: 'money', currency, assumed })
  expect(value?.kind === 'money' ? sayAssumedCurrency(value) : null).toContain(currency)
})

test('money that several countries call so is of the one that the text names most', () => {
  const value = amountExtractor.extract(inputFrom(null, 'Kenya won. Nairobi paid 100,000 shillings.'))[0]?.value
  expect(value).toMatchObject({ currency: 'KES', assumed: 'named' })
  expect(value?.kind === 'money' ? sayAssumedCurrency(value) : null).toContain('names most')
})

test('a sign that means one money alone is taken for nothing', () => {
  expect(amountExtractor.extract(inputFrom(null, 'It cost €5.'))[0]?.value).not.toHaveProperty('assumed')
})

test('figures of a table are of the money that its head names', () => {
  const rows = [
    ['Year', 'Revenue ($ million)', 'Staff'],
    ['2019', '1,234', '50'],
    ['2020', '(12.5)', '60'],
  ]
  let text = ''
  const cells = rows.map((row, at) => {
    if (at > 0) text += '\n'
    return row.map((words, column) => {
      if (column > 0) text += '\t'
      const start = text.length
      text += words
      return { start, end: text.length, header: at === 0 }
    })
  })
  const block: Block = { kind: 'table', role: 'body', text, marks: [], rows: cells }
  const before: Block = { kind: 'paragraph', role: 'body', text: 'Money', marks: [] }
  const placed = layoutBlocks([before, block])
  const input: ExtractorInput = { ...inputFromText('', null), text: placed.text, blocks: placed.blocks }
  expect(amountExtractor.extract(input).filter(({ type }) => type === 'money')).toMatchObject([
    { text: '1,234', value: { amount: 1.234e9, currency: 'USD' } },
    { text: '(12.5)', value: { amount: -12.5e6, currency: 'USD' } },
  ])
})
