import type { Block } from '../../shared/model/block.ts'
import { coverage, withRole, wordCount } from './block-shape.ts'

const label =
  /^\W{0,3}(?:related(?:\s+(?:articles?|stor(?:y|ies)|reading|reads?|news|content|posts?|coverage|topics?|links?|reports?))?|read\s+(?:more|also|next|on|this|it)(?:\s+(?:on\s+this(?:\s+\w+)?|stories|here|about\s+this))?|see\s+also|see\s+more|also\s+(?:read|see|on\s+\w+)|more\s+(?:on\s+this(?:\s+(?:story|topic))?|stories|like\s+this|coverage|news|reading|from\s+[^:\n]{2,40})|most\s+(?:read|popular|viewed)|trending(?:\s+now)?|editor['’]s\s+picks?|top\s+stories|recommended(?:\s+(?:for\s+you|reading|stories|articles?))?|you\s+(?:may|might)\s+(?:also\s+)?(?:like|be\s+interested\s+in|enjoy)|don['’]t\s+miss|further\s+reading|in\s+case\s+you\s+missed\s+it|up\s+next|lesen\s+sie\s+(?:auch|mehr)|mehr\s+zum\s+thema|auch\s+interessant|à\s+lire\s+(?:aussi|également)|lire\s+aussi|(?:lea|lee|lea\s+también|lee\s+también)(?:\s+también|\s+más)|leia\s+(?:também|mais)|leggi\s+anche|читайте\s+также|по\s+теме|смотрите\s+также|lees\s+ook|czytaj\s+także|läs\s+(?:också|även|mer)|les\s+også|čtěte\s+také)(?=\W|$)/iu

/** The label that opens a teaser, such as "Related article:", with its length in UTF-16 code units; null where there is none. */
export function teaserLabel(text: string): { readonly length: number; readonly punctuated: boolean } | null {
  const match = label.exec(text.slice(0, 120))
  if (match === null) return null
  const mark = /^\s*[:—–|>»→\n-]+\s*/u.exec(text.slice(match[0].length))
  return { length: match[0].length + (mark?.[0].length ?? 0), punctuated: mark !== null }
}

function isTeaser(block: Block): 'teaser' | 'label' | null {
  if (block.role !== 'body' && block.role !== 'heading') return null
  if (block.kind === 'table' || block.kind === 'code' || block.kind === 'figure' || block.text.length > 500) return null
  const found = teaserLabel(block.text)
  if (found === null) return null
  const rest = block.text.slice(found.length).trim()
  if (rest === '') return wordCount(block.text) <= 8 ? 'label' : null
  if (block.kind === 'heading') return null
  const linked = coverage(block, 'link', found.length) > 0.75
  const stressed = block.marks.some(
    (mark) => (mark.kind === 'strong' || mark.kind === 'emphasis') && mark.start <= 1 && Math.abs(mark.end - found.length) <= 3,
  )
  return (found.punctuated || stressed || linked) && wordCount(rest) <= 45 ? 'teaser' : null
}

/** Gives the role teaser to lines that point to other articles, and to the links listed below a label such as "Related articles". */
export function markTeasers(blocks: readonly Block[]): Block[] {
  let listing: 'heading' | 'line' | null = null
  return blocks.map((block, index) => {
    const found = isTeaser(block)
    if (found !== null) {
      const followed = found === 'label' && pointsElsewhere(blocks[index + 1], block.kind === 'heading')
      listing = followed ? (block.kind === 'heading' ? 'heading' : 'line') : null
      return found === 'teaser' || followed || (block.kind === 'heading' && blocks[index + 1] === undefined)
        ? withRole(block, 'teaser')
        : block
    }
    if (listing !== null && pointsElsewhere(block, listing === 'heading')) return withRole(block, 'teaser')
    listing = null
    return block
  })
}

function pointsElsewhere(block: Block | undefined, generous: boolean): boolean {
  if (block === undefined || wordCount(block.text) > 40) return false
  if (block.role !== 'body' && block.role !== 'heading') return false
  if (block.kind === 'heading') return coverage(block, 'link') > 0.8
  return coverage(block, 'link') > 0.6 || (generous && block.kind === 'list-item' && !/[.!?]$/u.test(block.text))
}
