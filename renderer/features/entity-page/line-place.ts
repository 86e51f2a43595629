import type { ContextLine } from '../../../shared/contract/correction-views.ts'

const regions = ['headline', 'heading', 'byline', 'date', 'caption', 'teaser', 'source', 'boilerplate'] as const
type Place =
  | { readonly kind: 'paragraph'; readonly number: number }
  | { readonly kind: 'region'; readonly region: (typeof regions)[number] | 'other' }

/** Where a line stands in its document: the paragraph of the body, else the region. */
export function placeOf({ region, paragraph }: Pick<ContextLine, 'region' | 'paragraph'>): Place {
  if (paragraph !== null) return { kind: 'paragraph', number: paragraph }
  return { kind: 'region', region: regions.find((each) => each === region) ?? 'other' }
}
