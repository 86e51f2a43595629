import type { Decision } from '../../../shared/model/decision.ts'
import type { Extraction, GroupedMention } from '../../../shared/model/extraction.ts'
import { DecisionId } from '../../../shared/model/ids.ts'
import type { MentionType } from '../../../shared/model/mention.ts'
import { describeSpan } from '../../../shared/text/anchoring.ts'
import { entityIdOf } from '../../../shared/text/entity-name.ts'

export function mentionAt(text: string, start: number, end: number, type: MentionType = 'person', confidence = 0.7): GroupedMention {
  const words = text.slice(start, end)
  return { start, end, type, text: words, confidence, reason: { code: 'list', params: {} }, value: null, entity: entityIdOf(type, words) }
}

/** An extraction that found these words, each at its first place after the one before. */
export function found(text: string, ...words: readonly (readonly [string, MentionType])[]): Extraction {
  let from = 0
  const mentions = words.map(([word, type]) => {
    const start = text.indexOf(word, from)
    from = start + word.length
    return mentionAt(text, start, from, type)
  })
  return extraction(mentions)
}

export function extraction(mentions: readonly GroupedMention[]): Extraction {
  const entities = new Map(mentions.map(({ entity, type, text }) => [entity, { id: entity, type, name: text, names: [text] }]))
  return { extractor: 'test', version: '1', mentions: [...mentions], entities: [...entities.values()] }
}

let number = 0
export function decisionAt(text: string, start: number, end: number, verdict: Decision['verdict'], type: MentionType = 'person'): Decision {
  number += 1
  return {
    id: DecisionId.parse(`d${number}`),
    at: '2026-01-01T00:00:00.000Z',
    target: describeSpan(text, start, end),
    verdict,
    type,
    value: null,
    entity: null,
  }
}

export function decisionOn(text: string, words: string, verdict: Decision['verdict'], type: MentionType = 'person'): Decision {
  return decisionAt(text, text.indexOf(words), text.indexOf(words) + words.length, verdict, type)
}
