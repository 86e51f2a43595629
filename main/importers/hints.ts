import type { IsoDay } from '../../shared/model/mention-value.ts'
import { agencyNamed } from './agencies.ts'
import { readByline } from './byline.ts'
import { safeLink } from './safe-link.ts'
import { dayOfTimestamp } from './written-date.ts'

/** What a file says of itself outside its text (front matter, a page's head): null where it says nothing. */
export interface Hints {
  readonly title: string | null
  readonly authors: readonly string[]
  readonly agency: string | null
  readonly date: IsoDay | null
  readonly publisher: string | null
  readonly sourceUrl: string | null
  readonly language: string | null
}

export const noHints: Hints = { title: null, authors: [], agency: null, date: null, publisher: null, sourceUrl: null, language: null }

const keys = {
  title: ['title', 'headline', 'titre', 'titel'],
  authors: ['author', 'authors', 'byline', 'creator', 'autor', 'auteur', 'by'],
  date: [
    'date',
    'published',
    'pubdate',
    'date published',
    'date_published',
    'datepublished',
    'publish_date',
    'published_at',
    'publishdate',
    'publication_date',
    'datum',
    'created',
  ],
  publisher: ['publisher', 'site', 'sitename', 'site_name', 'publication', 'website', 'site name', 'newspaper', 'outlet'],
  source: ['source', 'url', 'link', 'source_url', 'sourceurl', 'original_url', 'original url', 'canonical', 'permalink', 'original'],
  language: ['lang', 'language', 'locale'],
  agency: ['agency', 'wire'],
} as const

/** Metadata from named fields such as front matter or a clipper's head, under the names that common tools use. */
export function hintsOfFields(fields: ReadonlyMap<string, readonly string[]>): Hints {
  const all = (names: readonly string[]): readonly string[] =>
    names.map((name) => fields.get(name)).find((values) => values !== undefined && values.length > 0) ?? []
  const one = (names: readonly string[]): string | null => all(names)[0] ?? null
  const bylines = all(keys.authors)
    .filter((value) => safeLink(value) === null)
    .map(readByline)
  const sources = keys.source.flatMap((name) => fields.get(name) ?? [])
  const sourceUrl = sources.map((value) => safeLink(value)).find((url) => url !== null && !url.startsWith('mailto:')) ?? null
  const named = fields.get('source')?.[0]
  const publisher = one(keys.publisher) ?? (named !== undefined && safeLink(named) === null ? named : null)
  return {
    title: one(keys.title),
    authors: [...new Set(bylines.flatMap((byline) => byline.authors))],
    agency: agencyNamed(one(keys.agency) ?? '') ?? bylines.find((byline) => byline.agency !== null)?.agency ?? null,
    date:
      keys.date
        .flatMap((name) => fields.get(name) ?? [])
        .map(dayOfTimestamp)
        .find((day) => day !== null) ?? null,
    publisher: publisher !== null && safeLink(publisher) !== null ? null : publisher,
    sourceUrl,
    language: languageTag(one(keys.language)),
  }
}

/** The primary part of a language tag (`en-GB` is `en`), or null for anything that is no tag. */
export function languageTag(tag: string | null): string | null {
  const primary = /^\s*([a-z]{2,3})(?:[-_].*)?\s*$/iu.exec(tag ?? '')?.[1]
  return primary === undefined ? null : primary.toLowerCase()
}
