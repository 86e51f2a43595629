import { useLayoutEffect, useMemo, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { AnnotationView } from '../../../shared/contract/views.ts'
import { sayDay } from '../../../shared/words/values.ts'
import { useCommenting } from '../../state/commenting.ts'
import { stackNotes } from './stack-notes.ts'
import { useArticleShape } from './use-article-shape.ts'
import './margin.css'

interface MarginNotesProps {
  readonly annotations: readonly AnnotationView[]
}

const noteLine = 19
const markHeight = 20

function sayTime(iso: string): string {
  const at = new Date(iso)
  if (at.toDateString() === new Date().toDateString())
    return new Intl.DateTimeFormat('en', { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(at)
  return sayDay(iso.slice(0, 10))
}

/** The reader's comments beside the lines they are about; in a narrow pane numbered marks. Pressing one opens it to be edited. */
export function MarginNotes({ annotations }: MarginNotesProps) {
  const { t } = useTranslation()
  const place = useRef<HTMLDivElement>(null)
  const shape = useArticleShape(place)
  const [tops, setTops] = useState<ReadonlyMap<string, { line: number; note: number }>>(new Map())
  const edit = useCommenting((state) => state.edit)
  const comments = useMemo(
    () =>
      annotations
        .filter((each) => each.comment !== null && each.place !== null)
        .sort((a, b) => (a.place?.start ?? 0) - (b.place?.start ?? 0)),
    [annotations],
  )

  useLayoutEffect(() => {
    const holder = place.current
    const article = holder?.closest('.article')
    if (holder === null || article === null || article === undefined) return
    const top = article.getBoundingClientRect().top
    const wishes = comments.flatMap(({ id }) => {
      const line = article.querySelector(`[data-annotation="${id}"]`)?.getClientRects()[0]
      if (line === undefined) return []
      const note = holder.querySelector<HTMLElement>(`[data-note="${id}"]`)
      return [{ id, middle: line.top + line.height / 2 - top, height: note?.offsetHeight ?? noteLine }]
    })
    const stacked = stackNotes(wishes.map(({ middle, height }) => ({ top: middle - noteLine / 2, height })))
    setTops(new Map(wishes.map(({ id, middle }, at) => [id, { line: middle, note: stacked[at] ?? middle }])))
  }, [comments, shape])

  return (
    <div ref={place} className="margin-notes" data-decoration>
      {comments.map(({ id, comment, updatedAt }, at) => {
        const top = tops.get(id)
        const style = { top: top?.note ?? 0, visibility: top === undefined ? 'hidden' : 'visible' } as const
        return (
          <div key={id}>
            <button
              type="button"
              className="note-mark"
              data-note-mark={id}
              aria-label={t('reader.margin-note', { number: at + 1, words: comment ?? '' })}
              aria-haspopup="dialog"
              style={{ ...style, top: (top?.line ?? 0) - markHeight / 2 }}
              onClick={() => edit(id)}
            >
              {at + 1}
            </button>
            <button type="button" className="margin-note" data-note={id} dir="auto" style={style} onClick={() => edit(id)}>
              <span className="words">{comment}</span>
              <span className="by">{t('reader.by-you', { when: sayTime(updatedAt) })}</span>
            </button>
          </div>
        )
      })}
    </div>
  )
}
