import { looksLikeName, readByline } from './byline.ts'
import { languageTag, type Hints } from './hints.ts'
import { attribute, elementsOf, isText, childrenOf, textOf, type HtmlElement, type HtmlNode } from './html-tree.ts'
import { readLinkedData } from './json-ld.ts'
import { safeLink } from './safe-link.ts'
import { dayOfTimestamp, findDate } from './written-date.ts'

export interface PageHead {
  readonly hints: Hints
  /** The address the page was saved from, against which its links are resolved. */
  readonly base: string | null
  /** The byline and the date as the page shows them. */
  readonly byline: string | null
  readonly dateLine: string | null
}

const metaKeys = {
  title: [
    'og:title',
    'twitter:title',
    'dc.title',
    'dcterms.title',
    'parsely-title',
    'sailthru.title',
    'citation_title',
    'headline',
    'title',
  ],
  authors: [
    'author',
    'article:author',
    'og:article:author',
    'dc.creator',
    'dcterms.creator',
    'dc:creator',
    'parsely-author',
    'sailthru.author',
    'citation_author',
    'byl',
    'twitter:data1',
  ],
  date: [
    'article:published_time',
    'og:article:published_time',
    'og:published_time',
    'datepublished',
    'date.published',
    'dc.date.issued',
    'dcterms.issued',
    'dcterms.created',
    'dc.date',
    'dcterms.date',
    'parsely-pub-date',
    'sailthru.date',
    'citation_publication_date',
    'citation_date',
    'publication_date',
    'publish-date',
    'pubdate',
    'publishdate',
    'originalpublicationdate',
    'last-modified-date',
    'date',
  ],
  publisher: [
    'og:site_name',
    'application-name',
    'dc.publisher',
    'dcterms.publisher',
    'citation_journal_title',
    'publisher',
    'cre',
    'twitter:site',
  ],
  url: ['og:url', 'twitter:url', 'parsely-link', 'dc.identifier'],
} as const

const bylineClass =
  /(?:^|[\s_-])(?:byline|by-line|author(?:-name|s)?|article-author|post-author|entry-author|c-byline|dateline-author)(?:$|[\s_-])/iu
const dateClass =
  /(?:^|[\s_-])(?:date|dateline|timestamp|time|published|pubdate|publish-date|post-date|entry-date|article-date|posted-on)(?:$|[\s_-])/iu
const mostElements = 200_000

