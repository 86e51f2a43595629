import { describe, expect, test } from 'vitest'
import type { DateValue } from '../../../../shared/model/mention-value.ts'
import type { Mention } from '../../../../shared/model/mention.ts'
import { inputFromText } from '../../../../main/extractors/input-from-text.ts'
import { ruledMentions, ruledMentionsOf } from '../../../builders/ruled-mentions.ts'

function dates(text: string, created: string | null): readonly Mention[] {
  return ruledMentions(text, created).filter(({ type }) => type === 'date')
}

function say({ from, to, rule }: Pick<DateValue, 'from' | 'to' | 'rule'>): string {
  return `${from === to ? from : `${from}..${to}`} ${rule}`
}

/** Every date as `text: from..to rule`, `?` where it is not known. */
function read(text: string, created: string | null = '2021-10-20'): readonly string[] {
  return dates(text, created).map(({ text: written, value }) => `${written}: ${value?.kind === 'date' ? say(value) : '?'}`)
}

/** The other readings of the last date in a text. */
function others(text: string, created: string | null = '2021-10-20'): readonly string[] {
  const value = dates(text, created).at(-1)?.value
  return value?.kind === 'date' ? value.others.map(say) : []
}

const families: Readonly<Record<string, readonly (readonly [string, readonly string[]])[]>> = {
  'years of any age': [
    ['Founded in 508 BC.', ['508 BC: -0507-01-01..-0507-12-31 before-christ']],
    ['From 500–480 B.C. they ruled.', ['500–480 B.C.: -0499-01-01..-0479-12-31 before-christ']],
    ['In the 5th century BC.', ['5th century BC: -0499-01-01..-0400-12-31 before-christ']],
    ['In AD 71 and 394 AD.', ['AD 71: 0071-01-01..0071-12-31 year', '394 AD: 0394-01-01..0394-12-31 year']],
    ['Theodorus (c. 314 – 368) was an abbot.', ['314: 0314-01-01..0314-12-31 year', '368: 0368-01-01..0368-12-31 year']],
    ['He wrote it in 1890 – 91.', ['1890: 1890-01-01..1890-12-31 year', '91: 1891-01-01..1891-12-31 two-digit-year']],
    ['A diary (1635 – 1699) was found.', ['1635: 1635-01-01..1635-12-31 year', '1699: 1699-01-01..1699-12-31 year']],
    [
      'Built between 1656 and 1662. The mosque, 1602, is older.',
      ['1656: 1656-01-01..1656-12-31 year', '1662: 1662-01-01..1662-12-31 year', '1602: 1602-01-01..1602-12-31 year'],
    ],
    [
      'Early in 2018 and at the end of 1990.',
      ['Early in 2018: 2018-01-01..2018-12-31 year', 'the end of 1990: 1990-01-01..1990-12-31 year'],
    ],
  ],
  'decades and centuries': [
    ['In the 1990s and 2000s.', ['1990s: 1990-01-01..1999-12-31 decade', '2000s: 2000-01-01..2009-12-31 decade']],
    ['In the 1800s.', ['1800s: 1800-01-01..1899-12-31 century']],
    ['In the sixties and the ’80s.', ['sixties: 1960-01-01..1969-12-31 decade', 'the ’80s: 1980-01-01..1989-12-31 decade']],
    ['The 19th and 20th centuries.', ['19th: 1801-01-01..1900-12-31 century', '20th centuries: 1901-01-01..2000-12-31 century']],
    ['In the second half of the 19th century.', ['the second half of the 19th century: 1851-01-01..1900-12-31 part-of-century']],
    ['A mid-19th-century house.', ['mid-19th-century: 1841-01-01..1861-12-31 part-of-century']],
    ['In the XIX century.', ['XIX century: 1801-01-01..1900-12-31 century']],
  ],
  'days and months': [
    ['From March to August 2011.', ['March: 2011-03-01..2011-03-31 year-written-after', 'August 2011: 2011-08-01..2011-08-31 month']],
    ['From 3 to 5 May.', ['3 to 5 May: 2021-05-03..2021-05-05 range']],
    ['On June 16 and 17 they met.', ['June 16 and 17: 2021-06-16..2021-06-17 range']],
    [
      'It closed in March of last year.',
      ['March: 2020-03-01..2020-03-31 month-of-article-year', 'last year: 2020-01-01..2020-12-31 year-before'],
    ],
    ['It opens on March 11 next year.', ['March 11: 2022-03-11 month-of-article-year', 'next year: 2022-01-01..2022-12-31 year-next']],
    ['20-Oct-21 and Oct. ’21.', ['20-Oct-21: 2021-10-20 two-digit-year', 'Oct. ’21: 2021-10-01..2021-10-31 two-digit-year']],
    ['2021-W42', ['2021-W42: 2021-10-18..2021-10-24 week-monday-to-sunday']],
    [
      'Am 3. Mai 2019, le 1er juillet 2017, el 3 de mayo de 2019.',
      [
        '3. Mai 2019: 2019-05-03 written-in-full',
        '1er juillet 2017: 2017-07-01 written-in-full',
        '3 de mayo de 2019: 2019-05-03 written-in-full',
      ],
    ],
  ],
  'seasons, quarters and business years': [
    ['The summer of ’69.', ['summer of ’69: 1969-06-01..1969-08-31 season']],
    ['This winter and next fall.', ['This winter: 2021-12-01..2022-02-28 season', 'next fall: 2022-09-01..2022-11-30 season']],
    ['Q3 results and H1 2021.', ['Q3: 2021-07-01..2021-09-30 quarter', 'H1 2021: 2021-01-01..2021-06-30 half-year']],
    ['Next quarter.', ['Next quarter: 2022-01-01..2022-03-31 quarter-next']],
    ['In the first quarter of this year.', ['first quarter of this year: 2021-01-01..2021-03-31 quarter']],
    ['In fiscal 2022.', ['fiscal 2022: 2022-01-01..2022-12-31 fiscal-year']],
    [
      'In FY2020 and fiscal year 2021-22.',
      ['FY2020: 2020-01-01..2020-12-31 fiscal-year', 'fiscal year 2021-22: 2021-04-01..2022-03-31 school-year'],
    ],
  ],
  holidays: [
    ['On Christmas Eve 2015.', ['Christmas Eve 2015: 2015-12-24 holiday-of-year']],
    ['Easter 2022 and Good Friday 2019.', ['Easter 2022: 2022-04-17 holiday-of-year', 'Good Friday 2019: 2019-04-19 holiday-of-year']],
    ['They met last Christmas.', ['last Christmas: 2020-12-25 holiday']],
    ['They rested on Labor Day.', ['Labor Day: 2021-09-06 holiday']],
    ['They will meet on Thanksgiving.', ['Thanksgiving: 2021-11-25 holiday']],
    ['A Christmas tree stood there.', []],
  ],
  'weekdays by the nearest verb': [
    ['He said Monday that it will open.', ['Monday: 2021-10-18 weekday-last']],
    ['On Monday, he said, it will open.', ['Monday: 2021-10-18 weekday-last']],
    ['The minister will be received Friday.', ['Friday: 2021-10-22 weekday-next']],
    ['The vote is scheduled for Sunday.', ['Sunday: 2021-10-24 weekday-next']],
    ['Tuesday, the North said it will test.', ['Tuesday: 2021-10-19 weekday-last']],
    ['They are to sign a document Tuesday.', ['Tuesday: 2021-10-26 weekday-next']],
    ['He meets him on Tuesday of next week.', ['Tuesday of next week: 2021-10-26 weekday-next']],
    ['Come a week from Friday.', ['a week from Friday: 2021-10-29 weekday-after-next']],
    ['It shut on Saturday mornings.', []],
  ],
  'counted from the article': [
    ['The year before last.', ['The year before last: 2019-01-01..2019-12-31 counted-back']],
    [
      'The week before last and the month after next.',
      ['The week before last: 2021-10-04..2021-10-10 counted-back', 'the month after next: 2021-12-01..2021-12-31 counted-forward'],
    ],
    ['The theme of this years festival.', ['this years: 2021-01-01..2021-12-31 year']],
    ['“[Ten] years ago a browser was born.', ['[Ten] years ago: 2011-01-01..2011-12-31 counted-back']],
    ['He will retire in two years.', ['in two years: 2023-01-01..2023-12-31 counted-forward']],
    ['A year from now.', ['A year from now: 2022-01-01..2022-12-31 counted-forward']],
    [
      'Late last year and early next month.',
      ['Late last year: 2020-01-01..2020-12-31 year-before', 'early next month: 2021-11-01..2021-11-30 month-next'],
    ],
    ['By the end of next month, by year-end.', ['the end of next month: 2021-11-30 end-of-period', 'year-end: 2021-12-31 end-of-period']],
    ['They met over the weekend.', ['weekend: 2021-10-16..2021-10-17 weekend']],
    ['They met last weekend.', ['last weekend: 2021-10-16..2021-10-17 weekend-before']],
  ],
  'half a century': [
    ['Half a century ago.', ['Half a century ago: 1971-01-01..1971-12-31 counted-back']],
    ['Today, over 130 years later, it stands.', ['Today: 2021-10-20 day-of-article', '130 years later: ?']],
    ['Since the September 11 attacks.', ['September 11: 2001-09-11 written-in-full']],
  ],
  'days alone': [
    ['It was lost on the 14th.', ['14th: 2021-10-14 day-of-month']],
    ['It was lost on the 25th.', ['25th: 2021-09-25 day-of-month']],
    ['They came in May 2020 and left on the 9th.', ['May 2020: 2020-05-01..2020-05-31 month', '9th: 2020-05-09 same-as-before']],
    ['It is on the 14th floor.', []],
  ],
  'hardly dates': [
    ['About 1500 in all, and to 1066 of them.', []],
    ['Version 10.15.7 came out, and 192.168.1.10 answered.', []],
    ['The score was 3-2. See pages 1990-1995, room 2010, section 1983.', []],
    ['Call 1 201 461-1776 or 555-1999.', []],
    ['He hit his first century there.', []],
    ['Every Monday and every October they meet, once each year.', []],
    ['Mars 2020 landed.', ['2020: 2020-01-01..2020-12-31 year']],
    ['Temperatures were in the 80s.', []],
  ],
}

