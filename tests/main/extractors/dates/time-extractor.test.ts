import { describe, expect, test } from 'vitest'
import { sayValueWhole } from '../../../../shared/words/values.ts'
import { ruledMentions } from '../../../builders/ruled-mentions.ts'

function read(text: string): readonly string[] {
  return ruledMentions(text).flatMap(({ type, text: written, value }) =>
    type === 'time' ? [`${written}: ${value === null ? '?' : sayValueWhole(value)}`] : [],
  )
}

describe('times of day', () => {
  test.each([
    ['At 10:30 a.m. GMT.', ['10:30 a.m. GMT: 10:30 GMT']],
    ['At 5pm and 12 a.m.', ['5pm: 17:00', '12 a.m.: 00:00']],
    ['At noon and at midnight.', ['noon: 12:00', 'midnight: 00:00']],
    ['At 1700 GMT.', ['1700 GMT: 17:00 GMT']],
    ['At half past ten and a quarter to five.', ['half past ten: 10:30', 'quarter to five: 04:45']],
    ['At ten o’clock at night.', ['ten o’clock at night: 22:00']],
    ['From 9-11 a.m.', ['9-11 a.m.: 09:00–11:00']],
    ['At about 6 p.m. local time.', ['6 p.m. local time: about 18:00 local time']],
    ['Early in the morning they left.', ['Early in the morning: about 04:00–07:59']],
    ['They left late at night.', ['late at night: about 22:00–23:59']],
    ['The number has risen to six.', []],
    ['He ran it in 2:05:41.', []],
    ['John 3:16 and a ratio of 1:10; they won 3:2.', []],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected)
  })
})

describe('times that come again', () => {
  test.each([
    ['Every Monday they meet.', ['Every Monday: every Monday']],
    ['They meet on Sundays.', ['on Sundays: every Sunday']],
    ['They meet every other week.', ['every other week: every 2 weeks']],
    ['They vote every four years.', ['every four years: every 4 years']],
    ['They meet twice a year, annually.', ['twice a year: every year', 'annually: every year']],
    ['They swim each summer.', ['each summer: every summer']],
    ['It rains every October.', ['every October: every October']],
    ['The daily paper and a weekly show.', []],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected)
  })
})
