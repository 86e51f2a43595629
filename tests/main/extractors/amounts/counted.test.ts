import { describe, expect, test } from 'vitest'
import type { MentionType } from '../../../../shared/model/mention.ts'
import { sayValueWhole } from '../../../../shared/words/values.ts'
import { ruledMentions } from '../../../builders/ruled-mentions.ts'

function read(type: MentionType, text: string): readonly string[] {
  return ruledMentions(text).flatMap((mention) =>
    mention.type === type ? [`${mention.text}: ${mention.value === null ? '?' : sayValueWhole(mention.value)}`] : [],
  )
}

describe('percentages', () => {
  test.each([
    ['It rose 3-5%.', ['3-5%: 3–5%']],
    ['It rose from 3 to 5 percent.', ['3 to 5 percent: 3–5%']],
    ['It rose between 3% and 5%.', ['3% and 5%: 3–5%']],
    ['It rose 5% or 3.5 percent.', ['5%: 5%', '3.5 percent: 3.5%']],
    ['It rose 2 percentage points and 25 basis points.', ['2 percentage points: 2 percentage points', '25 basis points: 25 bp']],
    ['It fell by 0.5% and -3%.', ['0.5%: 0.5%', '-3%: -3%']],
    ['More than half, at least 60 per cent, came.', ['60 per cent: at least 60%']],
  ])('%s', (text, expected) => {
    expect(read('percentage', text)).toEqual(expected)
  })
})

describe('quantities', () => {
  test.each([
    ['Two to three kilometres and 5-10 km.', ['Two to three kilometres: 2–3 km', '5-10 km: 5–10 km']],
    ['Some 30 or 40 houses fell.', ['30 or 40 houses: about 30–40 houses']],
    ['It was 86°F, or 30 °C.', ['86°F: 86 °F', '30 °C: 30 °C']],
    ['1,500 sq km and 60 mph.', ['1,500 sq km: 1,500 km²', '60 mph: 60 mph']],
    ['5 million barrels per day.', ['5 million barrels per day: 5 million bbl/d']],
    ['As many as 2,000 people came.', ['2,000 people: at most 2,000 people']],
    ['On 18 July two drones fell.', ['two drones: 2 drones']],
    ['Sixty-two households and two red kites.', ['Sixty-two households: 62 households', 'two red kites: 2 kites']],
    ['Three times he came; two others did not; one says so.', []],
    ['Thousands of people and dozens of women came.', ['Thousands of people: at least 1,000 people', 'dozens of women: at least 12 women']],
    ['The two envoys told reporters.', ['two envoys: 2 envoys']],
    ['Seven North Koreans fled.', ['Seven North Koreans: 7 Koreans']],
    ['Pressure was 970 hPa.', ['970 hPa: 970 hPa']],
    ['The first game, his second goal and the 3rd seat.', []],
    ['Five grandchildren and 12 fishermen came.', ['Five grandchildren: 5 grandchildren', '12 fishermen: 12 fishermen']],
    [
      'It killed two soldiers, forced about 7,000 more from home and hurt three others.',
      ['two soldiers: 2 soldiers', '7,000: about 7,000 soldiers', 'three: 3 soldiers'],
    ],
    ['Two soldiers came. Five more than that left, two more years passed, and six others.', ['Two soldiers: 2 soldiers']],
    ['Since 2019 people have come.', []],
  ])('%s', (text, expected) => {
    expect(read('quantity', text)).toEqual(expected)
  })
})
