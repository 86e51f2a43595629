/** What a page's JSON-LD says of its article; each null or empty where it says nothing. */
export interface LinkedData {
  readonly title: string | null
  readonly authors: readonly string[]
  readonly date: string | null
  readonly publisher: string | null
  readonly url: string | null
  readonly language: string | null
}

type Thing = Readonly<Record<string, unknown>>

const articleTypes = /^(?:.*Article|.*Posting|Report|Review|WebPage|Chapter|CreativeWork)$/u
const longest = 500_000
const mostThings = 2_000

function isThing(value: unknown): value is Thing {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : value === undefined || value === null ? [] : [value]
}

function textOfValue(value: unknown): string | null {
  if (typeof value === 'string') return value.replace(/\s+/gu, ' ').trim() === '' ? null : value.replace(/\s+/gu, ' ').trim()
  if (isThing(value)) return textOfValue(value['name'] ?? value['@value'] ?? null)
  return Array.isArray(value) ? textOfValue(value[0]) : null
}

/** All things in a piece of JSON-LD, graphs and nested parts included, in order. */
function thingsIn(root: unknown): Thing[] {
  const things: Thing[] = []
  const waiting: unknown[] = [root]
  for (let value = waiting.shift(); value !== undefined && things.length < mostThings; value = waiting.shift()) {
    if (Array.isArray(value)) for (const each of value) waiting.push(each)
    else if (isThing(value)) {
      things.push(value)
      waiting.push(value['@graph'], value['mainEntity'], value['mainEntityOfPage'])
      while (waiting.length > 0 && waiting.at(-1) === undefined) waiting.pop()
    } else if (value === null) continue
  }
  return things
}

function typeRank(thing: Thing): number {
  const types = listOf(thing['@type']).filter((type) => typeof type === 'string')
  if (types.some((type) => /Article$|Posting$/u.test(type))) return 2
  return types.some((type) => articleTypes.test(type)) ? 1 : 0
}

function parse(script: string): unknown {
  try {
    const value: unknown = JSON.parse(script.replace(/^\s*<!\[CDATA\[|\]\]>\s*$/gu, ''))
    return value
  } catch {
    return null
  }
}

/** Reads what JSON-LD scripts say of the page's article; broken ones are passed over. */
export function readLinkedData(scripts: readonly string[]): LinkedData {
  const things = scripts.filter((script) => script.length <= longest).flatMap((script) => thingsIn(parse(script)))
  const ranked = things
    .map((thing) => ({ thing, rank: typeRank(thing) }))
    .filter(({ rank }) => rank > 0)
    .sort((a, b) => b.rank - a.rank)
  const first = <T>(read: (thing: Thing) => T | null): T | null =>
    ranked.map(({ thing }) => read(thing)).find((value) => value !== null) ?? null
  return {
    title: first((thing) => textOfValue(thing['headline']) ?? (typeRank(thing) === 2 ? textOfValue(thing['name']) : null)),
    authors:
      first((thing) => {
        const names = listOf(thing['author'])
          .map(textOfValue)
          .filter((name) => name !== null)
        return names.length > 0 ? names : null
      }) ?? [],
    date: first((thing) => textOfValue(thing['datePublished'])),
    publisher: first((thing) => textOfValue(thing['publisher'])),
    url: first((thing) => (typeRank(thing) === 2 ? textOfValue(thing['url']) : null)),
    language: first((thing) => textOfValue(thing['inLanguage'])),
  }
}
