import { useEffect, useRef, useState, type ReactNode } from 'react'

interface ChunkProps {
  readonly start: number
  readonly end: number
  readonly length: number
  /** Drawn wherever the page stands. */
  readonly wanted: boolean
  readonly children: ReactNode
}

const lookAhead = '1500px'
const charactersPerLine = 60
const lineHeight = 32

/** A part of a long document: drawn while it is near the window, elsewhere an empty space of its height. */
export function Chunk({ start, end, length, wanted, children }: ChunkProps) {
  const place = useRef<HTMLDivElement>(null)
  const height = useRef<number | null>(null)
  const [near, setNear] = useState(start === 0)

  useEffect(() => {
    const element = place.current
    if (element === null || typeof IntersectionObserver === 'undefined') {
      setNear(true)
      return undefined
    }
    const observer = new IntersectionObserver(
      (entries) => {
        const entry = entries.at(-1)
        if (entry === undefined) return
        if (!entry.isIntersecting) height.current = element.offsetHeight
        setNear(entry.isIntersecting)
      },
      { root: element.closest('.reader-scroll'), rootMargin: `${lookAhead} 0px` },
    )
    observer.observe(element)
    return () => observer.disconnect()
  }, [])

  const drawn = near || wanted
  const guess = height.current ?? Math.ceil(length / charactersPerLine) * lineHeight
  return (
    <div ref={place} className="chunk" data-chunk-start={start} data-chunk-end={end} style={drawn ? undefined : { height: guess }}>
      {drawn ? children : null}
    </div>
  )
}
