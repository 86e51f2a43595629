import type { MentionValue } from '../../shared/model/mention-value.ts'
import type { Mention, MentionType, Reason } from '../../shared/model/mention.ts'
import type { Passage } from './passages.ts'

export interface Found {
  readonly start: number
  readonly end: number
  readonly type: MentionType
  readonly confidence: number
  readonly code: Reason['code']
  readonly params?: Readonly<Record<string, string>>
  readonly value?: MentionValue | null
}

/** Turns what was found in a passage (offsets into the passage) into a mention of the document. */
export function mentionIn(passage: Passage, found: Found): Mention {
  return {
    start: passage.start + found.start,
    end: passage.start + found.end,
    type: found.type,
    text: passage.text.slice(found.start, found.end),
    confidence: found.confidence,
    reason: { code: found.code, params: { ...found.params } },
    value: found.value ?? null,
  }
}
