import { assertNever } from '../assert-never.ts'
import type { MentionView } from '../contract/views.ts'
import type { EntityId } from '../model/ids.ts'
import type { MentionType } from '../model/mention.ts'
import { entityTypeOf, normaliseName } from '../text/entity-name.ts'
import { occurrencesOf } from '../text/occurrences.ts'
import { readingOf } from './date-readings.ts'
import { type Article, moves, type RuleBook } from './rule-book.ts'

/** A mention on its way from the extractor to the reader. */
export type Ruled = Omit<MentionView, 'id'>

type EntityOf = (type: MentionType, text: string) => EntityId

/** Applies each rule in turn to what the rules before it left, so that a reader who corrects what they see is always understood. */
export function applyRules(text: string, found: readonly Ruled[], book: RuleBook, entityOf: EntityOf): readonly Ruled[] {
  if (book.isEmpty) return found
  const keys = new Map<string, string>()
  const keyOf = (written: string): string => {
    const known = keys.get(written)
    if (known !== undefined) return known
    const key = normaliseName(written)
    keys.set(written, key)
    return key
  }
  let mentions = found
  for (const [index, article] of book.articles.entries()) {
    const born = (type: MentionType, written: string): EntityId => book.lead(entityOf(type, written), keyOf(written), index).entity
    mentions = applyOne(text, mentions, article, keyOf, born)
  }
  return mentions
}

function applyOne(
  text: string,
  mentions: readonly Ruled[],
  article: Article,
  keyOf: (written: string) => string,
  born: EntityOf,
): readonly Ruled[] {
  const { effect, key, rule } = article
  /** Changes those the rule is about; null takes one out. The same list when it is about none. */
  const each = (isAbout: (mention: Ruled) => boolean, change: (mention: Ruled) => Ruled | null): readonly Ruled[] => {
    if (!mentions.some(isAbout)) return mentions
    return mentions.flatMap((mention) => (isAbout(mention) ? (change(mention) ?? []) : [mention]))
  }
  const isWritten = (type: MentionType) => (mention: Ruled) => mention.type === type && keyOf(mention.text) === key

  switch (effect.kind) {
    case 'accept':
      return each(isWritten(effect.type), (mention) => ({ ...mention, standing: 'accepted', rule: rule.id }))
    case 'reject':
      return each(isWritten(effect.type), () => null)
    case 'retype':
      return each(isWritten(effect.type), (mention) => ({
        ...mention,
        type: effect.to,
        value: null,
        entity: born(effect.to, mention.text),
        standing: 'retyped',
        rule: rule.id,
      }))
    case 'read':
      return each(isWritten('date'), (mention) => {
        const read = mention.value?.kind === 'date' ? readingOf(mention.value, effect.reading) : null
        return read === null ? mention : { ...mention, value: read, standing: 'revalued', rule: rule.id }
      })
    case 'revalue':
      return each(isWritten(effect.type), (mention) => ({ ...mention, value: effect.value, standing: 'revalued', rule: rule.id }))
    case 'add':
      return withAdded(text, mentions, article, effect.text, effect.type, born)
    case 'merge':
    case 'assign': {
      const type = entityTypeOf(effect.into)
      return each(
        (mention) => moves(effect, key, mention.entity, effect.kind === 'assign' ? keyOf(mention.text) : ''),
        (mention) => ({
          ...mention,
          entity: effect.into,
          type,
          value: mention.type === type ? mention.value : null,
          standing: mention.standing === 'found' ? 'assigned' : mention.standing,
          rule: rule.id,
        }),
      )
    }
    case 'rename':
      return mentions
    default:
      return assertNever(effect)
  }
}

function withAdded(
  text: string,
  mentions: readonly Ruled[],
  { rule }: Article,
  words: string,
  type: MentionType,
  born: EntityOf,
): readonly Ruled[] {
  const places = occurrencesOf(text, words)
  if (places.length === 0) return mentions
  const added = places.map((place): Ruled => {
    const there = mentions.find((mention) => mention.start === place.start && mention.end === place.end)
    return {
      ...place,
      type,
      text: words,
      confidence: 1,
      reason: { code: 'reader', params: {} },
      value: there?.type === type ? there.value : null,
      entity: there?.type === type ? there.entity : born(type, words),
      standing: 'added',
      rule: rule.id,
    }
  })
  let next = 0
  // Both lists are in order of their start and neither overlaps itself, so one pass finds what has to make room.
  const left = mentions.filter((mention) => {
    while ((added[next]?.end ?? Number.POSITIVE_INFINITY) <= mention.start) next += 1
    const place = added[next]
    return place === undefined || place.start >= mention.end
  })
  return [...left, ...added].sort((a, b) => a.start - b.start)
}
