import type { Decision } from '../../shared/model/decision.ts'
import type { GroupedMention } from '../../shared/model/extraction.ts'
import { anchor } from '../../shared/text/anchoring.ts'
import type { Outcome } from '../search/indexed-document.ts'
import type { ReviewedDocument } from './document-loader.ts'

type Said = Pick<Outcome, 'type' | 'outcome' | 'confidence'>

function saidOf(decision: Decision, found: GroupedMention | undefined, overlapped: readonly GroupedMention[]): Said[] {
  const wrong = overlapped.map(({ type, confidence }): Said => ({ type, outcome: 'wrong', confidence }))
  switch (decision.verdict) {
    case 'reject':
      return wrong
    case 'accept':
    case 'revalue':
    case 'assign':
    case 'retype':
    case 'add':
      if (found !== undefined && found.type === decision.type) return [{ type: found.type, outcome: 'right', confidence: found.confidence }]
      return [...wrong, { type: decision.type, outcome: 'missed', confidence: null }]
  }
}

/**
 * What a document's decisions say of the extractor, decisions taken as gold: span and type both have to be right.
 * A mention that was given another type or other edges is one wrong find and one that was missed.
 */
export function outcomesOf({ layout, extraction, review }: Pick<ReviewedDocument, 'layout' | 'extraction' | 'review'>): Outcome[] {
  return review.decisions.flatMap((decision) => {
    const place = anchor(layout.text, decision.target)
    if (place === null) return []
    const overlapped = extraction.mentions.filter(({ start, end }) => start < place.end && place.start < end)
    const found = overlapped.find(({ start, end }) => start === place.start && end === place.end)
    return saidOf(decision, found, overlapped).map((said) => ({ at: decision.at, ...said }))
  })
}
