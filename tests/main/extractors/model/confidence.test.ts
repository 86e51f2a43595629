import { expect, test } from 'vitest'
import { calibrated } from '../../../../main/extractors/model/confidence.ts'

test('a sureness is read off between the points around it', () => {
  const points = [
    [0.2, 0.1],
    [0.6, 0.5],
    [1, 0.9],
  ] as const
  expect([0, 0.2, 0.4, 0.6, 0.8, 1].map((given) => calibrated(points, given))).toEqual(
    [0.1, 0.1, 0.3, 0.5, 0.7, 0.9].map((right) => expect.closeTo(right, 10)),
  )
})

test('without points it stays as it is', () => {
  expect(calibrated([], 0.42)).toBe(0.42)
})
