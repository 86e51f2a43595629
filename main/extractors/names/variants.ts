import type { Mention, MentionType } from '../../../shared/model/mention.ts'
import { commonCapitals, organizationWords, plainCapitals } from '../data/name-clues.ts'
import { familyNamesFirst } from '../data/family-names.ts'
import { listed } from './gazetteer.ts'
import { isGivenName } from './given-name.ts'
import { tokensOf } from './tokens.ts'

/** How a short name follows from a whole one. */
export type Relation = 'same' | 'surname' | 'given-name' | 'acronym' | 'short' | 'head'

/** Another way to write a name of the document, and how far it is to be believed where nothing else speaks for it. */
export interface Variant {
  readonly words: readonly string[]
  readonly type: MentionType
  readonly relation: Relation
  readonly confidence: number
}

const generations = /^(?:Jr|Sr|II|III|IV)$/u
const companyEndings =
  /^(?:Inc|Corp|Corporation|Company|Co|Ltd|LLC|PLC|Plc|Group|Holdings|Airlines|Airways|Limited|GmbH|AG|SA|ASA|AB|NV|BV|SE|SpA|Oyj|Pty|Pvt|FZE|LLP|Bhd|PJSC|OJSC|JSC)$/u
const districtEndings = /^(?:[Pp]rovince|[Dd]istrict|[Cc]ounty|[Ss]tate|[Rr]egion|[Oo]blast|[Gg]overnorate|City|city)$/u

/** Initials of a name's capitalised words: IS of Islamic State. */
export function initialsOf(name: string): string {
  return tokensOf(name)
    .filter((token) => token.capital)
    .map((token) => token.word[0] ?? '')
    .join('')
}

export function wordsOf(name: string): readonly string[] {
  return tokensOf(name).map((token) => token.word)
}

/** The family name of a person by words: the last, or the first where the family comes first; with the small words that belong to it. */
export function surnameOf(words: readonly string[]): readonly string[] {
  const own = words.filter((word) => !generations.test(word))
  const [first = '', ...rest] = own
  if (
    familyNamesFirst.has(first) &&
    rest.length >= 1 &&
    rest.length <= 2 &&
    !rest.some((word) => familyNamesFirst.has(word) && rest.length === 1 && word.length < 4)
  )
    return [first]
  let from = own.length - 1
  // Al Gore is a Gore, von der Leyen is one name.
  const least = /^\p{Ll}/u.test(first) ? 0 : 1
  while (
    from > least &&
    /^(?:de|da|di|del|della|van|von|der|den|bin|ibn|al|el|la|le|ter|ten|du|dos|al-|Bin|Van|Von|De|Al|El)$/u.test(own[from - 1] ?? '')
  )
    from -= 1
  return own.slice(from)
}

/** The other ways in which a document may write a name that it has written whole. */
export function variantsOf(mention: Mention): readonly Variant[] {
  const words = wordsOf(mention.text)
  const { type } = mention
  const variants: Variant[] = []
  if (words.length === 0) return variants
  const own = Math.min(mention.confidence - 0.02, 0.9)
  variants.push({ words, type, relation: 'same', confidence: own })
  if (words.length < 2) return variants
  if (type === 'person') variants.push(...namesOfPerson(words))
  if (type === 'organization' || type === 'place') {
    const initials = initialsOf(mention.text)
    if (initials.length >= 2 && initials.length <= 7 && (!plainCapitals.has(initials) || initials === 'IS'))
      variants.push({ words: [initials], type, relation: 'acronym', confidence: 0.85 })
  }
  const last = words.at(-1) ?? ''
  const ending = type === 'organization' ? companyEndings : type === 'place' ? districtEndings : null
  const short = ending === companyEndings ? withoutEndings(words) : words.slice(0, -1)
  if (ending?.test(last) === true && !isCommon(short))
    variants.push({ words: short, type, relation: 'short', confidence: Math.min(own, 0.8) })
  if (type === 'organization') variants.push(...headOf(words))
  return variants
}

/** Nandi Infratech of Nandi Infratech Pvt Ltd. */
function withoutEndings(words: readonly string[]): readonly string[] {
  let end = words.length
  while (end > 1 && companyEndings.test(words[end - 1] ?? '')) end -= 1
  return words.slice(0, end)
}

/** Meridian of Meridian Motors: one word before words that only say what kind of body it is. */
function headOf(words: readonly string[]): Variant[] {
  const own = words.filter((word) => !companyEndings.test(word))
  const [first = '', ...kinds] = own
  if (isCommon([first]) || kinds.length === 0 || isGivenName(first)) return []
  if (own.length === words.length && !kinds.every((word) => organizationWords.has(word))) return []
  return [{ words: [first], type: 'organization', relation: 'head', confidence: 0.5 }]
}

function isCommon(words: readonly string[]): boolean {
  const [only = ''] = words
  return words.length === 1 && (commonCapitals.has(only) || only.length < 3 || listed(only) !== null)
}

function namesOfPerson(words: readonly string[]): Variant[] {
  const variants: Variant[] = []
  const surname = surnameOf(words)
  const last = surname.at(-1) ?? ''
  const other = listed(last)
  const confidence = other === null || other.type === 'person' ? 0.9 : 0.62
  if (last.length > 1 && !commonCapitals.has(last)) {
    variants.push({ words: surname, type: 'person', relation: 'surname', confidence })
    // Viktor SOLOMIN is called Solomin.
    if (/^\p{Lu}{3,}$/u.test(last))
      variants.push({ words: [`${last.slice(0, 1)}${last.slice(1).toLowerCase()}`], type: 'person', relation: 'surname', confidence })
    const bare = last.replace(/^(?:[Aa]l|[Ee]l|[Uu]l)-(?=\p{Lu})/u, '')
    if (bare !== last) variants.push({ words: [bare], type: 'person', relation: 'surname', confidence: confidence - 0.05 })
    else if (surname.length > 1 && /^(?:al|el|Al|El)$/u.test(surname[0] ?? ''))
      variants.push({ words: [last], type: 'person', relation: 'surname', confidence: confidence - 0.05 })
  }
  const first = words[0] ?? ''
  if (isGivenName(first) && surname[0] !== first) variants.push({ words: [first], type: 'person', relation: 'given-name', confidence: 0.7 })
  return variants
}
