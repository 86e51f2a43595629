import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import type { PageSource } from './html-source.ts'

export interface MainContent {
  /** The article's own part of the page, as HTML. */
  readonly html: string
  readonly title: string | null
  readonly byline: string | null
  readonly publisher: string | null
  readonly date: string | null
}

const mostElements = 60_000
const longestPage = 12_000_000

function textOrNull(value: string | null | undefined): string | null {
  const text = value?.replace(/\s+/gu, ' ').trim()
  return text === undefined || text === '' ? null : text
}

/**
 * The main part of a saved page by Mozilla's Readability; null where it finds none. Pages of more than 60,000 elements are not
 * tried: it would take minutes over them.
 */
export function mainContent(page: PageSource): MainContent | null {
  if (page.html.length > longestPage || page.elements > mostElements) return null
  try {
    const { document } = parseHTML(page.html)
    const article = new Readability(document, { maxElemsToParse: mostElements * 2, keepClasses: true }).parse()
    if (article === null) return null
    const html = article.content ?? ''
    return {
      html,
      title: textOrNull(article.title),
      byline: textOrNull(article.byline),
      publisher: textOrNull(article.siteName),
      date: textOrNull(article.publishedTime),
    }
  } catch {
    // Subtle: a page that breaks Readability (too many elements, a stack that runs out) still has its text, which the caller reads whole.
    return null
  }
}
