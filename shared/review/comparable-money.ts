import type { MoneyValue } from '../model/mention-value.ts'

/**
 * What a sum comes to in one currency, as the text itself says: its own amount or that of its conversion there; null where the text gives none,
 * since no rate of exchange is ever assumed. A range counts by its middle.
 */
export function amountIn(value: MoneyValue, currency: string): number | null {
  if (value.currency === currency) return middle(value)
  const converted = value.conversions.find((conversion) => conversion.currency === currency)
  return converted === undefined ? null : middle(converted)
}

function middle({ amount, to }: { readonly amount: number; readonly to?: number | undefined }): number {
  return to === undefined ? amount : (amount + to) / 2
}

/**
 * For sorting sums by amount in one currency, the largest first: those the text gives in it come first, the others after them by their own
 * currency and amount, those of no known currency last.
 */
export function compareMoney(currency: string): (left: MoneyValue, right: MoneyValue) => number {
  return (left, right) => {
    const [here, there] = [amountIn(left, currency), amountIn(right, currency)]
    if (here !== null && there !== null) return there - here
    if (here !== null || there !== null) return here === null ? 1 : -1
    if (left.currency === right.currency) return middle(right) - middle(left)
    if (left.currency === null || right.currency === null) return left.currency === null ? 1 : -1
    return left.currency < right.currency ? -1 : 1
  }
}
