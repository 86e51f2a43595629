import type { DocumentView, MentionView } from '../../../shared/contract/views.ts'
import type { EntityId, MentionId } from '../../../shared/model/ids.ts'
import type { PlacedBlock } from '../../../shared/text/layout.ts'

const unmarked = new Set(['teaser', 'boilerplate', 'source'])

/** The mentions that the page shows, in order: none in teasers, small print and the foot. */
export function shownMentions(view: DocumentView, blocks: readonly PlacedBlock[]): readonly MentionView[] {
  const hidden = blocks.filter(({ block }) => unmarked.has(block.role))
  return view.mentions
    .filter((mention) => !hidden.some((block) => mention.start < block.end && mention.end > block.start))
    .sort((left, right) => left.start - right.start)
}

/** Found, not yet decided, and less sure than the reader asks for. */
export function isUnsure(mention: MentionView, sureFrom: number): boolean {
  return mention.standing === 'found' && mention.confidence < sureFrom
}

/** The next or the one before, round the ends; from `offset` when nothing is current. */
export function stepMention(mentions: readonly MentionView[], current: MentionId | null, step: 1 | -1, offset = 0): MentionView | null {
  if (mentions.length === 0) return null
  const at = mentions.findIndex((mention) => mention.id === current)
  if (at >= 0) return mentions[(at + step + mentions.length) % mentions.length] ?? null
  if (step === 1) return mentions.find((mention) => mention.start >= offset) ?? mentions[0] ?? null
  return mentions.findLast((mention) => mention.start < offset) ?? mentions.at(-1) ?? null
}

export function mentionsOf(mentions: readonly MentionView[], entity: EntityId | null): readonly MentionView[] {
  return entity === null ? [] : mentions.filter((mention) => mention.entity === entity)
}

interface Span {
  readonly start: number
  readonly end: number
}

/** The stretch after or before a place in the text, round the ends; the first or last when there is no place yet. */
export function stepSpan<S extends Span>(spans: readonly S[], from: number | null, step: 1 | -1): S | null {
  if (step === 1) return spans.find((span) => from === null || span.start > from) ?? spans[0] ?? null
  return spans.findLast((span) => from !== null && span.start < from) ?? spans.at(-1) ?? null
}
