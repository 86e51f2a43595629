import type { Region } from '../../shared/model/block.ts'
import type { Mention } from '../../shared/model/mention.ts'
import type { ExtractorInput } from './extractor.ts'

/** How far a region is to be trusted: teasers speak of other articles, headlines capitalise everything. */
const trust: Readonly<Partial<Record<Region, number>>> = { teaser: 0.6, headline: 0.97, heading: 0.95, caption: 0.95 }

/** Lowers the confidence of mentions by the region they stand in. Mentions must be in order of their start. */
export function trustByRegion(input: ExtractorInput, mentions: readonly Mention[]): readonly Mention[] {
  let at = 0
  return mentions.map((mention) => {
    while (at < input.blocks.length - 1 && (input.blocks[at]?.end ?? 0) <= mention.start) at += 1
    const factor = trust[input.blocks[at]?.block.role ?? 'body'] ?? 1
    return factor === 1 ? mention : { ...mention, confidence: Math.round(mention.confidence * factor * 100) / 100 }
  })
}
