const units: Readonly<Record<string, number>> = {
  zero: 0,
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
  dozen: 12,
  couple: 2,
}
const scales: Readonly<Record<string, number>> = {
  hundred: 1e2,
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
  dozen: 12,
  hundreds: 1e2,
  thousands: 1e3,
  millions: 1e6,
  billions: 1e9,
  k: 1e3,
  m: 1e6,
  mn: 1e6,
  mln: 1e6,
  bn: 1e9,
  bln: 1e9,
  tn: 1e12,
}

const small = 'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen'
const tens = 'twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety'
const digits = '\\d{1,3}(?:,\\d{3}){1,5}(?:\\.\\d{1,6})?|\\d{1,15}(?:\\.\\d{1,6})?'
const wordNumber = `(?:(?:${tens})(?:[- ](?:one|two|three|four|five|six|seven|eight|nine))?|${small})`
const scaleWord = 'hundred|thousand|million|billion|trillion|dozen'

/** The source of a pattern for a number in figures or words, with its scale ("two million", "1.2 billion", "a dozen", "half a million"). Has no groups. */
export const numberSource = `(?:(?:${digits})(?:[ -](?:hundred|thousand|million|billion|trillion))?|half a (?:million|billion|dozen)|(?:${wordNumber}|a|an)(?:[ -](?:${scaleWord})(?: and)?(?: ${wordNumber})?){1,3}|${wordNumber})`

/** A number that may be a single "a" or "an", as before a unit of time. Has no groups. */
export const numberOrArticleSource = `(?:${numberSource}|an?|a couple of|several|a few)`

export const aboutSource =
  '(?:about|around|approximately|roughly|some|nearly|almost|over|more than|less than|fewer than|up to|at least|at most|close to|as many as|an estimated)'

/** The number that figures or words mean, or null when they mean none ("several"). */
export function readNumber(text: string): number | null {
  const normal = text
    .toLowerCase()
    .replace(/,(?=\d{3})/gu, '')
    .replace(/-/gu, ' ')
    .trim()
  if (/^half an? /u.test(normal)) {
    const scale = scales[normal.replace(/^half an? /u, '')]
    return scale === undefined ? null : scale / 2
  }
  if (/^a (?:few|couple of)$/u.test(normal)) return normal === 'a few' ? null : 2
  let total = 0
  let current: number | null = null
  for (const word of normal.split(/\s+/u)) {
    if (word === 'and' || word === 'of') continue
    const figure = /^(?<number>\d+(?:\.\d+)?)(?<scale>[a-z]*)$/u.exec(word)
    const scale = scales[figure?.groups?.['scale'] ?? word]
    if (figure !== null) {
      current = (current ?? 0) + Number(figure.groups?.['number'])
      if ((figure.groups?.['scale'] ?? '') !== '') current *= scale ?? 1
    } else if (scale !== undefined && (current !== null || word !== 'dozen')) {
      if (scale === 1e2) current = (current ?? 1) * scale
      else {
        total += (current ?? 1) * scale
        current = null
      }
    } else if (units[word] !== undefined) current = (current ?? 0) + (units[word] ?? 0)
    else return null
  }
  const number = total + (current ?? 0)
  return Number.isFinite(number) ? rounded(number) : null
}

/** Subtle: 1.2 * 1e9 and the like leave a last binary digit behind that no reader wrote. */
function rounded(number: number): number {
  return Number(number.toPrecision(15))
}
