import type { MentionType } from '../../shared/model/mention.ts'
import type { Status } from '../../shared/model/review.ts'

/** A condition beside the words: `person:lavrov`, `tag:"drug trade"`, `after:2021-08` … `not` turns it round. */
export type Filter =
  | { readonly kind: 'entity'; readonly type: MentionType | null; readonly name: string; readonly not: boolean }
  | { readonly kind: 'tag'; readonly name: string; readonly not: boolean }
  | { readonly kind: 'publisher'; readonly name: string; readonly not: boolean }
  | { readonly kind: 'status'; readonly status: Status; readonly not: boolean }
  | { readonly kind: 'after'; readonly day: string; readonly not: boolean }
  | { readonly kind: 'before'; readonly day: string; readonly not: boolean }

/** A query as the index runs it: an FTS5 expression (null when there are only filters) and filters, which all must hold. */
export interface ParsedQuery {
  readonly match: string | null
  readonly filters: readonly Filter[]
}

export type Token =
  | { readonly kind: 'word'; readonly text: string; readonly prefix: boolean }
  | { readonly kind: 'phrase'; readonly text: string }
  | { readonly kind: 'field'; readonly field: string; readonly value: string }
  | { readonly kind: 'open' | 'close' | 'or' | 'and' | 'not' }

const piece = /\s*(?:(\()|(\))|(-)(?=[^\s-])|([\p{L}]+):(?:"([^"]*)"?|([^\s()"]+))|["“”„]([^"“”]*)["“”]?|([^\s()"“”]+))/uy

/** Cuts a query into tokens. An unclosed quotation runs to the end. */
export function tokenise(query: string): Token[] {
  const tokens: Token[] = []
  piece.lastIndex = 0
  while (piece.lastIndex < query.length) {
    const found = piece.exec(query)
    if (found === null) break
    const [, open, close, minus, field, quoted, plain, phrase, word] = found
    if (open !== undefined) tokens.push({ kind: 'open' })
    else if (close !== undefined) tokens.push({ kind: 'close' })
    else if (minus !== undefined) tokens.push({ kind: 'not' })
    else if (field !== undefined) tokens.push({ kind: 'field', field: field.toLowerCase(), value: (quoted ?? plain ?? '').trim() })
    else if (phrase !== undefined) tokens.push({ kind: 'phrase', text: phrase })
    else if (word === 'OR' || word === '|') tokens.push({ kind: 'or' })
    else if (word === 'AND' || word === '&') tokens.push({ kind: 'and' })
    else if (word === 'NOT') tokens.push({ kind: 'not' })
    else if (word !== undefined) tokens.push({ kind: 'word', text: word.replace(/\*+$/u, ''), prefix: word.endsWith('*') })
  }
  return tokens
}
