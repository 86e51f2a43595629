import { useEffect, useRef, type RefObject } from 'react'
import { useTranslation } from 'react-i18next'
import type { DocumentView, MentionView } from '../../../shared/contract/views.ts'
import { useActions } from '../../state/actions.ts'
import { useReading } from '../../state/reading.ts'
import { tellDone } from '../../state/toasts.ts'
import { useChecking } from './checking.ts'
import { mentionAfter, mentionsOf, stepMention } from './mention-steps.ts'

interface ReaderContext {
  readonly view: DocumentView
  readonly mentions: readonly MentionView[]
  readonly unsure: readonly MentionView[]
  readonly scroll: RefObject<HTMLElement | null>
}

/** Offset of the first mention in view, so that stepping starts where the reader is. */
function offsetInView(scroll: HTMLElement | null): number {
  if (scroll === null) return 0
  const top = scroll.getBoundingClientRect().top
  const block = [...scroll.querySelectorAll<HTMLElement>('[data-block-start]')].find((element) => element.getBoundingClientRect().bottom > top)
  return Number(block?.dataset['blockStart'] ?? 0)
}

/** What the keyboard and the menus do in the open document. */
export function useReaderActions({ view, mentions, unsure, scroll }: ReaderContext): void {
  const { t } = useTranslation()
  const latest = useRef(unsure)
  useEffect(() => {
    latest.current = unsure
  })
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

  useActions({
    'next-mention': { perform: () => step(1), canPerform: isLitHere },
    'previous-mention': { perform: () => step(-1), canPerform: isLitHere },
    'check-mentions': {
      perform: () => {
        const { mention } = useReading.getState()
        const at = mentions.find(({ id }) => id === mention)?.start ?? -1
        const next = mentionAfter(latest.current.filter(({ id }) => id !== mention), at)
        useChecking.getState().setChecking(next !== null)
        if (next === null) tellDone(t('reader.no-more-to-check'))
        else show(next, true)
      },
    },
  })

  // Subtle: an article read for the first time this session begins at its top, not where the last one stood.
  useEffect(() => {
    if (useReading.getState().target === null && scroll.current !== null) scroll.current.scrollTop = 0
    useChecking.getState().setChecking(false)
  }, [view.id, scroll])
}
