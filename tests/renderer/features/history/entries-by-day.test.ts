import { expect, test } from 'vitest'
import { entriesByDay, localDay } from '../../../../renderer/features/history/entries-by-day.ts'

test('changes are grouped by the day they were made where the reader is, in the order given', () => {
  const moments = [new Date(2026, 10, 24, 9, 5), new Date(2026, 10, 24, 0, 0), new Date(2026, 10, 23, 23, 59)].map((moment) => ({
    at: moment.toISOString(),
  }))
  expect(entriesByDay(moments).map(({ day, entries }) => [day, entries.length])).toEqual([
    ['2026-11-24', 2],
    ['2026-11-23', 1],
  ])
  expect(entriesByDay([])).toEqual([])
})

test('a day is written with two digits', () => {
  expect(localDay(new Date(2026, 0, 5, 12).toISOString())).toBe('2026-01-05')
})
