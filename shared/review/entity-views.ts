import type { EntityView, MentionView } from '../contract/views.ts'
import type { Region } from '../model/block.ts'
import type { EntityId } from '../model/ids.ts'
import { mentionTypes } from '../model/mention.ts'
import { entityTypeOf } from '../text/entity-name.ts'
import { blockAt, type Layout } from '../text/layout.ts'

const apart = ['byline', 'caption', 'headline', 'teaser', 'date'] as const

/** Regions whose mentions say nothing of what the article itself is about. */
const uncounted: ReadonlySet<Region> = new Set(['teaser', 'boilerplate'])

export function isUncounted(region: Region): boolean {
  return uncounted.has(region)
}

function onlyRegion(regions: readonly Region[]): EntityView['only'] {
  return apart.find((region) => regions.every((other) => other === region)) ?? null
}

/** The name a group goes by when nobody gave it one: the longest one written. */
function longest(names: readonly string[]): string {
  return names.reduce((best, name) => (name.length > best.length ? name : best), names[0] ?? '')
}

/** The entities of one document, by type in the order of `mentionTypes`, then those with most mentions, those of a byline or caption alone last. Mentions in teasers are there but neither counted nor doubted. */
export function entityViews(layout: Layout, mentions: readonly MentionView[], names: ReadonlyMap<EntityId, string>): EntityView[] {
  const groups = new Map<EntityId, MentionView[]>()
  for (const mention of mentions) {
    const group = groups.get(mention.entity)
    if (group === undefined) groups.set(mention.entity, [mention])
    else group.push(mention)
  }
  const views: EntityView[] = []
  for (const [id, group] of groups) {
    const regions = group.map((mention) => blockAt(layout, mention.start)?.block.role ?? 'body')
    const counted = group.filter((_, index) => !uncounted.has(regions[index] ?? 'body'))
    const undecided = (counted.length > 0 ? counted : group).filter((mention) => mention.standing === 'found')
    const written = [...new Set(group.map((mention) => mention.text))]
    views.push({
      id,
      type: entityTypeOf(id),
      name: names.get(id) ?? longest(written),
      names: written,
      mentions: group.map((mention) => mention.id),
      count: counted.length,
      only: onlyRegion(regions),
      confidence: Math.min(1, ...undecided.map((mention) => mention.confidence)),
      confirmed: undecided.length === 0,
    })
  }
  const order = new Map(mentionTypes.map((type, index) => [type, index]))
  const apartLast = (view: EntityView) => (view.only === null ? 0 : 1)
  return views.sort((a, b) => (order.get(a.type) ?? 0) - (order.get(b.type) ?? 0) || b.count - a.count || apartLast(a) - apartLast(b))
}