/** Reads a page's head, its JSON-LD and the marked parts of its body: who wrote it, when, where, under which address. */
export function readPageHead(page: HtmlNode, source: string): PageHead {
  const metas = new Map<string, string[]>()
  const scripts: string[] = []
  let canonical: string | null = null
  let baseHref: string | null = null
  let lang: string | null = null
  let documentTitle: string | null = null
  let byline: string | null = null
  let relAuthor: string | null = null
  let time: string | null = null
  let dateLine: string | null = null
  let seen = 0
  for (const element of elementsOf(page)) {
    seen += 1
    if (seen > mostElements) break
    const tag = element.tagName
    if (tag === 'html') lang ??= attribute(element, 'lang') ?? attribute(element, 'xml:lang')
    else if (tag === 'meta') addMeta(element, metas)
    else if (tag === 'script' && /ld\+json/iu.test(attribute(element, 'type') ?? ''))
      scripts.push(
        childrenOf(element)
          .filter(isText)
          .map((text) => text.value)
          .join(''),
      )
    else if (tag === 'link' && /(?:^|\s)canonical(?:\s|$)/iu.test(attribute(element, 'rel') ?? '')) canonical ??= attribute(element, 'href')
    else if (tag === 'base') baseHref ??= attribute(element, 'href')
    else if (tag === 'title') documentTitle ??= textOf(element, 1_000).replace(/\s+/gu, ' ').trim()
    else if (tag === 'time') {
      time ??= attribute(element, 'datetime')
      dateLine ??= lineOf(element)
    } else {
      const itemprop = attribute(element, 'itemprop') ?? ''
      if (/(?:^|\s)datePublished(?:\s|$)/u.test(itemprop))
        time ??= attribute(element, 'content') ?? attribute(element, 'datetime') ?? lineOf(element)
      const names = `${attribute(element, 'class') ?? ''} ${attribute(element, 'id') ?? ''}`
      if (byline === null && (bylineClass.test(names) || /(?:^|\s)author(?:\s|$)/u.test(itemprop))) byline = lineOf(element)
      if (relAuthor === null && /(?:^|\s)author(?:\s|$)/u.test(attribute(element, 'rel') ?? '') && tag === 'a') relAuthor = lineOf(element)
      if (dateLine === null && dateClass.test(names) && !/bday|dtstart|comment|event/iu.test(names)) {
        const line = lineOf(element)
        if (line !== null && findDate(line) !== null) dateLine = line
      }
    }
  }
  const data = readLinkedData(scripts)
  const meta = (names: readonly string[]): string | null =>
    names.map((name) => metas.get(name)?.[0]).find((value) => value !== undefined) ?? null
  const saved = savedFrom(source)
  const sourceUrl =
    [canonical, meta(metaKeys.url), data.url]
      .map((url) => (url === null ? null : safeLink(url, saved)))
      .find((url) => url !== null && /^https?:/u.test(url)) ?? saved
  const base = baseHref === null ? sourceUrl : (safeLink(baseHref, sourceUrl) ?? sourceUrl)
  const named = [
    data.authors,
    metaKeys.authors.map((name) => metas.get(name) ?? []).find((values) => values.some((value) => safeLink(value) === null)) ?? [],
  ].find((values) => values.length > 0)
  const shown = readByline(byline ?? relAuthor ?? '')
  const bylines =
    named === undefined
      ? shown.authors.every(looksLikeName)
        ? [shown]
        : []
      : named.filter((value) => safeLink(value) === null).map(readByline)
  const stamp = [meta(metaKeys.date), data.date, time]
    .map((value) => (value === null ? null : dayOfTimestamp(value)))
    .find((day) => day !== null)
  const publisher = meta(metaKeys.publisher) ?? data.publisher
  return {
    hints: {
      title: meta(metaKeys.title) ?? data.title ?? documentTitle,
      authors: [...new Set(bylines.flatMap((each) => each.authors))].slice(0, 30),
      agency: bylines.map((each) => each.agency).find((agency) => agency !== null) ?? null,
      date: stamp ?? (dateLine === null ? null : (findDate(dateLine)?.day ?? null)),
      publisher: publisher === null || publisher.startsWith('@') || safeLink(publisher) !== null ? null : publisher,
      sourceUrl,
      language: languageTag(lang) ?? languageTag(metas.get('og:locale')?.[0] ?? metas.get('content-language')?.[0] ?? data.language),
    },
    base,
    byline: byline ?? relAuthor,
    dateLine,
  }
}

function addMeta(element: HtmlElement, metas: Map<string, string[]>): void {
  const content = (attribute(element, 'content') ?? '').replace(/\s+/gu, ' ').trim()
  if (content === '') return
  const names = `${attribute(element, 'property') ?? ''} ${attribute(element, 'name') ?? ''} ${attribute(element, 'itemprop') ?? ''} ${attribute(element, 'http-equiv') ?? ''}`
  for (const name of names.toLowerCase().split(/\s+/u)) if (name !== '') metas.set(name, [...(metas.get(name) ?? []).slice(0, 30), content])
}

function lineOf(element: HtmlElement): string | null {
  const text = textOf(element, 400).replace(/\s+/gu, ' ').trim()
  return text === '' || text.length > 150 ? null : text
}

/** Browsers write where they saved a page from into a comment: "saved from url=(0043)https://…"; SingleFile writes "url: https://…". */
function savedFrom(source: string): string | null {
  const head = source.slice(0, 4_000)
  const found =
    /saved from url=\(\d+\)\s*(https?:\/\/\S+)/iu.exec(head)?.[1] ?? /<!--[^>]{0,400}?\burl:\s*(https?:\/\/\S+)/iu.exec(head)?.[1]
  return found === undefined ? null : safeLink(found.replace(/-->.*$/u, ''))
}
