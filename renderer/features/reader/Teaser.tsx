import { useTranslation } from 'react-i18next'
import { useReading } from '../../state/reading.ts'
import { BlockText, type BlockProps } from './BlockText.tsx'

const nothing = { lit: null, current: null, sureFrom: 0 }

/** Where a teaser's label ends: “Related article” on a line of its own, or before a colon. */
function labelEnd(text: string): number {
  return /^\s*(?:related (?:article|story|stories)|read (?:more|also)|see also|more on this)s?\s*[:\n]\s*/iu.exec(text)?.[0].length ?? 0
}

/** What the page offers to read next: recessed, without marks, and honest about whether the library holds it. */
export function Teaser(props: BlockProps) {
  const { t } = useTranslation()
  const { block: placed } = props
  const { block, related } = placed
  const openDocument = useReading((state) => state.openDocument)
  const skip = labelEnd(block.text)
  const start = placed.start + (skip < block.text.length ? skip : 0)
  const bare = { ...placed, ranges: placed.ranges.filter((range) => range.layer !== 'mention') }
  return (
    <aside className="teaser" data-block={placed.index} data-block-start={placed.start} dir="auto">
      <span className="label" data-decoration>
        {t('reader.related-article')}
      </span>
      <span data-start={start}>
        <BlockText {...props} block={bare} start={start} look={nothing} />
      </span>
      {related === null ? (
        <span className="where" data-decoration>
          {t('reader.not-in-library')}
        </span>
      ) : (
        <button type="button" className="where link" data-decoration onClick={() => openDocument(related)}>
          {t('reader.in-library')}
        </button>
      )}
    </aside>
  )
}
