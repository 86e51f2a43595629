import type { KeyboardEvent, MouseEvent, RefObject } from 'react'
import type { MentionView } from '../../../shared/contract/views.ts'
import { AnnotationId } from '../../../shared/model/ids.ts'
import { useCommenting } from '../../state/commenting.ts'
import { openEntity } from '../../state/places.ts'
import { useReading } from '../../state/reading.ts'

const drawn = '[data-mention][role="button"]'

function firstInView(scroll: HTMLElement): HTMLElement | null {
  const pane = scroll.getBoundingClientRect()
  return [...scroll.querySelectorAll<HTMLElement>(drawn)].find((element) => element.getBoundingClientRect().top >= pane.top) ?? null
}

/** Chooses text without a pointer: word by word from the mention that has the focus, or from the first words in view. */
function extendSelection(scroll: HTMLElement, target: HTMLElement, forward: boolean, byWord: boolean): void {
  const selection = document.getSelection()
  if (selection === null) return
  const article = scroll.querySelector('.article')
  if (selection.isCollapsed || article?.contains(selection.anchorNode) !== true) {
    const from = target.closest(drawn) ?? firstInView(scroll)
    if (from === null) return
    selection.selectAllChildren(from)
    return
  }
  selection.modify('extend', forward ? 'forward' : 'backward', byWord ? 'word' : 'character')
}

interface ArticleInput {
  readonly onClick: (event: MouseEvent) => void
  readonly onKeyDown: (event: KeyboardEvent) => void
}

/** Pointer and keyboard on the article's mentions: left and right go from one to the next, Enter and a click open one, a second click the page of what it names. */
export function useMentionInput(scroll: RefObject<HTMLElement | null>, mentions: readonly MentionView[]): ArticleInput {
  const lookAt = useReading((state) => state.lookAt)

  const mentionOf = (element: Element | null): MentionView | null => {
    const id = element?.closest('[data-mention]')?.getAttribute('data-mention')
    return mentions.find((mention) => mention.id === id) ?? null
  }
  const open = (mention: MentionView | null) => {
    if (mention !== null) lookAt(mention.id, mention.entity, true)
  }

  return {
    onClick: ({ target, detail }) => {
      const again = detail === 2 && target instanceof Element ? mentionOf(target) : null
      if (again !== null) {
        // The second click has chosen the word; it was meant for what the word names.
        document.getSelection()?.removeAllRanges()
        openEntity(again.entity)
        return
      }
      if (document.getSelection()?.isCollapsed === false || !(target instanceof Element)) return
      const element = target.closest('[data-mention]')
      if (element instanceof HTMLElement) {
        element.focus({ preventScroll: true })
        open(mentionOf(target))
        return
      }
      const annotation = AnnotationId.safeParse(target.closest('[data-annotation]')?.getAttribute('data-annotation'))
      if (annotation.success && target.closest('a') === null) useCommenting.getState().edit(annotation.data)
    },
    onKeyDown: (event) => {
      const element = scroll.current
      if (element === null || event.defaultPrevented || !(event.target instanceof HTMLElement)) return
      if (event.metaKey || event.altKey) return
      const here = event.target.closest<HTMLElement>(drawn)
      const sideways = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0
      if (sideways !== 0 && event.shiftKey) {
        event.preventDefault()
        extendSelection(element, event.target, sideways === 1, !event.ctrlKey)
      } else if (sideways !== 0 && !event.ctrlKey && (here !== null || event.target === element)) {
        event.preventDefault()
        const all = [...element.querySelectorAll<HTMLElement>(drawn)]
        const next = here === null ? firstInView(element) : all[all.indexOf(here) + sideways]
        next?.focus()
      } else if ((event.key === 'Enter' || event.key === ' ') && here !== null && !event.ctrlKey) {
        event.preventDefault()
        open(mentionOf(here))
      } else if (event.key === 'Escape') {
        document.getSelection()?.removeAllRanges()
        useReading.getState().putOut()
        element.focus({ preventScroll: true })
      }
    },
  }
}
