import { assertNever } from '../assert-never.ts'
import type { DateAnchor, DateRule, HistoricDay } from '../model/mention-value.ts'

/** How a date was read, said to a reader. `name` is short, for a list of readings; `why` is a sentence, `{{text}}` the words as written. */
export const dateRuleWords: Record<DateRule, { readonly name: string; readonly why: string }> = {
  'written-in-full': { name: 'As written', why: 'It is written in full' },
  year: { name: 'The whole year', why: 'A year alone is the whole year' },
  month: { name: 'The whole month', why: 'A month alone is the whole month' },
  'month-of-article-year': { name: 'The nearest such month', why: 'A month without a year is the one nearest the article' },
  'year-written-before': { name: 'The year written before', why: 'The year was written out shortly before' },
  decade: { name: 'The ten years', why: 'A decade is its ten years' },
  century: { name: 'The hundred years', why: 'A century is its hundred years' },
  'weekday-nearest': { name: 'The nearest such day', why: 'A weekday in the news is the nearest one' },
  'weekday-last': { name: 'The one before', why: 'The tense says it has been: the weekday before' },
  'weekday-next': { name: 'The one after', why: 'The tense says it is to come: the weekday after' },
  'week-seven-days-before': { name: 'The seven days before', why: '“{{text}}” is the seven days before' },
  'week-monday-to-sunday': { name: 'Calendar week, Monday to Sunday', why: '“{{text}}” is the week from Monday to Sunday' },
  'week-sunday-to-saturday': { name: 'Calendar week, Sunday to Saturday', why: '“{{text}}” is the week from Sunday to Saturday' },
  'week-containing': { name: 'The week it falls in', why: '“{{text}}” is the week of that day' },
  'week-next': { name: 'The week after', why: '“{{text}}” is the week after' },
  'month-before': { name: 'The month before', why: '“{{text}}” is the calendar month before' },
  'month-next': { name: 'The month after', why: '“{{text}}” is the calendar month after' },
  'year-before': { name: 'The year before', why: '“{{text}}” is the calendar year before' },
  'year-next': { name: 'The year after', why: '“{{text}}” is the calendar year after' },
  'day-before': { name: 'The day before', why: '“{{text}}” is the day before' },
  'day-of-article': { name: 'The day of the article', why: '“{{text}}” is the day of the article' },
  'day-after': { name: 'The day after', why: '“{{text}}” is the day after' },
  'part-of-month': { name: 'That part of the month', why: '“{{text}}” is a part of the month' },
  'part-of-year': { name: 'That part of the year', why: '“{{text}}” is a part of the year' },
  'counted-back': { name: 'Counted back', why: '“{{text}}” is counted back from the article’s day' },
  'counted-forward': { name: 'Counted forward', why: '“{{text}}” is counted forward from the article’s day' },
  season: { name: 'The season', why: 'A season of the northern year' },
  quarter: { name: 'The quarter', why: 'A quarter is its three months' },
  range: { name: 'From one to the other', why: 'It runs from the first date to the second' },
  recent: { name: 'The time before the article', why: '“{{text}}” is the time that ends with the article' },
  'day-first': { name: 'Day before month', why: 'Figures can be read two ways; most of the world writes the day first' },
  'month-first': { name: 'Month before day', why: 'Figures can be read two ways; Americans write the month first' },
  'day-first-like-others': { name: 'Day first, like its other dates', why: 'Other dates of the document can only have the day first' },
  'month-first-like-others': {
    name: 'Month first, like its other dates',
    why: 'Other dates of the document can only have the month first',
  },
  'day-first-by-place': { name: 'Day first, as they write there', why: 'Where the document comes from, the day is written first' },
  'month-first-by-place': { name: 'Month first, as they write there', why: 'Where the document comes from, the month is written first' },
  'two-digit-year': { name: 'The nearest such year', why: 'Of a year with two figures it is the century nearest the article' },
  'year-written-after': { name: 'The year written after', why: 'The year is written out just after it' },
  'same-as-before': { name: 'The time told before', why: '“{{text}}” is the time that the text told before' },
  'counted-from-before': {
    name: 'Counted from the time told before',
    why: '“{{text}}” is counted from the time that the text told before',
  },
  'year-earlier': { name: 'A year earlier', why: 'The same, a year before' },
  'year-later': { name: 'A year later', why: 'The same, a year after' },
  'weekday-before-last': { name: 'A week earlier', why: 'The weekday of the week before that' },
  'weekday-after-next': { name: 'A week later', why: 'The weekday of the week after that' },
  weekend: { name: 'The nearest weekend', why: '“{{text}}” is the Saturday and Sunday nearest' },
  'weekend-before': { name: 'The weekend before', why: '“{{text}}” is the Saturday and Sunday before' },
  'weekend-next': { name: 'The weekend after', why: '“{{text}}” is the Saturday and Sunday after' },
  'week-seven-days-after': { name: 'The seven days after', why: '“{{text}}” is the seven days after' },
  'exact-day': { name: 'To the day', why: '“{{text}}” is counted to the very day' },
  'last-twelve-months': { name: 'The twelve months before', why: '“{{text}}” is the twelve months that end with the article' },
  'part-of-week': { name: 'That part of the week', why: '“{{text}}” is a part of the week' },
  'part-of-decade': { name: 'That part of the decade', why: '“{{text}}” is a part of the ten years' },
  'part-of-century': { name: 'That part of the century', why: '“{{text}}” is a part of the hundred years' },
  'first-ten-years': { name: 'The first ten years of the century', why: 'The ten years that begin the century' },
  'season-before': { name: 'The one before', why: 'The season of that name before it' },
  'season-next': { name: 'The one after', why: 'The season of that name after it' },
  'season-southern': { name: 'The season of the southern year', why: 'South of the equator the seasons fall six months apart' },
  'quarter-before': { name: 'The quarter before', why: '“{{text}}” is the three months before' },
  'quarter-next': { name: 'The quarter after', why: '“{{text}}” is the three months after' },
  'half-year': { name: 'The half of the year', why: 'Half a year is its six months' },
  'fiscal-year': { name: 'As the calendar has it', why: 'A business year is taken for the calendar year of that number' },
  'fiscal-year-us': { name: 'From October of the year before', why: 'The American government’s year begins in October of the year before' },
  'decade-before': { name: 'The decade before', why: '“{{text}}” is the calendar decade before' },
  'decade-next': { name: 'The decade after', why: '“{{text}}” is the calendar decade after' },
  'ten-years-before': { name: 'The ten years before', why: '“{{text}}” is the ten years that end with the article' },
  'century-before': { name: 'The century before', why: '“{{text}}” is the century before' },
  'century-next': { name: 'The century after', why: '“{{text}}” is the century after' },
  holiday: { name: 'The nearest such day', why: 'The holiday nearest the article' },
  'holiday-of-year': { name: 'The holiday of that year', why: 'The day on which that year kept it' },
  'start-of-period': { name: 'Its first day', why: '“{{text}}” is where it begins' },
  'end-of-period': { name: 'Its last day', why: '“{{text}}” is where it ends' },
  'year-to-date': { name: 'The year so far', why: '“{{text}}” runs from New Year to the day of the article' },
  'school-year': { name: 'Two calendar years', why: 'It begins in one year and ends in the next' },
  'before-christ': { name: 'Before the common era', why: 'It is counted before the common era' },
  'day-of-month': { name: 'That day of the month', why: '“{{text}}” is that day of the month it stands in' },
  'day-of-month-before': { name: 'A month earlier', why: 'That day of the month before' },
  'day-of-month-after': { name: 'A month later', why: 'That day of the month after' },
  'as-the-reader-says': { name: 'As you said', why: 'You set it' },
  unknown: { name: 'Not known', why: 'The text does not tell which day it counts from' },
}

/** What a date was counted from, where that is not the article's own day: `2021-10-18, told before as “Monday”`. */
export function sayAnchor({ kind, quote }: DateAnchor, against: HistoricDay): string {
  switch (kind) {
    case 'article':
      return `${against}, the day of the article`
    case 'dateline':
      return `${against}, the day of the dateline “${quote}”`
    case 'text':
      return `${against}, told before as “${quote}”`
    default:
      return assertNever(kind)
  }
}
