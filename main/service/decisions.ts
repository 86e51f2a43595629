import { randomUUID } from 'node:crypto'
import { assertNever } from '../../shared/assert-never.ts'
import type { MentionView } from '../../shared/contract/views.ts'
import type { Decision, Verdict } from '../../shared/model/decision.ts'
import { DecisionId, type DocumentId } from '../../shared/model/ids.ts'
import type { Review } from '../../shared/model/review.ts'
import { anchor, describeSpan, type Place } from '../../shared/text/anchoring.ts'
import type { Operation } from '../storage/operations.ts'

type Said = Pick<Decision, 'verdict' | 'type' | 'value'> & Partial<Pick<Decision, 'entity'>>

/** A decision on a span of the document's text, made now. */
function newDecision(text: string, place: Place, said: Said): Decision {
  const id = DecisionId.parse(randomUUID())
  return { id, at: new Date().toISOString(), target: describeSpan(text, place.start, place.end), entity: null, ...said }
}

/** The decision on a mention as it stands: type, value and the entity it was put to are kept unless the verdict is about them. */
function decisionOn(text: string, mention: MentionView, verdict: Verdict, earlier: Decision | undefined): Decision {
  const { type, value } = mention
  const entity = earlier?.entity ?? null
  switch (verdict.kind) {
    case 'accept':
    case 'reject':
      return newDecision(text, mention, { verdict: verdict.kind, type, value, entity })
    case 'retype':
    case 'add':
      return newDecision(text, mention, { verdict: verdict.kind, type: verdict.type, value: verdict.type === type ? value : null })
    case 'revalue':
      return newDecision(text, mention, { verdict: 'revalue', type, value: verdict.value, entity })
    case 'assign':
      return newDecision(text, mention, { verdict: 'assign', type, value, entity: { id: verdict.entity, name: verdict.name } })
    default:
      return assertNever(verdict)
  }
}

function overlapping(text: string, review: Review, place: Place): Decision[] {
  return review.decisions.filter(({ target }) => {
    const other = anchor(text, target)
    return other !== null && other.start < place.end && place.start < other.end
  })
}

/** What makes room for a decision, or a rule, on `place`: earlier decisions that overlap it go. */
export function makeRoom(text: string, review: Review, document: DocumentId, place: Place): Operation[] {
  return overlapping(text, review, place).map((decision) => ({ kind: 'decision', document, before: decision, after: null }))
}

/** The steps that decide on a mention. */
export function deciding(text: string, review: Review, document: DocumentId, mention: MentionView, verdict: Verdict): Operation[] {
  const earlier = overlapping(text, review, mention).at(-1)
  return [
    ...makeRoom(text, review, document, mention),
    { kind: 'decision', document, before: null, after: decisionOn(text, mention, verdict, earlier) },
  ]
}

/** The steps that mark a span as a mention of a type. */
export function adding(text: string, review: Review, document: DocumentId, place: Place, said: Omit<Said, 'verdict'>): Operation[] {
  const decision = newDecision(text, place, { ...said, verdict: 'add' })
  return [...makeRoom(text, review, document, place), { kind: 'decision', document, before: null, after: decision }]
}