describe.each(Object.entries(families))('%s', (_, lines) => {
  test.each(lines)('%s', (text, expected) => {
    expect(read(text)).toEqual(expected)
  })
})

describe('times that the text told before', () => {
  test('are what “that month” and “two days later” count from, in turn', () => {
    expect(
      read(
        'It began on 3 March 1999. The next day the army came; two days later it left. That month 300 died. The following year peace came.',
      ),
    ).toEqual([
      '3 March 1999: 1999-03-03 written-in-full',
      'The next day: 1999-03-04 counted-from-before',
      'two days later: 1999-03-06 counted-from-before',
      'That month: 1999-03-01..1999-03-31 same-as-before',
      'The following year: 2000-01-01..2000-12-31 counted-from-before',
    ])
  })

  test('are quoted', () => {
    expect(dates('He came on Monday. The next day he left.', '2021-10-20').at(-1)?.value).toMatchObject({
      from: '2021-10-19',
      against: '2021-10-18',
      anchor: { kind: 'text', quote: 'Monday' },
    })
  })

  test('are not what somebody quoted said', () => {
    expect(read('He came on Monday. “We leave today,” he said. Later that day he left.').at(-1)).toBe('that day: 2021-10-18 same-as-before')
  })

  test.each([
    [
      'In 1975 he stole a coat. In September 1975 he fled. Six months later he was tried.',
      'Six months later: 1976-03-01..1976-03-31 counted-from-before',
    ],
    ['He came in 1860. It took some 36 years later, in 1896, to end.', '36 years later: 1896-01-01..1896-12-31 year-written-after'],
    ['It began in 1939. Earlier that year he left.', 'that year: 1939-01-01..1939-12-31 same-as-before'],
    ['It began on Friday. In the last match of the day he won.', 'the day: 2021-10-15 same-as-before'],
    ['In February 1860 he called them. The following month he wrote.', 'The following month: 1860-03-01..1860-03-31 counted-from-before'],
  ])('%s', (text, last) => {
    expect(read(text)).toContain(last)
  })

  test('that are too rough say no day, and where nothing was told it is not known', () => {
    expect(read('He came in 1950. Two days later he left.').at(-1)).toBe('Two days later: ?')
    expect(read('Two days later he left. The same day it rained.')).toEqual(['Two days later: ?', 'The same day: ?'])
  })
})

