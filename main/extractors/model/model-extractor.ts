import type { Extractor } from '../extractor.ts'
import { mentionIn } from '../found.ts'
import { isEnglish } from '../is-english.ts'
import { passagesOf } from '../passages.ts'
import type { Recogniser } from './recogniser.ts'

/** The network was trained on English: elsewhere only its surer finds hold. */
const foreignFloor = 0.7

/** A very long document's beginning is read only, in UTF-16 code units (some 65,000 words, fifteen seconds): the names found there are looked for in all of it. */
const reach = 400_000

/** Names as the trained recogniser finds them, passage by passage. */
export function modelExtractor(recogniser: Recogniser): Extractor {
  return {
    name: recogniser.name,
    version: recogniser.version,
    extract(input) {
      const floor = isEnglish(input) ? 0 : foreignFloor
      const passages = passagesOf(input).filter(({ start }) => start < reach)
      return recogniser.tagAll(passages.map(({ text }) => text)).flatMap((tags, index) => {
        const passage = passages[index]
        if (passage === undefined) return []
        return tags
          .filter(({ confidence }) => confidence >= floor)
          .map((tag) => mentionIn(passage, { ...tag, confidence: Math.round(tag.confidence * 100) / 100, code: 'model' }))
      })
    },
  }
}
