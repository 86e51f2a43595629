import { wholeYears, yearOf } from './calendar.ts'
import { absolute, type DateContext, type DateForm, type DateRead, type DateReading, type DateRuleCode } from './date-types.ts'
import { firstNumber, ordinals, wordPattern } from './month-names.ts'

const decadeWords: Readonly<Record<string, number>> = {
  twenties: 20,
  thirties: 30,
  forties: 40,
  fifties: 50,
  sixties: 60,
  seventies: 70,
  eighties: 80,
  nineties: 90,
}

const part =
  '(?<part>(?:(?:the )?(?:early|mid|late|later|middle|beginning|start|end|turn|opening|closing|first half|second half|first quarter|last quarter)(?: to (?:mid|late)|[- ]to[- ](?:mid|late))?(?:[- ]|(?: years| decades)? of )(?:the )?)?)'

/** The part of a period that "early", "mid-", "late" or "the first half of" means; the whole of it without such a word. */
function partOf(first: number, last: number, words: string, whole: DateRuleCode, partly: DateRuleCode): DateReading | null {
  const span = last - first + 1
  if (words.trim() === '') return wholeYears(first, last, whole)
  if (/first half/iu.test(words)) return wholeYears(first, first + span / 2 - 1, partly)
  if (/second half/iu.test(words)) return wholeYears(first + span / 2, last, partly)
  if (/first quarter/iu.test(words)) return wholeYears(first, first + span / 4 - 1, partly)
  if (/last quarter/iu.test(words)) return wholeYears(last - span / 4 + 1, last, partly)
  if (/turn/iu.test(words)) return wholeYears(first - span / 10, first + span / 10 - 1, partly)
  if (/early|beginning|start|opening/iu.test(words)) return wholeYears(first, first + Math.ceil(span * 0.4) - 1, partly)
  if (/mid/iu.test(words)) return wholeYears(first + Math.floor(span * 0.4), first + Math.floor(span * 0.6), partly)
  return wholeYears(last - Math.ceil(span * 0.4) + 1, last, partly)
}

/** Two figures or a word for them: of the last century, or of ours once the text is well past that decade. */
function shortDecade(tens: number, created: number | null): number {
  return tens <= 20 && created !== null && yearOf(created) >= 2000 + tens + 5 ? 2000 + tens : 1900 + tens
}

/** "The 1980s". "The 1800s" are a hundred years as a rule, "the 2000s" ten; the other is the other reading. */
function decade(match: RegExpExecArray, { created }: DateContext): DateRead | null {
  const groups = match.groups ?? {}
  const word = decadeWords[(groups['word'] ?? '').toLowerCase()]
  const first =
    groups['long'] === undefined
      ? shortDecade(word ?? firstNumber(groups['short'] ?? groups['bare']), created)
      : firstNumber(groups['long'])
  if (first % 10 !== 0) return null
  const words = groups['part'] ?? ''
  const years = partOf(first, first + 9, words, 'decade', 'part-of-decade')
  const sure = groups['long'] !== undefined || groups['short'] !== undefined ? 0.95 : 0.75
  if (first % 100 !== 0 || groups['long'] === undefined) return absolute(years, sure)
  const hundred = partOf(first, first + 99, words, 'century', 'part-of-century')
  const ten = partOf(first, first + 9, words, 'first-ten-years', 'part-of-decade')
  return first >= 2000 ? absolute(years, 0.88, undefined, [hundred]) : absolute(hundred, 0.85, undefined, [ten])
}

const roman: Readonly<Record<string, number>> = Object.fromEntries(
  'I II III IV V VI VII VIII IX X XI XII XIII XIV XV XVI XVII XVIII XIX XX XXI'.split(' ').map((text, at) => [text, at + 1] as const),
)
const beforeChrist = /^(?:[- ]?)(?:BCE?|B\.C\.(?:E\.)?)(?![\p{L}])/u

