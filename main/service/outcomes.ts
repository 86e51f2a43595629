import type { Decision } from '../../shared/model/decision.ts'
import type { GroupedMention } from '../../shared/model/extraction.ts'
import type { Article } from '../../shared/review/rule-book.ts'
import { anchor } from '../../shared/text/anchoring.ts'
import { normaliseName } from '../../shared/text/entity-name.ts'
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

/** What a rule says of what it changes in this document: once, however often it is written there. */
function saidByRule({ effect, key, rule }: Article, written: ReadonlyMap<string, readonly GroupedMention[]>): Outcome[] {
  if (effect.kind !== 'accept' && effect.kind !== 'reject' && effect.kind !== 'retype') return []
  const [found] = (written.get(key) ?? []).filter(({ type }) => type === effect.type)
  if (found === undefined) return []
  const { type, confidence } = found
  const said: Outcome = { at: rule.at, type, outcome: effect.kind === 'accept' ? 'right' : 'wrong', confidence }
  return effect.kind === 'retype' ? [said, { at: rule.at, type: effect.to, outcome: 'missed', confidence: null }] : [said]
}

function saidByRules(
  { extraction, rules }: Pick<ReviewedDocument, 'extraction' | 'rules'>,
  judged: ReadonlySet<GroupedMention>,
): Outcome[] {
  if (rules.isEmpty) return []
  const written = new Map<string, GroupedMention[]>()
  for (const mention of extraction.mentions) {
    if (judged.has(mention)) continue
    const key = normaliseName(mention.text)
    const list = written.get(key)
    if (list === undefined) written.set(key, [mention])
    else list.push(mention)
  }
  return rules.articles.flatMap((article) => saidByRule(article, written))
}

/**
 * What a document's decisions and the rules that hold for it say of the extractor, taken as gold: span and type both have to be right.
 * A mention that was given another type or other edges is one wrong find and one that was missed. Mentions judged singly are left out of what rules say.
 */
export function outcomesOf(whole: Pick<ReviewedDocument, 'layout' | 'extraction' | 'review' | 'rules'>): Outcome[] {
  const { layout, extraction, review } = whole
  const judged = new Set<GroupedMention>()
  const singly = review.decisions.flatMap((decision) => {
    const place = anchor(layout.text, decision.target)
    if (place === null) return []
    const overlapped = extraction.mentions.filter(({ start, end }) => start < place.end && place.start < end)
    for (const mention of overlapped) judged.add(mention)
    const found = overlapped.find(({ start, end }) => start === place.start && end === place.end)
    return saidOf(decision, found, overlapped).map((said) => ({ at: decision.at, ...said }))
  })
  return [...singly, ...saidByRules(whole, judged)]
}
