import { expect, test } from 'vitest'
import type { ImportSummary } from '../../../../shared/contract/views.ts'
import { ImportId } from '../../../../shared/model/ids.ts'
import { doneFiles, importToShow, sayBytes, sayRate, timeLeft } from '../../../../renderer/features/import/import-figures.ts'

function summary(id: string, phase: ImportSummary['phase'], failed = 0): ImportSummary {
  return {
    id: ImportId.parse(id),
    name: 'Moscow talks',
    phase,
    counts: { all: 212, added: 139, failed, duplicate: 6, waiting: 60, working: 4, cancelled: 0 },
    bytes: { done: 1, all: 2 },
    filesPerSecond: 1.6,
    secondsLeft: 40,
  }
}

test('time left is said in the unit and the steps a person would use', () => {
  expect([0.2, 4.4, 41, 88, 95, 3_000, 5_399, 7_300].map((seconds) => Object.values(timeLeft(seconds)).join(' '))).toEqual([
    'seconds 1',
    'seconds 4',
    'seconds 40',
    'seconds 90',
    'minutes 2',
    'minutes 50',
    'minutes 90',
    'hours 2',
  ])
})

test('sizes and rates are short', () => {
  expect([0, 999, 1_000, 388_000_000, 1_234_000_000, 999_700].map(sayBytes)).toEqual([
    '0 bytes',
    '999 bytes',
    '1 kB',
    '388 MB',
    '1.2 GB',
    '1 MB',
  ])
  expect([0, 0.1, 1.62, 12.4, 240].map(sayRate)).toEqual([
    null,
    { unit: 'minute', rate: '6' },
    { unit: 'second', rate: '1.6' },
    { unit: 'second', rate: '12' },
    { unit: 'second', rate: '240' },
  ])
})

test('files that came to an end are done, good or bad', () => {
  expect(doneFiles(summary('a', 'running', 3))).toBe(148)
  const stopped = summary('a', 'cancelled', 3)
  expect(doneFiles({ ...stopped, counts: { ...stopped.counts, waiting: 0, cancelled: 60 } })).toBe(148)
})

test('the status bar speaks of the latest import under way, else of the latest with failures', () => {
  const [old, failed, paused, done] = [
    summary('old', 'running'),
    summary('failed', 'done', 2),
    summary('paused', 'paused'),
    summary('done', 'done'),
  ]
  expect(importToShow([old, failed, paused, done])).toBe(paused)
  expect(importToShow([summary('first', 'done', 1), failed, done])).toBe(failed)
  expect(importToShow([done, summary('stopped', 'cancelled')])).toBeNull()
})
