import type { MentionView } from '../contract/views.ts'
import type { Decision } from '../model/decision.ts'
import type { Extraction, GroupedMention } from '../model/extraction.ts'
import { MentionId, type EntityId } from '../model/ids.ts'
import type { MentionType } from '../model/mention.ts'
import { anchor, type Place } from '../text/anchoring.ts'
import { entityIdOf, normaliseName } from '../text/entity-name.ts'

export function mentionIdOf(start: number, end: number): MentionId {
  return MentionId.parse(`m${start}-${end}`)
}

const standings = { accept: 'accepted', retype: 'retyped', revalue: 'revalued', add: 'added' } as const

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
  entityOf: (type: MentionType, text: string) => EntityId,
): MentionView | null {
  if (decision.verdict === 'reject') return null
  const { start, end } = place
  const words = text.slice(start, end)
  return {
    id: mentionIdOf(start, end),
    start,
    end,
    type: decision.type,
    text: words,
    confidence: 1,
    reason: found?.reason ?? { code: 'reader', params: {} },
    value: decision.value,
    entity: found !== undefined && found.type === decision.type ? found.entity : entityOf(decision.type, words),
    standing: standings[decision.verdict],
  }
}

/**
 * What a reader sees: the extractor's mentions with the reader's decisions on top, in order of their start, never overlapping.
 * A decision beats every mention it overlaps, so nothing that was rejected comes back with another edge.
 */
export function resolveMentions(text: string, extraction: Extraction, decisions: readonly Decision[]): MentionView[] {
  const entityOf = entityFinder(extraction)
  const bySpan = new Map(extraction.mentions.map((mention) => [`${mention.start}-${mention.end}`, mention]))
  const places: Place[] = []
  const views: MentionView[] = []
  // Later decisions come first, so that of two that overlap (after the text has changed) the later one holds.
  for (const decision of decisions.toReversed()) {
    const place = anchor(text, decision.target)
    if (place === null || places.some((other) => other.start < place.end && place.start < other.end)) continue
    places.push(place)
    const view = decided(text, decision, place, bySpan.get(`${place.start}-${place.end}`), entityOf)
    if (view !== null) views.push(view)
  }
  places.sort((a, b) => a.start - b.start)
  let next = 0
  for (const mention of extraction.mentions) {
    while ((places[next]?.end ?? Number.POSITIVE_INFINITY) <= mention.start) next += 1
    const place = places[next]
    if (place !== undefined && place.start < mention.end) continue
    views.push({ ...mention, id: mentionIdOf(mention.start, mention.end), standing: 'found' })
  }
  return views.sort((a, b) => a.start - b.start)
}
