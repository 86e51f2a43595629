import { expect, test } from 'vitest'
import type { MoneyValue } from '../../../shared/model/mention-value.ts'
import { amountIn, compareMoney } from '../../../shared/review/comparable-money.ts'

function sum(amount: number, currency: string | null, more: Partial<MoneyValue> = {}): MoneyValue {
  return { kind: 'money', amount, currency, approximate: false, conversions: [], ...more }
}

test('a sum counts in its own currency and in that of its conversion, and in no other', () => {
  const value = sum(1e9, 'EUR', { conversions: [{ amount: 1.2e9, currency: 'USD' }] })
  expect([amountIn(value, 'EUR'), amountIn(value, 'USD'), amountIn(value, 'GBP')]).toEqual([1e9, 1.2e9, null])
})

test('a range counts by its middle', () => {
  expect(amountIn(sum(5, 'USD', { to: 10 }), 'USD')).toBe(7.5)
})

test('sums sort by amount in one currency, those that are not given in it after them', () => {
  const sums = [sum(3, null), sum(2, 'USD'), sum(9, 'EUR'), sum(1, 'EUR', { conversions: [{ amount: 5, currency: 'USD' }] }), sum(99, 'EUR')]
  expect(sums.toSorted(compareMoney('USD')).map(({ amount }) => amount)).toEqual([1, 2, 99, 9, 3])
})
