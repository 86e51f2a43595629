import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { paced } from '../../../renderer/client/paced.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

describe('pacing', () => {
  it('hands the first item on at once, and what comes during the rest together after it', () => {
    const got: (readonly number[])[] = []
    const { take } = paced<number>(100, (items) => got.push(items))
    take(1)
    expect(got).toEqual([[1]])
    take(2)
    vi.advanceTimersByTime(99)
    take(3)
    expect(got).toEqual([[1]])
    vi.advanceTimersByTime(1)
    expect(got).toEqual([[1], [2, 3]])
    vi.advanceTimersByTime(100)
    take(4)
    expect(got).toEqual([[1], [2, 3], [4]])
  })

  it('drops what waits when it is stopped', () => {
    const got: (readonly number[])[] = []
    const { take, stop } = paced<number>(100, (items) => got.push(items))
    take(1)
    take(2)
    stop()
    vi.advanceTimersByTime(1000)
    expect(got).toEqual([[1]])
  })
})
