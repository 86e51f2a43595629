import { describe, expect, test } from 'vitest'
import { sayValueWhole } from '../../../shared/words/values.ts'
import { ruledMentions } from '../../builders/ruled-mentions.ts'

/** Every length of time as `text: ISO 8601 length, what it is`. */
function read(text: string): readonly string[] {
  return ruledMentions(text).flatMap(({ type, text: written, value }) => {
    if (type !== 'duration') return []
    if (value?.kind !== 'duration') return [`${written}: ?`]
    return [`${written}: ${value.length}${value.longest === undefined ? '' : `/${value.longest}`}, ${sayValueWhole(value)}`]
  })
}

describe('lengths of time', () => {
  test.each([
    ['After nearly 20 years they left.', ['nearly 20 years: P20Y, about 20 years']],
    ['They talked for two and a half hours.', ['two and a half hours: PT2.5H, 2.5 hours']],
    ['They talked for an hour and a half.', ['an hour and a half: PT1.5H, 1.5 hours']],
    ['They talked for half an hour.', ['half an hour: PT30M, 30 minutes']],
    ['It took three to five days.', ['three to five days: P3D/P5D, 3 to 5 days']],
    ['It took between 10 and 15 years.', ['between 10 and 15 years: P10Y/P15Y, 10 to 15 years']],
    ['It took two or three weeks.', ['two or three weeks: P2W/P3W, 2 to 3 weeks']],
    ['It took up to 6 months.', ['up to 6 months: P6M, at most 6 months']],
    ['It took more than a decade.', ['more than a decade: P10Y, at least 10 years']],
    ['It took two years and three months.', ['two years and three months: P2Y3M, 2 years 3 months']],
    ['It took 2 hours 30 minutes.', ['2 hours 30 minutes: PT2H30M, 2 hours 30 minutes']],
    ['A 10-day trip in a decade-long war.', ['10-day: P10D, 10 days', 'decade-long: P10Y, 10 years']],
    ['They waited a few days.', ['a few days: ?']],
    ['It took 3½ years.', ['3½ years: P3.5Y, 3.5 years']],
    ['It took a century.', ['a century: P100Y, 100 years']],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected)
  })

  test.each([
    'A 14-year-old boy came 3 years ago.',
    'He is 45 years old.',
    'Ten dollars per day.',
    'It fell in the past two years.',
    'He comes every three weeks.',
    'They met two days later.',
    'He came for a second term, and 10-years-ago.',
  ])('none in: %s', (text) => {
    expect(read(text)).toEqual([])
  })
})
