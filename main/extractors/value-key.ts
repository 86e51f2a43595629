import type { Mention } from '../../shared/model/mention.ts'
import { assertNever } from '../../shared/assert-never.ts'

/** What makes two dates or amounts the same, whatever the words: the interval, the sum with its currency. Null for names. */
export function valueKey(mention: Mention): string | null {
  const { value } = mention
  if (value === null) return null
  switch (value.kind) {
    case 'date':
      return value.rule === 'unknown' ? null : value.from === value.to ? value.from : `${value.from}/${value.to}`
    case 'money':
      return `${value.amount} ${value.currency ?? mention.text}`
    case 'quantity':
      return `${value.amount} ${value.unit}`
    default:
      return assertNever(value)
  }
}
