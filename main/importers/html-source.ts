/** A page's source made safe to parse, with what had to be counted on the way. */
export interface PageSource {
  readonly html: string
  /** How many start tags it has. */
  readonly elements: number
  /** About how many UTF-16 code units of it are text, runs of white space counted as one. */
  readonly visible: number
}

/** Elements whose end tag may be left out: they do not nest, however often they open. */
const unnested = new Set([
  'area',
  'base',
  'br',
  'col',
  'embed',
  'hr',
  'img',
  'input',
  'link',
  'meta',
  'param',
  'source',
  'track',
  'wbr',
  'p',
  'li',
  'dt',
  'dd',
  'option',
  'optgroup',
  'tr',
  'td',
  'th',
  'tbody',
  'thead',
  'tfoot',
  'colgroup',
  'html',
  'head',
  'body',
])
/** Elements of HTML that `/>` does not close, whatever the page's author thought. */
const strokeIsNothing =
  /^(?:a|abbr|address|article|aside|b|big|blockquote|button|center|code|del|details|div|dl|em|fieldset|figcaption|figure|font|footer|form|h[1-6]|header|i|ins|kbd|label|main|mark|menu|nav|nobr|ol|pre|q|s|section|select|small|span|strike|strong|sub|sup|summary|table|template|tt|u|ul)$/u
const maximumDepth = 250
/** In pages longer than this, scripts and styles are cut out before parsing; shorter ones are left exactly as they are. */
const longPage = 1_000_000

const namePattern = /(\/?)([a-zA-Z][a-zA-Z0-9:-]{0,40}|!--)/uy

function tagAt(html: string, at: number): { readonly name: string; readonly closes: boolean } | null {
  namePattern.lastIndex = at + 1
  const match = namePattern.exec(html)
  return match === null ? null : { name: (match[2] ?? '').toLowerCase(), closes: match[1] === '/' }
}

function spacedLength(html: string, from: number, to: number): number {
  let count = 0
  let space = true
  for (let index = from; index < to; index += 1) {
    const isSpace = html.charCodeAt(index) <= 0x20
    if (!isSpace || !space) count += 1
    space = isSpace
  }
  return count
}

/** The end of a script, style or comment that opens at `at`: where its closing tag begins, or null where it is never closed. */
function rawEnd(html: string, name: string, at: number): number | null {
  if (name === '!--') {
    const end = html.indexOf('-->', at)
    return end === -1 ? null : end
  }
  const closing = name === 'script' ? /<\/script/giu : /<\/style/giu
  closing.lastIndex = at
  return closing.exec(html)?.index ?? null
}

/**
 * Drops the tags that nest deeper than 250: the tree builder looks through all open elements at many tags,
 * so 100,000 open `<div>` would cost it minutes. Text is never dropped. Shallow pages come back as they are.
 */
export function preparePage(html: string): PageSource {
  const parts: string[] = []
  const open: string[] = []
  let dropped = 0
  let kept = 0
  let elements = 0
  let visible = 0
  let textFrom = 0
  const cut = (from: number, to: number): void => {
    parts.push(html.slice(kept, from), ' ')
    kept = to
  }
  for (let at = html.indexOf('<'); at !== -1;) {
    const tag = tagAt(html, at)
    if (tag === null) {
      at = html.indexOf('<', at + 1)
      continue
    }
    const end = html.indexOf('>', at)
    if (end === -1) break
    visible += spacedLength(html, textFrom, at)
    textFrom = end + 1
    elements += tag.closes ? 0 : 1
    if (!tag.closes && (tag.name === 'script' || tag.name === 'style' || tag.name === '!--')) {
      const closed = rawEnd(html, tag.name, at)
      if (closed === null) break
      if (html.length > longPage && !/ld\+json/iu.test(html.slice(at, end)))
        cut(tag.name === '!--' ? at : end + 1, tag.name === '!--' ? closed + 3 : closed)
      textFrom = closed + (tag.name === '!--' ? 3 : 0)
      at = html.indexOf('<', tag.name === '!--' ? closed : closed + 2)
      continue
    }
    if (!unnested.has(tag.name) && !(html.charAt(end - 1) === '/' && !strokeIsNothing.test(tag.name))) {
      if (tag.closes && dropped > 0) {
        dropped -= 1
        cut(at, end + 1)
      } else if (tag.closes) {
        const opened = open.at(-1) === tag.name ? open.length - 1 : open.lastIndexOf(tag.name)
        if (opened !== -1) open.length = opened
      } else if (open.length >= maximumDepth) {
        dropped += 1
        cut(at, end + 1)
      } else open.push(tag.name)
    }
    at = html.indexOf('<', end)
  }
  visible += spacedLength(html, textFrom, html.length)
  if (kept === 0 && parts.length === 0) return { html, elements, visible }
  parts.push(html.slice(kept))
  return { html: parts.join(''), elements, visible }
}
