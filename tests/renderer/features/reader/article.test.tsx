// @vitest-environment jsdom
import fc from 'fast-check'
import { act, createElement } from 'react'
import { createRoot } from 'react-dom/client'
import { beforeAll, describe, expect, it } from 'vitest'
import { provideWords } from '../../../../renderer/app/words.ts'
import { BlockView } from '../../../../renderer/features/reader/BlockView.tsx'
import { readableOf } from '../../../../renderer/features/reader/ranges-by-block.ts'
import { rangeOf } from '../../../../renderer/ui/text-offsets.ts'
import type { Block } from '../../../../shared/model/block.ts'
import type { DocumentView } from '../../../../shared/contract/views.ts'
import { heading, mention, paragraph, viewOf } from './view-builder.ts'

Reflect.set(globalThis, 'IS_REACT_ACT_ENVIRONMENT', true)
beforeAll(provideWords)

function draw(view: DocumentView, lit: string | null = null): HTMLElement {
  const page = document.createElement('article')
  const root = createRoot(page)
  const { blocks } = readableOf(view)
  const entity = view.entities.find(({ id }) => id === lit)?.id ?? null
  act(() =>
    root.render(
      blocks.map((block) =>
        createElement(BlockView, { key: block.index, block, hits: undefined, look: { lit: entity, current: null, sureFrom: 0.8 } }),
      ),
    ),
  )
  return page
}

const text = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '“', 'é', '😀', '\n'), minLength: 1, maxLength: 40 })
const span = (length: number) =>
  fc.tuple(fc.nat(length), fc.nat(length)).map(([one, other]) => ({ start: Math.min(one, other), end: Math.max(one, other) }))
const block = text.chain((words) =>
  fc
    .record({
      kind: fc.constantFrom('paragraph' as const, 'code' as const, 'quote' as const, 'heading' as const),
      strong: span(words.length),
      link: span(words.length),
    })
    .map(({ kind, strong, link }): Block => {
      const common = {
        role: 'body' as const,
        text: words,
        marks: [
          { kind: 'strong' as const, ...strong },
          { kind: 'link' as const, ...link, href: 'https://example.org/' },
        ].filter(({ start, end }) => end > start),
      }
      if (kind === 'code') return { kind, ...common, language: null }
      if (kind === 'quote') return { kind, ...common, depth: 1 }
      return kind === 'heading' ? { kind, ...common, level: 2 } : { kind, ...common }
    }),
)

describe('the article on the page', () => {
  it('shows every code unit of its text once, where its offset says', () => {
    fc.assert(
      fc.property(fc.array(block, { minLength: 1, maxLength: 4 }), fc.nat(), fc.nat(), (blocks, one, other) => {
        const view = viewOf(blocks)
        const { layout } = readableOf(view)
        const page = draw(view)
        expect([...page.querySelectorAll('[data-start]')].map((element) => element.textContent)).toEqual(blocks.map((each) => each.text))
        const placed = layout.blocks[one % blocks.length]
        if (placed === undefined) throw new Error('a block is missing')
        const start = placed.start + (other % placed.block.text.length)
        expect(rangeOf(page, start, placed.end)?.toString()).toBe(layout.text.slice(start, placed.end))
      }),
      { numRuns: 60 },
    )
  })

  it('marks mentions with their type, their doubt and their light', () => {
    const view = viewOf([paragraph('Sergei Lavrov met Putin.')], {
      mentions: [
        mention('Sergei Lavrov', 0, { entity: 'person:lavrov', confidence: 0.4 }),
        mention('Putin', 18, { entity: 'person:putin' }),
      ],
      entities: [
        {
          id: 'person:putin',
          type: 'person',
          name: 'Putin',
          names: ['Putin'],
          mentions: ['m18-23'],
          count: 1,
          only: null,
          confidence: 0.9,
          confirmed: false,
        },
      ],
    })
    const page = draw(view, 'person:putin')
    const [lavrov, putin] = page.querySelectorAll('[data-mention]')
    expect(lavrov?.className).toBe('mention t-person')
    expect(lavrov?.querySelector('.unsure')?.textContent).toBe('Lavrov')
    expect(putin?.className).toBe('mention t-person is-lit')
    expect(putin?.querySelector('.unsure')).toBeNull()
    expect(page.textContent).toBe('Sergei Lavrov met Putin.')
  })

  it('makes one button of a mention that a highlight cuts in two', () => {
    const view = viewOf([paragraph('Sergei Lavrov')], {
      mentions: [mention('Sergei Lavrov', 0)],
      annotations: [
        {
          id: 'a1',
          createdAt: '2026-11-24T10:00:00Z',
          updatedAt: '2026-11-24T10:00:00Z',
          exact: 'Lavrov',
          comment: null,
          place: { start: 7, end: 13 },
        },
      ],
    })
    const page = draw(view)
    expect(page.querySelectorAll('[data-mention="m0-13"]')).toHaveLength(2)
    expect(page.querySelectorAll('[role="button"]')).toHaveLength(1)
    expect(page.querySelector('.highlight')?.textContent).toBe('Lavrov')
  })

  it('never makes an address into a link that a browser would run', () => {
    const hrefs = ['javascript:alert(1)', 'file:///etc/passwd', 'data:text/html,x', '#']
    const page = draw(viewOf(hrefs.map((href) => paragraph('press here', 'body', [{ kind: 'link', start: 0, end: 5, href }]))))
    expect(page.querySelectorAll('a')).toHaveLength(0)
    expect(page.querySelectorAll('.out-link')).toHaveLength(hrefs.length)
  })

  it('shows no markup of the text as markup', () => {
    const page = draw(viewOf([paragraph('<img src=x onerror=alert(1)> & <b>bold</b>'), heading('<script>1</script>', 2)]))
    expect(page.querySelectorAll('img, b, script')).toHaveLength(0)
    expect(page.textContent).toContain('<img src=x onerror=alert(1)>')
  })
})
