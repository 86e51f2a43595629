import { useEffect, type RefObject } from 'react'
import type { DocumentView } from '../../../shared/contract/views.ts'
import type { ScrollTarget } from '../../state/reading.ts'
import { useTextSelection } from '../../state/selection.ts'
import { rangeOf, selectionWithin } from '../../ui/text-offsets.ts'

const restMs = 200

/** Scrolls to what is wished for: a third down the pane, unless it is in view already. */
export function useScrollTarget(scroll: RefObject<HTMLElement | null>, target: ScrollTarget | null): void {
  useEffect(() => {
    const element = scroll.current
    const article = element?.querySelector<HTMLElement>('.article')
    if (element === null || article === null || article === undefined || target === null) return
    const show = () => {
      const range = rangeOf(article, target.start, target.end)
      if (range === null) return
      const box = range.getBoundingClientRect()
      const pane = element.getBoundingClientRect()
      const inView = box.top >= pane.top + 24 && box.bottom <= pane.bottom - 48
      if (!inView) element.scrollBy({ top: box.top - pane.top - pane.height / 3, behavior: 'instant' })
    }
    show()
    // Subtle: the chunks above may get their true heights only now; the second look corrects what that moved.
    const frame = requestAnimationFrame(show)
    return () => cancelAnimationFrame(frame)
  }, [scroll, target])
}

/** Tells the rest of the window which words are selected in the article. */
export function useArticleSelection(scroll: RefObject<HTMLElement | null>, view: DocumentView, text: string): void {
  useEffect(() => {
    const { select } = useTextSelection.getState()
    let pressed = false
    let timer: ReturnType<typeof setTimeout> | undefined
    const tell = () => {
      const article = scroll.current?.querySelector<HTMLElement>('.article')
      const chosen = article === null || article === undefined ? null : selectionWithin(article)
      if (chosen === null) {
        if (useTextSelection.getState().selection !== null) select(null)
        return
      }
      const raw = text.slice(chosen.start, chosen.end)
      const start = chosen.start + (raw.length - raw.trimStart().length)
      const end = chosen.end - (raw.length - raw.trimEnd().length)
      select(end > start ? { document: view.id, start, end, text: text.slice(start, end), box: chosen.box } : null)
    }
    const onChange = () => {
      clearTimeout(timer)
      if (document.getSelection()?.isCollapsed !== false) tell()
      else if (!pressed) timer = setTimeout(tell, restMs)
    }
    const onDown = () => {
      pressed = true
    }
    const onUp = () => {
      pressed = false
      clearTimeout(timer)
      timer = setTimeout(tell, 0)
    }
    document.addEventListener('selectionchange', onChange)
    document.addEventListener('pointerdown', onDown)
    document.addEventListener('pointerup', onUp)
    return () => {
      clearTimeout(timer)
      document.removeEventListener('selectionchange', onChange)
      document.removeEventListener('pointerdown', onDown)
      document.removeEventListener('pointerup', onUp)
      select(null)
    }
  }, [scroll, view.id, text])
}
