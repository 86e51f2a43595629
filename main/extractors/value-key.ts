import type { Mention } from '../../shared/model/mention.ts'
import { assertNever } from '../../shared/assert-never.ts'

/** What makes two dates or amounts the same, whatever the words: the interval, the sum with its currency. Null for names, places among them: a place is known by its name. */
export function valueKey(mention: Mention): string | null {
  const { value } = mention
  if (value === null) return null
  switch (value.kind) {
    case 'date':
      return value.rule === 'unknown' ? null : value.from === value.to ? value.from : `${value.from}/${value.to}`
    case 'money':
      return `${span(value)} ${value.currency ?? mention.text}`
    case 'quantity':
      return `${span(value)} ${value.unit}`
    case 'duration':
      return value.longest === undefined ? value.length : `${value.length}/${value.longest}`
    case 'time':
      return `${value.from}/${value.to} ${value.zone ?? ''}`
    case 'recurring':
      return `${value.every} ${value.on ?? ''}`
    case 'place':
      return null
    default:
      return assertNever(value)
  }
}

function span({ amount, to }: { readonly amount: number; readonly to?: number | undefined }): string {
  return to === undefined ? String(amount) : `${amount}/${to}`
}
