import type { Block, Mark } from '../../shared/model/block.ts'
import { coverage, endsSentence, withRole, wordCount } from './block-shape.ts'

const houses =
  'AP(?: Photo)?|AFP|EPA(?:-EFE)?|EFE|Reuters|REUTERS|TASS|dpa|Getty(?: Images)?|GETTY IMAGES|Shutterstock|Alamy|Bloomberg|Xinhua|RIA Novosti|Sputnik|Anadolu(?: Agency)?|Magnum(?: Photos)?|Flickr|Unsplash|Pexels|Pixabay|Wikimedia(?: Commons)?|Kremlin\\.ru|ANSA|Rex(?: Features)?|NurPhoto|ZUMA(?: Press)?|imago|IMAGO|picture alliance|Keystone|Moskva News Agency|PA(?: Wire| Media)?|SOPA Images|Kyodo|Yonhap|Handout|iStock|NASA|ESA'
const named = "\\p{Lu}[\\p{L}\\p{N}.'’-]*(?:\\s+(?:\\p{Lu}[\\p{L}\\p{N}.'’-]*|via|of|de|van|von|der|for|and|&)){0,7}"
const house = new RegExp(`(?<![\\p{L}\\p{N}])(?:${houses})(?![\\p{L}\\p{N}])`, 'u')

const credits: readonly RegExp[] = [
  new RegExp(`[(\\[]\\s*((?:AP|Reuters|AFP|EPA|UPI)\\s+(?:Photo|Image|File Photo)?\\s*/[^()\\[\\]]{2,60})[)\\]]\\.?$`, 'u'),
  /[([]?\s*(?:photo(?:graph)?s?|images?|pictures?|fotos?|bild|credits?|photo credits?|image credits?|picture credits?|crédits?(?: photo)?|фото|screenshot|illustration)(?:\s*[:/]|\s+©)\s*([^()[\]\n]{2,80}?)\s*[)\]]?\.?$/iu,
  new RegExp(
    `(?:[Pp]hoto(?:graph)?s?|[Ii]mages?|[Pp]ictures?|[Ff]otos?|[Ii]llustration|[Ss]creenshot)\\s+(?:by|courtesy of|from|von|de|via)\\s+(${named}(?:\\s*[/|,–—-]\\s*${named})*)\\s*[)\\]]?\\.?$`,
    'u',
  ),
  /[([]?\s*((?:©|\(c\))\s*[^()[\]\n]{2,60}?)\s*[)\]]?\.?$/iu,
  new RegExp(`[(\\[]\\s*((?:${named}\\s*[/|,–—-]\\s*)?(?:${houses})(?:\\s*[/|,–—-]\\s*${named}|\\s+via\\s+${named})?)\\s*[)\\]]\\.?$`, 'u'),
  new RegExp(
    `(?:^|[.!?”"]\\s+|\\n|\\s[|–—-]\\s)((?:${named}\\s*[/|–—-]\\s*)*(?:${houses})(?:\\s*[/|–—-]\\s*${named}|\\s+via\\s+(?:${named}))*)\\.?$`,
    'u',
  ),
]

/** Where the photographer or agency is credited at the end of a caption, as offsets into its text; null where nobody is. */
export function findCredit(block: Pick<Block, 'text' | 'marks'>): { readonly start: number; readonly end: number } | null {
  const { text } = block
  const stressed = block.marks.find(
    (mark) => (mark.kind === 'strong' || mark.kind === 'emphasis') && mark.start > 0 && text.slice(mark.end).trim().length <= 1,
  )
  if (stressed !== undefined) {
    const words = text.slice(stressed.start, stressed.end)
    if (
      words.length <= 80 &&
      (house.test(words) || /^\p{Lu}[^.!?]*\s\/\s\p{Lu}/u.test(words)) &&
      endsSentence(text.slice(0, stressed.start).trim())
    )
      return { start: stressed.start, end: stressed.end }
  }
  const from = Math.max(0, text.length - 200)
  const tail = text.slice(from)
  for (const pattern of credits) {
    const match = pattern.exec(tail)
    const credit = match?.[1]?.trim()
    if (match === null || credit === undefined || credit === '' || !/\p{Lu}|©/u.test(credit)) continue
    const start = from + tail.indexOf(credit, match.index)
    return { start, end: start + credit.length }
  }
  return null
}

function withCredit(block: Block, credit: { readonly start: number; readonly end: number } | null): Block {
  if (credit === null || block.marks.some((mark) => mark.kind === 'credit')) return block
  const mark: Mark = { kind: 'credit', ...credit }
  return { ...block, marks: [...block.marks, mark].sort((a, b) => a.start - b.start || b.end - a.end) }
}

/** Gives pictures and the lines that describe them the role caption and marks who is credited. `head` is where the text proper begins. */
export function markCaptions(blocks: readonly Block[], head: number): Block[] {
  const result: Block[] = []
  for (const [index, block] of blocks.entries()) {
    const before = result.at(-1)
    if (block.kind === 'figure') result.push(withCredit(withRole(block, 'caption'), findCredit(block)))
    else if (block.kind !== 'paragraph' || block.role !== 'body' || wordCount(block.text) > 70) result.push(block)
    else {
      const credit = findCredit(block)
      const afterPicture = before?.kind === 'figure'
      const creditAlone = credit !== null && credit.start < 25 && wordCount(block.text) <= 12
      const atHead = index < head
      const stressed = coverage(block, 'emphasis') > 0.9
      const isCaption =
        (afterPicture && (credit !== null || stressed)) ||
        (creditAlone && (afterPicture || before?.role === 'caption' || atHead)) ||
        (credit !== null && (atHead || isSurelyCaption(block, credit)))
      if (isCaption && before?.kind === 'figure' && before.text === before.alt)
        result[result.length - 1] = withCredit({ ...before, text: block.text, marks: block.marks }, credit)
      else result.push(isCaption ? withCredit(withRole(block, 'caption'), credit) : block)
    }
  }
  return result
}

/** Away from pictures and the top, only a credit set apart from the sentence before it (in bold, in brackets with a photo house) makes a caption. */
function isSurelyCaption(block: Block, credit: { readonly start: number; readonly end: number }): boolean {
  const words = block.text.slice(credit.start, credit.end)
  const stressed = block.marks.some(
    (mark) => (mark.kind === 'strong' || mark.kind === 'emphasis') && mark.start <= credit.start && mark.end >= credit.end,
  )
  if (stressed) return true
  return (
    /(?:photo|image|picture|foto|фото)/iu.test(block.text.slice(Math.max(0, credit.start - 20), credit.end)) ||
    / via |Getty|Shutterstock|Alamy|Unsplash|Wikimedia/u.test(words)
  )
}
