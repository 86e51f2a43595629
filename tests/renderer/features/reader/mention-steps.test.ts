import { describe, expect, it } from 'vitest'
import { isUnsure, mentionsOf, shownMentions, stepMention, stepSpan } from '../../../../renderer/features/reader/mention-steps.ts'
import { layoutBlocks } from '../../../../shared/text/layout.ts'
import { mention, paragraph, viewOf } from './view-builder.ts'

const view = viewOf([paragraph('Lavrov met Putin.'), paragraph('Lavrov again', 'teaser'), paragraph('Lavrov left.')], {
  mentions: [mention('Lavrov', 33), mention('Lavrov', 0), mention('Putin', 11, { confidence: 0.5 }), mention('Lavrov', 19)],
})
const shown = shownMentions(view, layoutBlocks(view.blocks).blocks)
const lavrov = mentionsOf(shown, shown[0]?.entity ?? null)

describe('stepping through mentions', () => {
  it('shows mentions in the order of the text and none in teasers', () => {
    expect(shown.map(({ id }) => id)).toEqual(['m0-6', 'm11-16', 'm33-39'])
  })

  it('goes round the ends in both directions', () => {
    const [first, last] = lavrov
    expect(stepMention(lavrov, first?.id ?? null, 1)).toBe(last)
    expect(stepMention(lavrov, last?.id ?? null, 1)).toBe(first)
    expect(stepMention(lavrov, first?.id ?? null, -1)).toBe(last)
  })

  it('begins where the reader is when nothing is current', () => {
    expect(stepMention(lavrov, null, 1, 20)?.start).toBe(33)
    expect(stepMention(lavrov, null, 1, 99)?.start).toBe(0)
    expect(stepMention(lavrov, null, -1, 20)?.start).toBe(0)
    expect(stepMention([], null, 1)).toBeNull()
  })

  it('knows what waits to be checked', () => {
    expect(shown.filter((each) => isUnsure(each, 0.8)).map(({ text }) => text)).toEqual(['Putin'])
  })

  it('takes a decided mention for sure', () => {
    const decided = viewOf([paragraph('Putin')], { mentions: [mention('Putin', 0, { confidence: 0.2, standing: 'accepted' })] })
    expect(decided.mentions.some((each) => isUnsure(each, 0.8))).toBe(false)
  })

  it('steps over the hits of a search from wherever the page was sent', () => {
    const hits = [
      { start: 3, end: 5 },
      { start: 30, end: 35 },
    ]
    expect(stepSpan(hits, null, 1)?.start).toBe(3)
    expect(stepSpan(hits, 3, 1)?.start).toBe(30)
    expect(stepSpan(hits, 30, 1)?.start).toBe(3)
    expect(stepSpan(hits, 3, -1)?.start).toBe(30)
    expect(stepSpan([], 3, 1)).toBeNull()
  })
})
