import { assertNever } from '../../shared/assert-never.ts'
import { ProblemError } from '../../shared/contract/result.ts'
import type { MentionType } from '../../shared/model/mention.ts'
import { Status } from '../../shared/model/review.ts'
import { problem } from '../../shared/words/problems.ts'
import { tokenise, type Filter, type ParsedQuery, type Token } from './query-words.ts'

const entityFields: Readonly<Record<string, MentionType | null>> = {
  person: 'person',
  org: 'organization',
  organization: 'organization',
  place: 'place',
  group: 'group',
  entity: null,
}

function refuse(detail: string): never {
  throw new ProblemError(problem('bad-query', { detail }))
}

/** FTS5's own parser has a stack of a hundred; deeper brackets than this could overflow it. */
const deepest = 10

/** The first day of a year, a month or a day as written. */
function firstDay(text: string): string {
  const match = /^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?$/u.exec(text)
  const [, year = '', month = '1', date = '1'] = match ?? []
  const day = `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`
  const at = new Date(`${day}T00:00:00Z`)
  if (match === null || Number.isNaN(at.getTime()) || at.toISOString().slice(0, 10) !== day) refuse(`“${text}” is not a date`)
  return day
}

/** The filter a field stands for, or null for a word with a colon that is no field of ours. */
function filterOf(field: string, value: string, not: boolean): Filter | null {
  const type = entityFields[field]
  if (type !== undefined) return { kind: 'entity', type, name: value, not }
  switch (field) {
    case 'tag':
      return { kind: 'tag', name: value, not }
    case 'publisher':
      return { kind: 'publisher', name: value, not }
    case 'after':
      return { kind: 'after', day: firstDay(value), not }
    case 'before':
      return { kind: 'before', day: firstDay(value), not }
    case 'is': {
      const status = Status.safeParse(value.toLowerCase())
      return status.success ? { kind: 'status', status: status.data, not } : refuse(`“is:${value}” is not one of unread, reading, reviewed`)
    }
    default:
      return null
  }
}

const columns: Readonly<Record<string, string>> = { title: 'title', note: 'notes', notes: 'notes', text: 'body' }

/** Quoted for FTS5, where everything between double quotes is words. Null when no letter or digit is in it: FTS5 would match nothing. */
function quoted(text: string): string | null {
  return /[\p{L}\p{N}]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : null
}

/** A recursive-descent reader of: words, "phrases", OR, NOT or -, brackets, fields. Words side by side must all be there. */
class Reader {
  readonly filters: Filter[] = []
  #at = 0
  readonly #tokens: readonly Token[]
  readonly #lastIsOpen: boolean

  constructor(tokens: readonly Token[], lastIsOpen: boolean) {
    this.#tokens = tokens
    this.#lastIsOpen = lastIsOpen
  }

  read(): string | null {
    const match = this.#either(0)
    if (this.#at < this.#tokens.length) refuse('a bracket is closed that was never opened')
    return match
  }

  #either(depth: number): string | null {
    if (depth > deepest) refuse('the brackets go too deep')
    const parts: string[] = []
    const before = this.filters.length
    for (let first = true; ; first = false) {
      const part = this.#all(depth)
      if (part !== null) parts.push(part)
      const more = this.#tokens[this.#at]?.kind === 'or'
      if ((more || !first) && this.filters.length > before) refuse('OR joins words only; put them in brackets beside fields such as tag:')
      if (!more) break
      this.#at += 1
    }
    if (parts.length <= 1) return parts[0] ?? null
    return `(${parts.join(' OR ')})`
  }

  #all(depth: number): string | null {
    const wanted: string[] = []
    const unwanted: string[] = []
    let not = false
    for (; ; this.#at += 1) {
      const token = this.#tokens[this.#at]
      if (token === undefined || token.kind === 'or' || token.kind === 'close') break
      if (token.kind === 'and') continue
      if (token.kind === 'not') {
        not = !not
        continue
      }
      const expression = this.#one(token, not, depth)
      if (expression !== null) (not ? unwanted : wanted).push(expression)
      not = false
    }
    if (wanted.length === 0 && unwanted.length > 0) refuse('there must be a word to look for beside what must not be there')
    if (wanted.length === 0) return null
    const all = wanted.length === 1 ? wanted.join('') : `(${wanted.join(' AND ')})`
    return unwanted.length === 0 ? all : `(${all} NOT (${unwanted.join(' OR ')}))`
  }

  #one(token: Token, not: boolean, depth: number): string | null {
    switch (token.kind) {
      case 'open': {
        this.#at += 1
        const before = this.filters.length
        const inner = this.#either(depth + 1)
        if (not && this.filters.length > before) refuse('the minus stands right before a field such as tag:, not before its brackets')
        if (this.#tokens[this.#at]?.kind !== 'close') this.#at -= 1
        return inner
      }
      case 'close':
      case 'and':
      case 'or':
      case 'not':
        return null
      case 'phrase':
        return quoted(token.text)
      case 'word': {
        const words = quoted(token.text)
        if (words === null) return null
        const open = this.#lastIsOpen && this.#at === this.#tokens.length - 1 && token.text.length >= 3
        return token.prefix || open ? `${words}*` : words
      }
      case 'field': {
        const column = columns[token.field]
        if (column !== undefined) {
          const words = quoted(token.value)
          return words === null ? null : `${column} : ${words}`
        }
        const filter = filterOf(token.field, token.value, not)
        if (filter === null) return quoted(`${token.field}:${token.value}`)
        this.filters.push(filter)
        return null
      }
      default:
        return assertNever(token)
    }
  }
}

/**
 * Reads what a person typed. The last word also finds longer ones (one is still typing it) unless a space follows.
 * @throws ProblemError `bad-query` with what is wrong in it
 */
export function parseQuery(query: string): ParsedQuery {
  // Subtle: a NUL would end FTS5's expression in the middle of a quotation.
  const tokens = tokenise(query.replace(/\p{Cc}/gu, ' '))
  const reader = new Reader(tokens, !/\s$/u.test(query))
  return { match: reader.read(), filters: reader.filters }
}
