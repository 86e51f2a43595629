import type { Block } from '../../shared/model/block.ts'
import { failure, success } from '../../shared/contract/result.ts'
import { shapeArticle } from './article.ts'
import { readByline } from './byline.ts'
import { cleanCharacters } from './clean-characters.ts'
import { decodeBytes } from './decode-bytes.ts'
import { declaredCharset } from './declared-charset.ts'
import { sameWords } from './front-of-article.ts'
import { noHints } from './hints.ts'
import { htmlBlocks } from './html-blocks.ts'
import { readPageHead, type PageHead } from './html-metadata.ts'
import { attribute, parsePage, parsePiece, type HtmlElement, type HtmlNode } from './html-tree.ts'
import { preparePage } from './html-source.ts'
import type { Importer } from './importer.ts'
import { tooLong } from './limits.ts'
import { mainContent, type MainContent } from './main-content.ts'
import { cutPublisher } from './publishers.ts'
import { dayOfDateLine, dayOfTimestamp, findDate } from './written-date.ts'

/** Of a page with less text than this, most must be left: there is little around the text then. */
const shortPage = 1_000
/** More text than this cannot become a document (import-file refuses it), so nothing is spent on it. */
const mostVisible = 15_000_000

/** Saved web pages: the article's own part, without menus, adverts and links to other pages, and what the page's head says of it. */
export const htmlImporter: Importer = {
  format: 'html',
  version: '1',
  read(file) {
    const source = cleanCharacters(decodeBytes(file.bytes, declaredCharset(file.bytes)).text)
    const prepared = preparePage(source)
    if (prepared.visible > mostVisible) return failure(tooLong(file.name, prepared.visible))
    const page = parsePage(prepared)
    const head = readPageHead(page, source)
    const whole = htmlBlocks(page, { base: head.base })
    const main = mainContent(prepared)
    const found = main === null ? [] : htmlBlocks(parsePiece(main.html), { base: head.base })
    const isMain = enough(found, whole)
    const hints = withMain(head, main)
    const blocks = withoutEchoes(isMain ? found : bodyBlocks(page, head, whole), hints.title)
    const fronted = isMain ? withFront(blocks, hints, head, main) : blocks
    return success({ format: 'html', ...shapeArticle(fronted, { ...noHints, ...hints, name: file.name, rejoin: false, plain: false }) })
  },
}

function lengthOf(blocks: readonly Block[]): number {
  return blocks.reduce((sum, block) => sum + block.text.length, 0)
}

/** Whether what was found as the main part can be the article: something of a long page, most of a shorter one. The shortest have no main part to tell from the rest. */
function enough(found: readonly Block[], whole: readonly Block[]): boolean {
  const all = lengthOf(whole)
  if (all < shortPage) return false
  return lengthOf(found) >= (all < shortPage * 2 ? all * 0.6 : 250)
}

const aroundRoles = /^(?:navigation|banner|contentinfo|complementary|search|menu|menubar|dialog|alertdialog)$/u

/** The whole page without the parts that are not the text by their very elements; with them where little else is left. */
function bodyBlocks(page: HtmlNode, head: PageHead, whole: Block[]): Block[] {
  const skip = (element: HtmlElement): boolean =>
    /^(?:nav|footer|aside)$/u.test(element.tagName) || aroundRoles.test(attribute(element, 'role') ?? '')
  const inner = htmlBlocks(page, { base: head.base, skip })
  return lengthOf(inner) < lengthOf(whole) * (lengthOf(whole) < shortPage ? 0.6 : 0.2) ? whole : inner
}

function withMain(head: PageHead, main: MainContent | null): PageHead['hints'] {
  const { hints } = head
  if (main === null) return hints
  const byline = main.byline === null ? null : readByline(main.byline)
  const named =
    byline !== null && byline.authors.length > 0 && byline.authors.length >= hints.authors.length ? byline.authors : hints.authors
  return {
    ...hints,
    title: main.title ?? hints.title,
    authors: named,
    agency: hints.agency ?? byline?.agency ?? null,
    date: hints.date ?? (main.date === null ? null : dayOfTimestamp(main.date)),
    publisher: main.publisher ?? hints.publisher,
  }
}

/** Pictures are often described by the article's own title, or all alike: each description is kept once, the title's not at all. */
function withoutEchoes(blocks: readonly Block[], title: string | null): Block[] {
  const seen = new Set<string>()
  return blocks.filter((block) => {
    if (block.kind !== 'figure') return true
    const echo = seen.has(block.text) || (title !== null && sameWords(block.text, title))
    seen.add(block.text)
    return !echo
  })
}

/** Puts the headline, byline and date back on top, which are taken off with what is around the article. */
function withFront(blocks: readonly Block[], hints: PageHead['hints'], head: PageHead, main: MainContent | null): Block[] {
  const near = blocks.slice(0, 8)
  const front: Block[] = []
  const has = (text: string): boolean =>
    near.some((block) => sameWords(block.text, text) || (block.text.length < 300 && block.text.includes(text)))
  const first = near[0]
  const opensWithTitle = first?.kind === 'heading' && first.level === 1
  const title = hints.title === null ? null : cutPublisher(hints.title, hints.publisher).title
  if (title !== null && main !== null && !opensWithTitle && !has(title))
    front.push({ kind: 'heading', role: 'headline', text: title, marks: [], level: 1 })
  const byline = main?.byline ?? null
  const named = readByline(byline ?? '').authors
  const shown = near.some((block) => block.text.length < 300 && named.every((name) => block.text.includes(name)))
  if (byline !== null && byline.length <= 150 && named.length > 0 && !shown)
    front.push({ kind: 'paragraph', role: 'byline', text: byline, marks: [] })
  const line = hints.date === null ? null : shownDate(head.dateLine)
  if (main !== null && line !== null && !has(line)) front.push({ kind: 'paragraph', role: 'date', text: line, marks: [] })
  return [...front, ...blocks]
}

/** The date as the page shows it, without what else its line holds. */
function shownDate(line: string | null): string | null {
  if (line === null || dayOfDateLine(line) !== null) return line
  const found = findDate(line)
  return found === null ? (line.length <= 20 ? line : null) : line.slice(found.start, found.end)
}
