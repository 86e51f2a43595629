const units: Readonly<Record<string, number>> = Object.fromEntries([
  ...'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
    .split(' ')
    .map((word, at) => [word, at] as const),
  ...'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ').map((word, at) => [word, (at + 2) * 10] as const),
  ...(['a', 'an', 'once'] as const).map((word) => [word, 1] as const),
  ['twice', 2] as const,
  ['dozen', 12] as const,
  ['couple', 2] as const,
])
const scales: Readonly<Record<string, number>> = {
  hundred: 1e2,
  thousand: 1e3,
  lakh: 1e5,
  million: 1e6,
  crore: 1e7,
  billion: 1e9,
  trillion: 1e12,
  quadrillion: 1e15,
  dozen: 12,
  hundreds: 1e2,
  thousands: 1e3,
  lakhs: 1e5,
  millions: 1e6,
  crores: 1e7,
  billions: 1e9,
  k: 1e3,
  m: 1e6,
  mn: 1e6,
  mln: 1e6,
  mio: 1e6,
  b: 1e9,
  bn: 1e9,
  bln: 1e9,
  tn: 1e12,
  trn: 1e12,
}

const small = 'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen'
const tens = 'twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety'
/** Figures with commas (also by lakhs and crores), thin spaces or nothing between thousands, or with points and a decimal comma. Has no groups. */
export const figureSource =
  '(?:\\d{1,3}(?:,\\d{3}){1,5}(?:\\.\\d{1,6})?|\\d{1,2}(?:,\\d{2}){1,4},\\d{3}|\\d{1,3}(?:\\.\\d{3}){1,4},\\d{1,2}(?!\\d)|\\d{1,3}(?:[\\u00a0\\u202f\\u2009]\\d{3}){1,5}(?:[.,]\\d{1,2})?|\\d{1,15}(?:\\.\\d{1,6})?[½¼¾]?|[½¼¾])'
const wordNumber = `(?:(?:${tens})(?:[- ](?:one|two|three|four|five|six|seven|eight|nine))?|${small})`
const scaleWord = 'hundred|thousand|lakh|million|crore|billion|trillion|quadrillion|dozen'
/** The scale after figures, written out or short. Has no groups. */
export const scaleSource =
  '(?:[ \\u00a0-]?(?:thousand|lakhs?|million|crores?|billion|trillion|quadrillion|mn|mln|mio|bn|bln|tn|trn|[kmbKMB])(?![\\p{L}]))'

/** The source of a pattern for a number in figures or words, with its scale ("two million", "1.2 billion", "a dozen", "half a million"). Has no groups. */
export const numberSource = `(?:${figureSource}(?:[ -](?:hundred|thousand|lakhs?|million|crores?|billion|trillion|quadrillion))?|(?:half|a quarter of) a (?:million|billion|trillion|dozen)|(?:${wordNumber}|a|an)(?:[ -](?:${scaleWord})(?:,? and)?(?: ${wordNumber})?){1,3}|${wordNumber})`

/** Not at "sixty-two", which is one number and no range. Has no groups. */
export const noCompound = `(?!(?:${tens})-(?:one|two|three|four|five|six|seven|eight|nine)(?!\\p{L}))`

/** A number that may be a single "a" or "an", as before a unit of time. Has no groups. */
export const numberOrArticleSource = `(?:${numberSource}|an?|a couple of|several|a few)`

const fractions: Readonly<Record<string, number>> = { '½': 0.5, '¼': 0.25, '¾': 0.75 }

/** Figures alone, whatever stands between their thousands. */
function readFigures(text: string): number {
  const fraction = fractions[text.slice(-1)] ?? 0
  const plain = fraction === 0 ? text : text.slice(0, -1)
  if (plain === '') return fraction
  if (/^\d{1,3}(?:\.\d{3})+,\d+$/u.test(plain)) return Number(plain.replace(/\./gu, '').replace(',', '.')) + fraction
  return Number(plain.replace(/[\u00a0\u202f\u2009]/gu, '').replace(/,(?=\d{2,3}(?:\D|$))/gu, '')) + fraction
}

/** The number that figures or words mean, or null when they mean none ("several"). */
export function readNumber(text: string): number | null {
  const normal = text.toLowerCase().replace(/-/gu, ' ').trim()
  const part = /^(?<part>half|a quarter of) an? (?<scale>\p{L}+)$/u.exec(normal)?.groups
  if (part !== undefined) {
    const scale = scales[part['scale'] ?? '']
    return scale === undefined ? null : scale / (part['part'] === 'half' ? 2 : 4)
  }
  if (/^a (?:few|couple of)$/u.test(normal)) return normal === 'a few' ? null : 2
  let total = 0
  let current: number | null = null
  for (const word of normal.replace(/(?<=[\d½¼¾])[\u00a0 ]?(?=\p{L})/gu, ' ').split(/ +/u)) {
    if (word === 'and' || word === 'of' || word === ',') continue
    const bare = word.replace(/,$/u, '')
    const scale = scales[bare]
    if (/^[\d½¼¾]/u.test(bare)) current = (current ?? 0) + readFigures(bare)
    else if (scale !== undefined && (current !== null || word !== 'dozen')) {
      if (scale === 1e2) current = (current ?? 1) * scale
      else {
        total += (current ?? 1) * scale
        current = null
      }
    } else if (units[bare] !== undefined) current = (current ?? 0) + (units[bare] ?? 0)
    else return null
  }
  const number = total + (current ?? 0)
  return Number.isFinite(number) ? rounded(number) : null
}

const vagueFirst: Readonly<Record<string, number>> = {
  tens: 10,
  dozens: 12,
  scores: 20,
  hundreds: 100,
  thousands: 1e3,
  millions: 1e6,
  billions: 1e9,
  trillions: 1e12,
  several: 2,
  'a few': 2,
}

/** Numbers that tell only their size ("tens of millions of", "dozens of", "several million"). Has no groups. */
export const vagueSource =
  '(?:(?:tens|hundreds|thousands) of (?:thousands|millions|billions) of|(?:tens|dozens|scores|hundreds|thousands|millions|billions|trillions) of|(?:several|a few) (?:hundred|thousand|million|billion|trillion|dozen))'

/** The least that a vague number can mean, or null for a number that is not vague. */
export function leastOf(text: string): number | null {
  const words =
    /^(?<first>tens|dozens|scores|hundreds|thousands|millions|billions|trillions|several|a few)(?: of)?(?: (?<second>\p{L}+?)s?)?(?: of)?$/u.exec(
      text.toLowerCase(),
    )?.groups
  const first = vagueFirst[words?.['first'] ?? '']
  return first === undefined ? null : rounded(first * (scales[words?.['second'] ?? ''] ?? 1))
}

/** The scale that a number is written with ("5 million": 1e6); 1 where it has none. */
export function scaleOf(text: string): number {
  const word = /(?:^|[\d½¼¾ \u00a0-])(?<scale>\p{L}+)$/u.exec(text.toLowerCase())?.groups?.['scale'] ?? ''
  return scales[word] ?? 1
}

/** Subtle: 1.2 * 1e9 and the like leave a last binary digit behind that no reader wrote. */
export function rounded(number: number): number {
  return Number(number.toPrecision(15))
}
