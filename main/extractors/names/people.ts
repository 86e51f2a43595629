import type { Mention } from '../../../shared/model/mention.ts'
import { normaliseName } from '../../../shared/text/entity-name.ts'
import { surnameOf, wordsOf, type Relation } from './variants.ts'

/** Whom a mention of a person means: the fullest name the document has for them, the mention that gives it, and how the two hang together. */
export interface Person {
  readonly name: string
  /** The index of the mention that writes the name whole. */
  readonly whole: number
  readonly relation: Relation
  /** Another person whom the bare name would fit as well; null where there is none. */
  readonly rival: string | null
}

interface FullName {
  readonly words: readonly string[]
  readonly text: string
  readonly first: number
}

/** Someone named whole at least once. */
interface Someone {
  readonly full: FullName
  readonly titles: Set<string>
}

const mostOfOneSurname = 40
const generations = new Set(['jr', 'sr', 'ii', 'iii', 'iv'])

/** A name's words as they are compared: without accents, case, full stops, generations and the article of Arabic names; Kim Jong-un is Kim Jong Un. */
function comparable(name: string): readonly string[] {
  const words = normaliseName(name)
    .replace(/ ["“‘'(][^"”’')]{2,22}["”’')](?= )/u, '')
    .replace(/\b(?:al|el|ul|as|ad|ash|an)-(?=\p{L})/gu, '')
    .split(/[\s.-]+/u)
    .filter((word) => word !== '' && !generations.has(word))
  return words.length > 1 ? words.filter((word, index) => index === 0 || !/^(?:al|el)$/u.test(word)) : words
}

function surnameKey(name: string): string {
  const words = wordsOf(name)
  return comparable(words.length > 1 ? surnameOf(words).join(' ') : name).join(' ')
}

/** For each mention of a person by its index, whom it means. A bare surname goes to the one most recently named before it, else to the first named after; a title that only one of several has decides. */
export function resolvePeople(mentions: readonly Mention[]): ReadonlyMap<number, Person> {
  const resolved = new Map<number, Person>()
  const people = new Map<string, Someone>()
  const bySurname = new Map<string, Someone[]>()
  const byGiven = new Map<string, Someone[]>()
  const fullest = fullNames(mentions)
  const bare: number[] = []
  mentions.forEach((mention, index) => {
    if (mention.type !== 'person') return
    const full = fullest.get(comparable(mention.text).join(' '))
    if (full === undefined) {
      bare.push(index)
      return
    }
    const key = full.words.join(' ')
    const someone = people.get(key) ?? { full, titles: new Set<string>() }
    if (!people.has(key)) {
      people.set(key, someone)
      add(bySurname, surnameKey(full.text), someone)
      for (const word of new Set(full.words.slice(0, -1))) if (word.length > 2) add(byGiven, word, someone)
    }
    const title = titleOf(mention)
    if (title !== null) someone.titles.add(title)
    resolved.set(index, { name: full.text, whole: full.first, relation: 'same', rival: null })
  })
  const wholeAt = new Map([...resolved].map(([index, person]) => [index, person.name]))
  const lastNamed = new Map<string, number>()
  const waiting = new Set(bare)
  for (let index = 0; index < mentions.length; index += 1) {
    const named = wholeAt.get(index)
    if (named !== undefined) lastNamed.set(named, index)
    const mention = mentions[index]
    if (mention === undefined || !waiting.has(index)) continue
    const surnamed = bySurname.get(comparable(mention.text).join(' ')) ?? bySurname.get(surnameKey(mention.text)) ?? []
    const [relation, fitting] =
      surnamed.length > 0 ? (['surname', surnamed] as const) : (['given-name', givenFor(mention, byGiven)] as const)
    const chosen = choose(mention, fitting, lastNamed)
    if (chosen === null) continue
    const { someone, rival } = chosen
    lastNamed.set(someone.full.text, index)
    resolved.set(index, { name: someone.full.text, whole: someone.full.first, relation, rival })
  }
  return resolved
}

function add(map: Map<string, Someone[]>, key: string, someone: Someone): void {
  const all = map.get(key) ?? []
  all.push(someone)
  map.set(key, all)
}

/** A first name alone means someone only where one person has it. In some lands it is what everybody is called by. */
function givenFor({ text }: Mention, byGiven: ReadonlyMap<string, readonly Someone[]>): readonly Someone[] {
  const fitting = byGiven.get(comparable(text).join(' ')) ?? []
  return fitting.length === 1 ? fitting : []
}

