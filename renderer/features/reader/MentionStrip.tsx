import { useEffect, useLayoutEffect, useRef, useState, type PointerEvent, type RefObject } from 'react'
import type { DocumentView } from '../../../shared/contract/views.ts'
import type { EntityId } from '../../../shared/model/ids.ts'
import { typeLook } from '../../ui/type-look.ts'
import { useArticleShape } from './use-article-shape.ts'
import './margin.css'

interface MentionStripProps {
  readonly view: DocumentView
  readonly lit: EntityId | null
  readonly hits: readonly { readonly start: number; readonly end: number }[]
  readonly scroll: RefObject<HTMLElement | null>
}

interface Tick {
  readonly key: string
  readonly share: number
  readonly look: string
}

const mostTicks = 400

/** Where an offset stands on the page, in CSS pixels from its top: of its mark if that is drawn, else guessed from its chunk. */
function topOf(scroll: HTMLElement, mark: Element | null, offset: number): number | null {
  const origin = scroll.getBoundingClientRect().top - scroll.scrollTop
  const box = mark?.getClientRects()[0]
  if (box !== undefined) return box.top - origin
  for (const chunk of scroll.querySelectorAll<HTMLElement>('.chunk')) {
    const start = Number(chunk.dataset['chunkStart'])
    const end = Number(chunk.dataset['chunkEnd'])
    if (offset < start || offset > end) continue
    const place = chunk.getBoundingClientRect()
    return place.top - origin + (place.height * (offset - start)) / Math.max(1, end - start)
  }
  return null
}

/** The whole document at a glance: ticks where the lit entity, the search's words and the highlights are, and a thumb for the view. */
export function MentionStrip({ view, lit, hits, scroll }: MentionStripProps) {
  const strip = useRef<HTMLDivElement>(null)
  const thumb = useRef<HTMLElement>(null)
  const shape = useArticleShape(strip)
  const [ticks, setTicks] = useState<readonly Tick[]>([])

  useLayoutEffect(() => {
    const element = scroll.current
    if (element === null) return
    const tick = (key: string, look: string, selector: string | null, offset: number): Tick[] => {
      const top = topOf(element, selector === null ? null : element.querySelector(selector), offset)
      return top === null ? [] : [{ key, look, share: top / element.scrollHeight }]
    }
    const highlights = view.annotations.flatMap(({ id, place }) =>
      place === null ? [] : tick(id, 'hl', `[data-annotation="${id}"]`, place.start),
    )
    const mentions = view.mentions
      .filter((mention) => mention.entity === lit)
      .slice(0, mostTicks)
      .flatMap((mention) => tick(mention.id, `t-${typeLook(mention.type).tone}`, `[data-mention="${mention.id}"]`, mention.start))
    const found = hits.slice(0, mostTicks).flatMap((hit) => tick(`hit-${String(hit.start)}`, 'hit', null, hit.start))
    setTicks([...highlights, ...found, ...mentions])
  }, [view, lit, hits, scroll, shape])

  useEffect(() => {
    const element = scroll.current
    if (element === null) return undefined
    const follow = () => {
      if (thumb.current === null) return
      const whole = element.clientHeight >= element.scrollHeight
      thumb.current.style.display = whole ? 'none' : 'block'
      thumb.current.style.top = `${String((element.scrollTop / element.scrollHeight) * 100)}%`
      thumb.current.style.height = `${String((element.clientHeight / element.scrollHeight) * 100)}%`
    }
    follow()
    element.addEventListener('scroll', follow, { passive: true })
    return () => element.removeEventListener('scroll', follow)
  }, [scroll, shape])

  const drag = (event: PointerEvent<HTMLElement>) => {
    const element = scroll.current
    if (element === null || event.buttons === 0) return
    const box = event.currentTarget.getBoundingClientRect()
    element.scrollTo({
      top: ((event.clientY - box.top) / box.height) * element.scrollHeight - element.clientHeight / 2,
      behavior: 'instant',
    })
  }

  return (
    <div
      ref={strip}
      className="mention-strip"
      aria-hidden="true"
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId)
        drag(event)
      }}
      onPointerMove={drag}
    >
      <i ref={thumb} className="thumb" />
      {ticks.map(({ key, look, share }) => (
        <i key={key} className={`tick ${look}`} style={{ top: `${String(share * 100)}%` }} />
      ))}
    </div>
  )
}