function century(match: RegExpExecArray): DateRead | null {
  const groups = match.groups ?? {}
  const written = groups['number'] ?? ''
  const number = ordinals[written.toLowerCase()] ?? roman[written] ?? firstNumber(written)
  const words = groups['part'] ?? ''
  if (!(number >= 1 && number <= 30)) return null
  if (
    number <= 3 &&
    /(?:his|her|their|a|[’']s|my|your|fastest|maiden|test) $/iu.test(match.input.slice(Math.max(0, match.index - 9), match.index))
  )
    return null
  if ((groups['era'] ?? '').startsWith('B'))
    return absolute(partOf(1 - number * 100, -(number - 1) * 100, words, 'before-christ', 'part-of-century'), 0.92)
  return absolute(partOf((number - 1) * 100 + 1, number * 100, words, 'century', 'part-of-century'), 0.93)
}

function yearBeforeChrist(match: RegExpExecArray): DateRead | null {
  const groups = match.groups ?? {}
  const first = firstNumber(groups['first'])
  const last = groups['last'] === undefined ? first : firstNumber(groups['last'])
  if (first > 9999 || last > first) return null
  return absolute(wholeYears(1 - first, 1 - last, 'before-christ'), 0.92)
}

/** Whether what follows says that a number before it is counted before the common era. */
export function isBeforeChrist(after: string): boolean {
  return beforeChrist.test(after)
}

const bc = '(?:BCE?(?![\\p{L}])|B\\.C\\.(?:E\\.)?)'
const ordinal = Object.keys(ordinals)
  .sort((a, b) => b.length - a.length)
  .join('|')

/** Decades, centuries and years before the common era. */
export const periods: readonly DateForm[] = [
  {
    mayHold: /\d0['’]?s/u,
    pattern: wordPattern(`${part}(?:the )?(?:(?<long>(?:1[0-9]|20)\\d0)['’]?s|['’‘](?<short>[1-9]0)['’]?s)`, 'giu'),
    read: decade,
  },
  {
    mayHold: /\d0s/u,
    pattern: wordPattern(
      `(?<=(?:in|of|during|since|from|through|throughout|until|by) (?:the )?(?:(?:early|mid|late)[- ])?)${part}(?:the )?(?<bare>[4-9]0)s`,
      'giu',
    ),
    read: (match, context) => {
      const before = match.input.slice(Math.max(0, match.index - 40), match.index)
      const after = match.input.slice(match.index + match[0].length, match.index + match[0].length + 12)
      if (
        /(?:high|low|upper|lower|his|her|their|my|your)[ -]$|temperature|degrees|aged/iu.test(before) ||
        /^ ?(?:°|F\b|degrees|percent|%)/u.test(after)
      )
        return null
      return /the/iu.test(match[0]) ? decade(match, context) : null
    },
  },
  {
    mayHold: /(?:twen|thir|for|fif|six|seven|eigh|nine)ties/iu,
    pattern: wordPattern(
      `${part}the (?:roaring |swinging )?(?<word>twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties)`,
      'giu',
    ),
    read: decade,
  },
  {
    mayHold: /centur/iu,
    pattern: wordPattern(
      `${part}(?:the )?(?<number>\\d{1,2}(?:st|nd|rd|th)|${ordinal}|[IVX]{1,5}(?:th)?(?= ))(?:[- ](?:century|centuries)(?:,? (?<era>${bc}|AD|CE))?|(?=(?:,? (?:and|or|to)|[-–—]) ?(?:the )?(?:early |mid-|late )?(?:\\d{1,2}(?:st|nd|rd|th)|${ordinal})[- ]centur))`,
      'giu',
    ),
    read: century,
  },
  {
    mayHold: /B\.?C/u,
    pattern: wordPattern(`(?<first>\\d{1,3}(?:,\\d{3})|\\d{1,4})(?: ?(?:-|–|—|to) ?(?<last>\\d{1,4}))? ?${bc}`, 'gu'),
    read: (match) => yearBeforeChrist(match),
  },
]
