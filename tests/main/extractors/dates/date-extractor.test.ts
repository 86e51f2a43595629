import { describe, expect, test } from 'vitest'
import type { Mention } from '../../../../shared/model/mention.ts'
import { ruledMentions } from '../../../builders/ruled-mentions.ts'

function dates(text: string, created: string | null = '2021-10-20'): readonly Mention[] {
  return ruledMentions(text, created).filter((mention) => mention.type === 'date')
}

/** Every date as `text: from..to rule`, a single day written once. */
function read(text: string, created: string | null = '2021-10-20'): readonly string[] {
  return dates(text, created).map(({ text: written, value }) =>
    value?.kind === 'date'
      ? `${written}: ${value.from === value.to ? value.from : `${value.from}..${value.to}`} ${value.rule}`
      : `${written}: ?`,
  )
}

describe('dates written in full', () => {
  test.each([
    ['It began on October 20, 2021.', 'October 20, 2021: 2021-10-20 written-in-full'],
    ['It began on 20 October 2021.', '20 October 2021: 2021-10-20 written-in-full'],
    ['On Wednesday, October 20th, 2021, it began.', 'Wednesday, October 20th, 2021: 2021-10-20 written-in-full'],
    ['It began on the 3rd of May 1968.', '3rd of May 1968: 1968-05-03 written-in-full'],
    ['Signed 2021-10-20.', '2021-10-20: 2021-10-20 written-in-full'],
    ['Signed 31/12/2020.', '31/12/2020: 2020-12-31 written-in-full'],
    ['Signed 24.12.2020.', '24.12.2020: 2020-12-24 written-in-full'],
    ['From October 3-7, 2021, they met.', 'October 3-7, 2021: 2021-10-03..2021-10-07 range'],
    ['They met on 30 September - 2 October 2021.', '30 September - 2 October 2021: 2021-09-30..2021-10-02 range'],
    ['In October 2021 it ended.', 'October 2021: 2021-10-01..2021-10-31 month'],
    ['In early March 2020 it ended.', 'early March 2020: 2020-03-01..2020-03-31 month'],
    ['Until February 2024 it ran.', 'February 2024: 2024-02-01..2024-02-29 month'],
  ])('%s', (text, expected) => {
    expect(read(text, null)).toEqual([expected])
  })

  test('a day that no calendar holds is no date', () => {
    expect(read('On February 30, 2021 nothing happened.').filter((date) => date.includes('written-in-full'))).toEqual([])
  })

  test('figures that can be read two ways keep the other reading', () => {
    expect(dates('Signed 03/04/2020.', null)[0]?.value).toMatchObject({
      from: '2020-03-04',
      rule: 'month-first',
      others: [{ from: '2020-04-03', to: '2020-04-03', rule: 'day-first' }],
    })
  })
})

describe('periods', () => {
  test.each([
    ['In the 1980s they fought.', '1980s: 1980-01-01..1989-12-31 decade'],
    ["In the late '90s they stopped.", "the late '90s: 1996-01-01..1999-12-31 part-of-decade"],
    ['In the 19th century they came.', '19th century: 1801-01-01..1900-12-31 century'],
    ['Since the twentieth century.', 'twentieth century: 1901-01-01..2000-12-31 century'],
    ['In 1968 they left.', '1968: 1968-01-01..1968-12-31 year'],
    ['In mid-2019 they left.', 'mid-2019: 2019-01-01..2019-12-31 year'],
    ['In the summer of 2010 they met.', 'summer of 2010: 2010-06-01..2010-08-31 season'],
    ['In winter 2009 they met.', 'winter 2009: 2009-12-01..2010-02-28 season'],
    ['In the third quarter of 2021 it grew.', 'third quarter of 2021: 2021-07-01..2021-09-30 quarter'],
    ['In Q4 2020 it grew.', 'Q4 2020: 2020-10-01..2020-12-31 quarter'],
    ['In the 2019-20 season.', '2019-20: 2019-01-01..2020-12-31 range'],
  ])('%s', (text, expected) => {
    expect(read(text, null)).toEqual([expected])
  })

  test('the ends of a life are two dates', () => {
    expect(read('Dvorak (8 September 1841 – 1 May 1904) was a composer.')).toEqual([
      '8 September 1841: 1841-09-08 written-in-full',
      '1 May 1904: 1904-05-01 written-in-full',
    ])
  })

  test.each(['It cost $1,968.', 'About 2000 people came.', 'They sold 1950 tons.', 'Call 555-1999.', 'It rose 5 percent.'])(
    'no year in: %s',
    (text) => {
      expect(read(text)).toEqual([])
    },
  )
})

