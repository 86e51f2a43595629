import type { Mention } from '../../../shared/model/mention.ts'
import type { PlacedBlock } from '../../../shared/text/layout.ts'
import { currencyCodes, currencyOf, signNames, type Whereabouts, wordNames } from './currencies.ts'
import { figureSource, readNumber, rounded, scaleOf } from './numbers.ts'

const sign = signNames
  .filter((name) => /[^\p{L}.]/u.test(name))
  .map((name) => name.replace(/[.$]/gu, '\\$&'))
  .join('|')
/** A column's head that says what money its figures are: "Revenue ($ million)", "Cost, EUR", "in thousands of dollars". */
const head = new RegExp(
  `(?:^|[\\s(,])(?:(?<sign>${sign})|(?<code>${currencyCodes})(?![\\p{L}])|(?<scaleBefore>thousands|millions|billions)(?: of)? (?<word>${wordNames.join('|')})s?(?![\\p{L}])) ?(?:'?(?<zeros>000s?)|in )?(?<scale>thousands?|millions?|billions?|mn|bn|m|k)?(?=[\\s),.]|$)`,
  'iu',
)
const bare = new RegExp(`^[(−-]?${figureSource}\\)?$`, 'u')

/** Figures of a table whose column says in its head what money they are. Offsets of the document, in UTF-16 code units. */
export function tableAmounts({ block, start }: PlacedBlock, where: Whereabouts): readonly Mention[] {
  if (block.kind !== 'table') return []
  const [heads, ...rows] = block.rows
  if (heads === undefined) return []
  const found: Mention[] = []
  heads.forEach((cell, column) => {
    const groups = head.exec(block.text.slice(cell.start, cell.end))?.groups
    if (groups === undefined) return
    const { code, assumed } = currencyOf(groups['sign'] ?? groups['code'] ?? groups['word'] ?? '', where)
    const scaleWord = groups['scale'] ?? groups['scaleBefore'] ?? ''
    const scale = groups['zeros'] === undefined ? (scaleWord === '' ? 1 : scaleOf(`1 ${scaleWord.replace(/s$/iu, '')}`)) : 1000
    for (const row of rows) {
      const figure = row[column]
      const text = figure === undefined ? '' : block.text.slice(figure.start, figure.end)
      const written = text.trim()
      const amount = bare.test(written) ? readNumber(written.replace(/[()−-]/gu, '')) : null
      if (figure === undefined || amount === null) continue
      const at = start + figure.start + text.indexOf(written)
      const sum = rounded(amount * scale * (/^[(−-]/u.test(written) ? -1 : 1))
      found.push({
        start: at,
        end: at + written.length,
        type: 'money',
        text: written,
        confidence: 0.85,
        reason: { code: 'amount', params: {} },
        value: {
          kind: 'money',
          amount: sum,
          currency: code,
          approximate: false,
          conversions: [],
          ...(assumed === undefined ? {} : { assumed }),
        },
      })
    }
  })
  return found
}
