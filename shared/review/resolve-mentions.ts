import type { MentionView } from '../contract/views.ts'
import type { Decision } from '../model/decision.ts'
import type { Extraction, GroupedMention } from '../model/extraction.ts'
import { MentionId, type EntityId } from '../model/ids.ts'
import type { MentionType } from '../model/mention.ts'
import { anchor, type Place } from '../text/anchoring.ts'
import { entityIdOf, normaliseName } from '../text/entity-name.ts'
import { applyRules, type Ruled } from './apply-rules.ts'
import { noRules, type RuleBook } from './rule-book.ts'

export function mentionIdOf(start: number, end: number): MentionId {
  return MentionId.parse(`m${start}-${end}`)
}

const standings = { accept: 'accepted', retype: 'retyped', revalue: 'revalued', add: 'added', assign: 'assigned' } as const

/** Finds the entity a name belongs to: one the extractor knows by that name, else one of its own. */
function entityFinder(extraction: Extraction): (type: MentionType, text: string) => EntityId {
  const known = new Map<string, EntityId>()
  for (const { id, type, names } of extraction.entities) for (const name of names) known.set(`${type}:${normaliseName(name)}`, id)
  return (type, text) => known.get(`${type}:${normaliseName(text)}`) ?? entityIdOf(type, text)
}

function decided(
  text: string,
  decision: Decision,
  place: Place,
  found: GroupedMention | undefined,
  book: RuleBook,
  entityOf: (type: MentionType, text: string) => EntityId,
): Ruled | null {
  if (decision.verdict === 'reject') return null
  const { start, end } = place
  const words = text.slice(start, end)
  const own = found !== undefined && found.type === decision.type ? found.entity : entityOf(decision.type, words)
  const entity = decision.entity === null ? book.lead(own, normaliseName(words)).entity : book.merged(decision.entity.id)
  return {
    start,
    end,
    type: decision.type,
    text: words,
    confidence: 1,
    reason: found?.reason ?? { code: 'reader', params: {} },
    value: decision.value,
    entity,
    standing: standings[decision.verdict],
    rule: null,
  }
}

/**
 * What a reader sees: the extractor's mentions, the rules applied to them in turn, and the reader's decisions on top, in order of their start, never overlapping.
 * A decision beats every rule and every mention it overlaps, so nothing that was rejected comes back with another edge.
 */
export function resolveMentions(
  text: string,
  extraction: Extraction,
  decisions: readonly Decision[],
  book: RuleBook = noRules,
): MentionView[] {
  const entityOf = entityFinder(extraction)
  const bySpan = new Map(extraction.mentions.map((mention) => [`${mention.start}-${mention.end}`, mention]))
  const places: Place[] = []
  const kept: Ruled[] = []
  // Later decisions come first, so that of two that overlap (after the text has changed) the later one holds.
  for (const decision of decisions.toReversed()) {
    const place = anchor(text, decision.target)
    if (place === null || places.some((other) => other.start < place.end && place.start < other.end)) continue
    places.push(place)
    const mention = decided(text, decision, place, bySpan.get(`${place.start}-${place.end}`), book, entityOf)
    if (mention !== null) kept.push(mention)
  }
  places.sort((a, b) => a.start - b.start)
  const found = extraction.mentions.map((mention): Ruled => ({ ...mention, standing: 'found', rule: null }))
  let next = 0
  for (const mention of applyRules(text, found, book, entityOf)) {
    while ((places[next]?.end ?? Number.POSITIVE_INFINITY) <= mention.start) next += 1
    const place = places[next]
    if (place !== undefined && place.start < mention.end) continue
    kept.push(mention)
  }
  return kept.sort((a, b) => a.start - b.start).map((mention) => ({ ...mention, id: mentionIdOf(mention.start, mention.end) }))
}

/** What entities are called: as the extractor says, as the reader's decisions say of those it does not know, and as rules say. */
export function entityNames(
  extraction: Extraction,
  decisions: readonly Decision[],
  book: RuleBook = noRules,
): ReadonlyMap<EntityId, string> {
  const names = new Map(extraction.entities.map((entity) => [entity.id, entity.name]))
  for (const { entity } of decisions) if (entity !== null && !names.has(entity.id)) names.set(entity.id, entity.name)
  book.nameInto(names)
  return names
}
