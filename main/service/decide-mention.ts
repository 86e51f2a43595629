import { randomUUID } from 'node:crypto'
import { assertNever } from '../../shared/assert-never.ts'
import { ProblemError } from '../../shared/contract/result.ts'
import type { MentionView } from '../../shared/contract/views.ts'
import type { Decision, Verdict } from '../../shared/model/decision.ts'
import { DecisionId } from '../../shared/model/ids.ts'
import type { ChangeLabel } from '../../shared/model/change.ts'
import type { Review } from '../../shared/model/review.ts'
import { mentionIdOf } from '../../shared/review/resolve-mentions.ts'
import { anchor, describeSpan, isSpan, type Place } from '../../shared/text/anchoring.ts'
import { blockAt } from '../../shared/text/layout.ts'
import { problem } from '../../shared/words/problems.ts'
import type { Operation } from '../storage/operations.ts'
import type { Desk } from './desk.ts'
import { reviewed } from './document-loader.ts'
import type { HandlersOf } from './handlers.ts'

function newDecision(text: string, place: Place, parts: Pick<Decision, 'verdict' | 'type' | 'value'>): Decision {
  return { id: DecisionId.parse(randomUUID()), at: new Date().toISOString(), target: describeSpan(text, place.start, place.end), ...parts }
}

/** The decision on a mention as it stands: type and value are kept unless the verdict is about them. */
function decisionOn(text: string, mention: MentionView, verdict: Verdict): Decision {
  const { type, value } = mention
  switch (verdict.kind) {
    case 'accept':
    case 'reject':
      return newDecision(text, mention, { verdict: verdict.kind, type, value })
    case 'retype':
    case 'add':
      return newDecision(text, mention, { verdict: verdict.kind, type: verdict.type, value: verdict.type === type ? value : null })
    case 'revalue':
      return newDecision(text, mention, { verdict: 'revalue', type, value: verdict.value })
    default:
      return assertNever(verdict)
  }
}

/** What makes room for a decision on `place`: earlier ones that overlap it go. */
function makeRoom(text: string, review: Review, document: Extract<Operation, { kind: 'decision' }>['document'], place: Place): Operation[] {
  return review.decisions.flatMap((decision): Operation[] => {
    const other = anchor(text, decision.target)
    if (other === null || other.end <= place.start || place.end <= other.start) return []
    return [{ kind: 'decision', document, before: decision, after: null }]
  })
}

function labelOf(verdict: Verdict, mentions: readonly MentionView[]): ChangeLabel {
  const text = mentions[0]?.text.slice(0, 60) ?? ''
  if (verdict.kind === 'retype' || verdict.kind === 'add') return { code: 'retype', params: { text, type: verdict.type } }
  return { code: verdict.kind, params: { text } }
}

export function decideMention(desk: Desk): HandlersOf<'mention:decide' | 'mention:add'> {
  return {
    'mention:decide': async ({ document, mentions: wanted, verdict }) => {
      const loaded = await desk.loader.load(document)
      await desk.change(async (reader) => {
        const review = await reader.review(document)
        const known = new Map(reviewed(loaded, review).mentions.map((mention) => [mention.id, mention]))
        const mentions = [...new Set(wanted)].map((id) => {
          const mention = known.get(id)
          if (mention === undefined) throw new ProblemError(problem('not-found', { what: 'This mention' }))
          return mention
        })
        const { text } = loaded.layout
        const operations = mentions.flatMap((mention): Operation[] => [
          ...makeRoom(text, review, document, mention),
          { kind: 'decision', document, before: null, after: decisionOn(text, mention, verdict) },
        ])
        return { label: labelOf(verdict, mentions), operations }
      })
      return {}
    },

    'mention:add': async ({ document, start, end, type }) => {
      const loaded = await desk.loader.load(document)
      const { text } = loaded.layout
      if (!isSpan(text, start, end)) throw new ProblemError(problem('bad-span', { detail: 'it lies outside the text' }))
      const block = blockAt(loaded.layout, start)
      if (block === null || end > block.end) throw new ProblemError(problem('bad-span', { detail: 'it runs over more than one paragraph' }))
      if (text.slice(start, end).trim() === '') throw new ProblemError(problem('bad-span', { detail: 'it holds no words' }))
      await desk.change(async (reader) => {
        const review = await reader.review(document)
        const decision = newDecision(text, { start, end }, { verdict: 'add', type, value: null })
        return {
          label: { code: 'mention-add', params: { text: text.slice(start, end).slice(0, 60), type } },
          operations: [...makeRoom(text, review, document, { start, end }), { kind: 'decision', document, before: null, after: decision }],
        }
      })
      return { id: mentionIdOf(start, end) }
    },
  }
}
