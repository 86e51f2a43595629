import { useEffect, useState, type RefObject } from 'react'

/** A number that changes whenever the article around `place` may have been laid out anew. */
export function useArticleShape(place: RefObject<HTMLElement | null>): number {
  const [shape, setShape] = useState(0)
  useEffect(() => {
    const scroll = place.current?.closest('.reader')?.querySelector('.reader-scroll')
    const article = scroll?.querySelector('.article')
    if (scroll === null || scroll === undefined || article === null || article === undefined || typeof ResizeObserver === 'undefined')
      return undefined
    const again = () => setShape((count) => count + 1)
    const observer = new ResizeObserver(again)
    observer.observe(scroll)
    observer.observe(article)
    void document.fonts.ready.then(again)
    return () => observer.disconnect()
  }, [place])
  return shape
}