/** Whether titles and words for relatives say that someone is a woman or a man; null where they do not. */
function sexOf(titles: readonly string[]): 'woman' | 'man' | null {
  if (
    titles.some((title) =>
      /^(?:mrs|ms|miss|madam|lady|dame|queen|princess|duchess|wife|mother|sister|daughter|actress|chairwoman|spokeswoman|congresswoman|businesswoman)$/u.test(
        title,
      ),
    )
  )
    return 'woman'
  return titles.some((title) =>
    /^(?:mr|mister|sir|lord|king|prince|duke|husband|father|brother|son|chairman|spokesman|congressman|businessman|actor)$/u.test(title),
  )
    ? 'man'
    : null
}

function titleOf({ reason }: Mention): string | null {
  const title = reason.code === 'title' ? reason.params['title'] : undefined
  return title === undefined ? null : title.toLowerCase().replaceAll('.', '')
}

function choose(
  mention: Mention,
  fitting: readonly Someone[],
  lastNamed: ReadonlyMap<string, number>,
): { readonly someone: Someone; readonly rival: string | null } | null {
  const [first] = fitting
  if (first === undefined) return null
  if (fitting.length === 1) return { someone: first, rival: null }
  const title = titleOf(mention)
  const own = title === null ? [] : fitting.filter((someone) => someone.titles.has(title))
  const sex = title === null ? null : sexOf([title])
  const titled = own.length > 0 || sex === null ? own : fitting.filter((someone) => (sexOf([...someone.titles]) ?? sex) === sex)
  const [only] = titled
  if (only !== undefined && titled.length === 1) return { someone: only, rival: null }
  // Ms Okello is not the one that the text calls Colonel.
  const untitled = sex === null ? [] : fitting.filter(({ titles }) => titles.size === 0)
  const [plain] = untitled
  if (plain !== undefined && untitled.length === 1) return { someone: plain, rival: null }
  const recent = [...fitting].sort(
    (a, b) => (lastNamed.get(b.full.text) ?? -1) - (lastNamed.get(a.full.text) ?? -1) || a.full.first - b.full.first,
  )
  const [someone, other] = recent
  if (someone === undefined) return null
  const one = lastNamed.has(someone.full.text) && other !== undefined && !lastNamed.has(other.full.text)
  return { someone, rival: one || other === undefined ? null : other.full.text }
}

/** For each name of several words, as it is compared, the longest name in the document that has all its words in the same order and the same surname; its own where two such names are of two people. */
function fullNames(mentions: readonly Mention[]): ReadonlyMap<string, FullName> {
  const bySurname = new Map<string, Map<string, FullName>>()
  // Bin Salman is a surname alone where Mohammed bin Salman is named.
  const surnames = new Set(mentions.filter(({ type }) => type === 'person').flatMap(({ text }) => longSurname(text)))
  mentions.forEach((mention, index) => {
    if (mention.type !== 'person') return
    const words = comparable(mention.text)
    // Von der Leyen is a surname alone.
    if (words.length < 2 || /^\p{Ll}/u.test(mention.text)) return
    const surname = surnameKey(mention.text)
    if (surnames.has(words.join(' '))) return
    const names = bySurname.get(surname) ?? new Map<string, FullName>()
    const key = words.join(' ')
    if (!names.has(key) && names.size < mostOfOneSurname) names.set(key, { words, text: quiet(mention.text), first: index })
    bySurname.set(surname, names)
  })
  const full = new Map<string, FullName>()
  for (const names of bySurname.values()) {
    const longestFirst = [...names.values()].sort((a, b) => b.words.length - a.words.length || b.text.length - a.text.length)
    for (const name of longestFirst) {
      const wholes = longestFirst.filter((longer) => lettersOf(longer) > lettersOf(name) && isPartOf(name.words, longer.words))
      const [longest] = wholes
      const one = longest !== undefined && wholes.every((other) => other === longest || isPartOf(other.words, longest.words))
      full.set(name.words.join(' '), one ? longest : name)
    }
  }
  return full
}

function longSurname(name: string): readonly string[] {
  const surname = surnameKey(name)
  return surname.includes(' ') && surname !== comparable(name).join(' ') ? [surname] : []
}

function lettersOf({ words }: FullName): number {
  return words.join('').length
}

/** VLADIMIR PUTIN in a headline is Vladimir Putin. */
function quiet(name: string): string {
  const least = name === name.toUpperCase() ? 2 : 3
  return name
    .replace(/\s+/gu, ' ')
    .replace(/(?<=(?<!\p{L})\p{Lu})\p{Lu}+(?!\p{L})/gu, (rest) => (rest.length < least ? rest : rest.toLowerCase()))
}

function isPartOf(words: readonly string[], longer: readonly string[]): boolean {
  if (longer.length < words.length) return false
  let at = 0
  for (const word of longer) {
    const own = words[at] ?? ' '
    if (word === own || (own.length === 1 && word.startsWith(own)) || (word.length === 1 && own.startsWith(word))) at += 1
    // George W. Bush is no short form of George H. W. Bush.
    else if (at > 0 && own.length === 1) return false
  }
  return at === words.length
}