describe('the day that a text counts from', () => {
  test('is the dateline’s where that is within a week of the article’s', () => {
    expect(dates('KABUL, Sept. 3 (Reuters) — It happened yesterday.', '2021-09-04').at(-1)?.value).toEqual({
      kind: 'date',
      from: '2021-09-02',
      to: '2021-09-02',
      rule: 'day-before',
      against: '2021-09-03',
      anchor: { kind: 'dateline', quote: 'KABUL, Sept. 3' },
      others: [],
    })
    expect(read('Cup day five\nTuesday, June 19, 2018\nYesterday they won.', '2018-06-18').at(-1)).toBe('Yesterday: 2018-06-18 day-before')
  })

  test('is the document’s own, which a reader may have set, whatever its dateline says', () => {
    const text = 'KABUL, Sept. 3 (Reuters) — It happened yesterday.'
    const { createdIsFiling: _, ...input } = inputFromText(text, '2021-09-05')
    expect(ruledMentionsOf(input).find(({ text: written }) => written === 'yesterday')?.value).toMatchObject({
      from: '2021-09-04',
      against: '2021-09-05',
    })
  })

  test('is the article’s where the date at its head is another matter', () => {
    expect(read('Tuesday, June 19, 1990\nYesterday they won.', '2018-06-18').at(-1)).toBe('Yesterday: 2018-06-17 day-before')
  })

  test('is its own head’s where nobody knows when it was written, then the last date written in full', () => {
    expect(read('A report\nPublished: 5 May 2020, 10:30\n\nYesterday it rained.', null).at(-1)).toBe('Yesterday: 2020-05-04 day-before')
    expect(dates('The town fell on 12 June 1944. Yesterday nothing was known.', null).at(-1)?.value).toMatchObject({
      from: '1944-06-11',
      anchor: { kind: 'text', quote: '12 June 1944' },
    })
  })

  test('is never today', () => {
    expect(read('Yesterday it rained; on Friday it will snow; last week was dry; it was in May.', null)).toEqual([
      'Yesterday: ?',
      'Friday: ?',
      'last week: ?',
      'May: ?',
    ])
  })

  test('corrected once corrects them all', () => {
    const text = 'They met last week, on Tuesday and two days ago. It was on 12 October.'
    expect(read(text, '2021-10-20').map((date) => date.slice(date.indexOf(':')))).not.toEqual(
      read(text, '2019-10-20').map((date) => date.slice(date.indexOf(':'))),
    )
    expect(read(text, '2019-10-20')).toEqual([
      'last week: 2019-10-13..2019-10-19 week-seven-days-before',
      'Tuesday: 2019-10-15 weekday-last',
      'two days ago: 2019-10-18 counted-back',
      '12 October: 2019-10-12 month-of-article-year',
    ])
  })
})

