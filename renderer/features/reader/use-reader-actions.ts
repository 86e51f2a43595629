import { useEffect, useRef, type RefObject } from 'react'
import type { DocumentView, MentionView } from '../../../shared/contract/views.ts'
import { useActions } from '../../state/actions.ts'
import { useReading } from '../../state/reading.ts'
import { useArticleDay } from './article-day.ts'
import { mentionsOf, stepMention, stepSpan } from './mention-steps.ts'

interface ReaderContext {
  readonly view: DocumentView
  readonly mentions: readonly MentionView[]
  /** Where the words of the search stand. */
  readonly hits: readonly { readonly start: number; readonly end: number }[]
  readonly scroll: RefObject<HTMLElement | null>
}

/** Offset of the first mention in view, so that stepping starts where the reader is. */
function offsetInView(scroll: HTMLElement | null): number {
  if (scroll === null) return 0
  const top = scroll.getBoundingClientRect().top
  const block = [...scroll.querySelectorAll<HTMLElement>('[data-block-start]')].find(
    (element) => element.getBoundingClientRect().bottom > top,
  )
  return Number(block?.dataset['blockStart'] ?? 0)
}

/** What the keyboard and the menus do in the open document. */
export function useReaderActions({ view, mentions, hits, scroll }: ReaderContext): void {
  const show = (mention: MentionView, open: boolean) => {
    const { lookAt, scrollTo } = useReading.getState()
    scrollTo(mention.start, mention.end)
    lookAt(mention.id, mention.entity, open)
  }
  const step = (by: 1 | -1) => {
    const { entity, mention } = useReading.getState()
    const next = stepMention(mentionsOf(mentions, entity), mention, by, offsetInView(scroll.current))
    if (next !== null) show(next, false)
  }
  const isLitHere = () => mentionsOf(mentions, useReading.getState().entity).length > 0
  const stepHit = (by: 1 | -1) => {
    const { target, scrollTo } = useReading.getState()
    const next = stepSpan(hits, target?.start ?? null, by)
    if (next !== null) scrollTo(next.start, next.end)
  }

  useActions({
    'set-article-day': {
      perform: () => {
        scroll.current?.scrollTo({ top: 0, behavior: 'instant' })
        useArticleDay.getState().setOpen(true)
      },
    },
    'next-mention': { perform: () => (isLitHere() ? step(1) : stepHit(1)), canPerform: () => isLitHere() || hits.length > 0 },
    'previous-mention': { perform: () => (isLitHere() ? step(-1) : stepHit(-1)), canPerform: () => isLitHere() || hits.length > 0 },
  })

  const entity = useReading((state) => state.entity)
  const latestMentions = useRef(mentions)
  useEffect(() => {
    latestMentions.current = mentions
  })
  useEffect(() => {
    const { mention, scrollTo } = useReading.getState()
    const lit = mentionsOf(latestMentions.current, entity)
    if (mention !== null || lit.length === 0 || scroll.current === null) return
    const pane = scroll.current.getBoundingClientRect()
    const isSeen = lit.some(({ id }) => {
      const box = scroll.current?.querySelector(`[data-mention="${id}"]`)?.getBoundingClientRect()
      return box !== undefined && box.bottom > pane.top && box.top < pane.bottom
    })
    const first = stepMention(lit, null, 1, offsetInView(scroll.current))
    if (!isSeen && first !== null) scrollTo(first.start, first.end)
  }, [entity, scroll])

  // Subtle: an article read for the first time this session begins at its top, not where the last one stood.
  useEffect(() => {
    useArticleDay.getState().setOpen(false)
    if (useReading.getState().target === null && scroll.current !== null) scroll.current.scrollTo({ top: 0 })
  }, [view.id, scroll])
}
