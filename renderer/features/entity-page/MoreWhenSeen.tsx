import { useEffect, useRef } from 'react'
import { Button } from '../../ui/Button.tsx'

interface MoreWhenSeenProps {
  readonly words: string
  readonly busy: boolean
  readonly onMore: () => void
}

const ahead = '600px'

/** The end of a list that goes on: more is fetched as it comes near, or when it is pressed. */
export function MoreWhenSeen({ words, busy, onMore }: MoreWhenSeenProps) {
  const place = useRef<HTMLDivElement>(null)
  const latest = useRef(onMore)
  useEffect(() => {
    latest.current = onMore
  })
  useEffect(() => {
    const element = place.current
    if (element === null || busy || typeof IntersectionObserver === 'undefined') return undefined
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some((entry) => entry.isIntersecting)) latest.current()
      },
      { root: element.closest('.kwic-list'), rootMargin: `${ahead} 0px` },
    )
    observer.observe(element)
    return () => observer.disconnect()
  }, [busy])
  return (
    <div ref={place} className="more-when-seen">
      <Button look="quiet" off={busy} onPress={onMore}>
        {words}
      </Button>
    </div>
  )
}
