import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import type { Passage, SearchResults } from '../../../shared/contract/views.ts'
import { sayDay } from '../../../shared/words/values.ts'
import { MarkedText } from './MarkedText.tsx'

type Row = SearchResults['rows'][number]

interface ResultProps {
  readonly row: Row
  readonly index: number
  readonly chosen: boolean
  readonly onOpen: (row: Row, passage?: Passage) => void
}

/** A passage is cut from its block: where it does not begin or end a sentence, dots say so. */
function cutSigns(text: string): { readonly before: string; readonly after: string } {
  return { before: /^\p{Ll}/u.test(text) ? '…' : '', after: /[.!?…:;”"’')\]]\s*$/u.test(text) ? '' : '…' }
}

/** One document that was found, with the passages where the words stand. */
export const Result = memo(function Result({ row, index, chosen, onOpen }: ResultProps) {
  const { t } = useTranslation()
  const title = row.passages.find(({ place }) => place === 'title')
  const passages = row.passages.filter(({ place }) => place !== 'title')
  const meta = [row.publisher, row.date === null ? null : sayDay(row.date)].filter((part) => part !== null)
  return (
    <div id={`result-${row.id}`} className="result" role="option" aria-selected={chosen} data-result={index} onClick={() => onOpen(row)}>
      <div className="title" dir="auto">
        {title === undefined ? row.title : <MarkedText text={title.text} marks={title.marks} />}
      </div>
      <div className="meta">
        <span className="clip" dir="auto">
          {meta.join(' · ')}
        </span>
        <span className="end">{t('search.hits', { count: row.hits })}</span>
      </div>
      {passages.map((passage) => (
        <div
          key={`${passage.place}-${String(passage.start)}`}
          className="passage"
          onClick={(event) => {
            event.stopPropagation()
            onOpen(row, passage)
          }}
        >
          <span className="where">
            {passage.place === 'note' ? t('search.note') : t('search.paragraph', { number: passage.block + 1 })}
          </span>
          <span className="words" dir="auto">
            {cutSigns(passage.text).before}
            <MarkedText text={passage.text} marks={passage.marks} />
            {cutSigns(passage.text).after}
          </span>
        </div>
      ))}
    </div>
  )
})
