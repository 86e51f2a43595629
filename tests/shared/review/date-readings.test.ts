import { expect, test } from 'vitest'
import type { DateValue } from '../../../shared/model/mention-value.ts'
import { readingOf } from '../../../shared/review/date-readings.ts'

const lastWeek: DateValue = {
  kind: 'date',
  from: '2021-10-13',
  to: '2021-10-19',
  rule: 'week-seven-days-before',
  against: '2021-10-20',
  others: [
    { from: '2021-10-11', to: '2021-10-17', rule: 'week-monday-to-sunday' },
    { from: '2021-10-10', to: '2021-10-16', rule: 'week-sunday-to-saturday' },
  ],
}

test('a reading is picked by its rule, and the former one stays among the others', () => {
  expect(readingOf(lastWeek, 'week-monday-to-sunday')).toEqual({
    kind: 'date',
    from: '2021-10-11',
    to: '2021-10-17',
    rule: 'week-monday-to-sunday',
    against: '2021-10-20',
    others: [
      { from: '2021-10-13', to: '2021-10-19', rule: 'week-seven-days-before' },
      { from: '2021-10-10', to: '2021-10-16', rule: 'week-sunday-to-saturday' },
    ],
  })
})

test('the reading it has is left as it is', () => {
  expect(readingOf(lastWeek, 'week-seven-days-before')).toEqual(lastWeek)
})

test('a rule that is none of its readings picks nothing', () => {
  expect(readingOf(lastWeek, 'quarter')).toBeNull()
})

test('what it was counted from is kept, and picking back gives the first value again', () => {
  const value: DateValue = { ...lastWeek, anchor: { kind: 'dateline', quote: 'KABUL, Oct. 20' } }
  const other = readingOf(value, 'week-sunday-to-saturday')
  expect(other?.anchor).toEqual(value.anchor)
  expect(other === null ? null : readingOf(other, 'week-seven-days-before')).toMatchObject({ from: value.from, to: value.to, rule: value.rule })
})