describe('dates that count from the day of the article', () => {
  test.each([
    ['He said on Tuesday that it was over.', 'Tuesday: 2021-10-19 weekday-last'],
    ['He arrived on Friday.', 'Friday: 2021-10-15 weekday-last'],
    ['They will meet on Friday.', 'Friday: 2021-10-22 weekday-next'],
    ['They are meeting on Wednesday.', 'Wednesday: 2021-10-20 weekday-nearest'],
    ['He left last Monday.', 'last Monday: 2021-10-18 weekday-last'],
    ['He spoke yesterday.', 'yesterday: 2021-10-19 day-before'],
    ['He speaks today.', 'today: 2021-10-20 day-of-article'],
    ['He will speak tomorrow.', 'tomorrow: 2021-10-21 day-after'],
    ['It happened this week.', 'this week: 2021-10-18..2021-10-24 week-containing'],
    ['It will happen next week.', 'next week: 2021-10-25..2021-10-31 week-next'],
    ['It happened last month.', 'last month: 2021-09-01..2021-09-30 month-before'],
    ['It will happen next month.', 'next month: 2021-11-01..2021-11-30 month-next'],
    ['It happened last year.', 'last year: 2020-01-01..2020-12-31 year-before'],
    ['It happened two years ago.', 'two years ago: 2019-01-01..2019-12-31 counted-back'],
    ['It happened three months ago.', 'three months ago: 2021-07-01..2021-07-31 counted-back'],
    ['It happened 10 days ago.', '10 days ago: 2021-10-10 counted-back'],
    ['It fell in the past three days.', 'the past three days: 2021-10-17..2021-10-20 counted-back'],
    ['It was on 12 October.', '12 October: 2021-10-12 month-of-article-year'],
    ['It was on December 28.', 'December 28: 2020-12-28 month-of-article-year'],
    ['It will open on January 4.', 'January 4: 2022-01-04 month-of-article-year'],
    ['They came in mid-August.', 'mid-August: 2021-08-01..2021-08-31 month-of-article-year'],
    ['They came in August.', 'August: 2021-08-01..2021-08-31 month-of-article-year'],
    ['They came last summer.', 'last summer: 2021-06-01..2021-08-31 season'],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual([expected])
  })

  test('last week is the seven days before, or one of two calendar weeks', () => {
    expect(dates('They met last week.')[0]?.value).toEqual({
      kind: 'date',
      from: '2021-10-13',
      to: '2021-10-19',
      rule: 'week-seven-days-before',
      against: '2021-10-20',
      others: [
        { from: '2021-10-11', to: '2021-10-17', rule: 'week-monday-to-sunday' },
        { from: '2021-10-10', to: '2021-10-16', rule: 'week-sunday-to-saturday' },
      ],
    })
  })

  test('on Sundays and Mondays one of the calendar weeks is the seven days before, and is not offered twice', () => {
    expect(dates('They met last week.', '2021-10-24')[0]?.value).toMatchObject({
      from: '2021-10-17',
      to: '2021-10-23',
      others: [{ from: '2021-10-11', to: '2021-10-17', rule: 'week-monday-to-sunday' }],
    })
    expect(dates('They met last week.', '2021-10-25')[0]?.value).toMatchObject({
      from: '2021-10-18',
      to: '2021-10-24',
      others: [{ from: '2021-10-17', to: '2021-10-23', rule: 'week-sunday-to-saturday' }],
    })
  })

  test('recent times end with the article and say that they are a guess', () => {
    expect(dates('In recent years much changed.')[0]).toMatchObject({
      text: 'recent years',
      value: { to: '2021-10-20', rule: 'recent', against: '2021-10-20' },
    })
  })

  test('a year written out shortly before says the year of what follows', () => {
    expect(read('He was shot in May 1832. He died on 31 May.')).toEqual([
      'May 1832: 1832-05-01..1832-05-31 month',
      '31 May: 1832-05-31 year-written-before',
    ])
    expect(read('He came in 1724. Two years later he left.')).toEqual([
      '1724: 1724-01-01..1724-12-31 year',
      'Two years later: 1726-01-01..1726-12-31 counted-from-before',
    ])
  })

  test('without the day of the article they are found and not resolved', () => {
    expect(read('They met last week, on Tuesday, two years ago and yesterday.', null)).toEqual([
      'last week: ?',
      'Tuesday: ?',
      'two years ago: ?',
      'yesterday: ?',
    ])
  })

  test.each([
    'You may march on.',
    'It fell in the second half.',
    'He sat in the sun.',
    'Every Monday they meet.',
    'They march in May, Theresa May said.',
  ])('hardly a date in: %s', (text) => {
    expect(read(text).filter((date) => !date.startsWith('May:'))).toEqual([])
  })
})