describe('other readings, each by a rule of its own', () => {
  test.each([
    ['He came on Tuesday.', ['2021-10-26 weekday-next', '2021-10-12 weekday-before-last']],
    ['He came in May.', ['2020-05-01..2020-05-31 year-earlier', '2022-05-01..2022-05-31 year-later']],
    ['In mid-May 2020.', ['2020-05-11..2020-05-20 part-of-month']],
    ['Two weeks ago.', ['2021-10-04..2021-10-10 week-containing']],
    ['Next week.', ['2021-10-24..2021-10-30 week-sunday-to-saturday', '2021-10-21..2021-10-27 week-seven-days-after']],
    ['In the 1800s.', ['1800-01-01..1809-12-31 first-ten-years']],
    ['Between 2010 and 2015.', ['2010-01-01..2015-12-31 range']],
    ['In fiscal 2022.', ['2021-10-01..2022-09-30 fiscal-year-us']],
    ['Last year.', ['2020-10-20..2021-10-20 last-twelve-months']],
  ])('%s', (text, expected) => {
    expect(others(text)).toEqual(expected)
  })
})

describe('figures that can be read two ways', () => {
  test.each([
    ['25/12/2020 and 03/04/2020', '03/04/2020: 2020-04-03 day-first-like-others'],
    ['12/25/2020 and 03.04.2020', '03.04.2020: 2020-03-04 month-first-like-others'],
    ['On 5 May 2020, that is 05/04/2020', '05/04/2020: 2020-04-05 day-first-like-others'],
    ['LONDON, it was 03/04/2020.', '03/04/2020: 2020-03-04 month-first'],
    ['LONDON — it was 03/04/2020.', '03/04/2020: 2020-04-03 day-first-by-place'],
    ['It was 03/04/2020.', '03/04/2020: 2020-03-04 month-first'],
    ['It was 03.04.2020.', '03.04.2020: 2020-04-03 day-first'],
  ])('%s', (text, last) => {
    expect(read(text, null).at(-1)).toBe(last)
  })

  test('give both readings, and say by their confidence that they are unsure', () => {
    expect(others('It was 03/04/2020.', null)).toEqual(['2020-04-03 day-first'])
    const [unsure] = dates('It was 03/04/2020.', null)
    const [sure] = dates('It was 25/04/2020.', null)
    expect(unsure?.confidence ?? 1).toBeLessThan((sure?.confidence ?? 0) - 0.2)
  })
})
