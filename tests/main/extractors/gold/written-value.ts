import { assertNever } from '../../../../shared/assert-never.ts'
import type { MentionValue } from '../../../../shared/model/mention-value.ts'

/** A value as the gold writes it: `2021-10-13/2021-10-19`, `~1000000000 EUR = 1200000000 USD`, `P20Y`, `10:30 GMT`; a quantity without its unit; `?` for none. */
export function writtenValue(value: MentionValue | null): string {
  if (value === null) return '?'
  switch (value.kind) {
    case 'date':
      return value.rule === 'unknown' ? '?' : value.from === value.to ? value.from : `${value.from}/${value.to}`
    case 'money':
      return [`${sum(value)} ${value.currency ?? '?'}`, ...value.conversions.map((each) => `${range(each)} ${each.currency ?? '?'}`)].join(
        ' = ',
      )
    case 'quantity':
      return sum(value)
    case 'duration':
      return value.longest === undefined ? value.length : `${value.length}/${value.longest}`
    case 'time':
      return [value.from === value.to ? value.from : `${value.from}/${value.to}`, ...(value.zone === null ? [] : [value.zone])].join(' ')
    case 'recurring':
      return ['every', value.every, ...(value.on === null ? [] : [value.on])].join(' ')
    case 'place':
      return `${value.name}, ${value.country}`
    default:
      return assertNever(value)
  }
}

interface Counted {
  readonly amount: number
  readonly to?: number | undefined
}

function range({ amount, to }: Counted): string {
  return to === undefined ? String(amount) : `${amount}-${to}`
}

/** With what the words around it say: `>=` for "more than", `<=` for "up to", `~` for "about". */
function sum(value: Counted & { readonly approximate: boolean; readonly bound?: 'at-least' | 'at-most' | undefined }): string {
  const sign = value.bound === 'at-least' ? '>=' : value.bound === 'at-most' ? '<=' : value.approximate ? '~' : ''
  return sign + range(value)
}
