import { useTranslation } from 'react-i18next'
import type { ContextLine } from '../../../shared/contract/correction-views.ts'
import type { Correction } from '../../../shared/model/correction.ts'
import { useService } from '../../client/queries.ts'
import { lastWords } from './last-words.ts'

const groupsShown = 3
const linesShown = 2
const before = 34

interface CorrectionPreviewProps {
  readonly correction: Correction
  /** Whether it is of no use where no mention changes now. */
  readonly needsMentions?: boolean
}

/** What a correction would change: how much, and real lines of the first documents. */
export function CorrectionPreview({ correction, needsMentions = false }: CorrectionPreviewProps) {
  const { t } = useTranslation()
  const preview = useService('correction:preview', correction, { keepPrevious: true })
  if (preview.error !== null)
    return (
      <div className="correction-preview" role="alert">
        <b>{preview.error.problem.message}</b>
        <p className="soft">{preview.error.problem.remedy}</p>
      </div>
    )
  if (preview.data === undefined) return <p className="correction-preview faint">{t('entity-page.counting')}</p>
  const { mentions, documents, groups } = preview.data
  const shown = groups.slice(0, groupsShown)
  return (
    <div className={preview.isPlaceholderData ? 'correction-preview is-old' : 'correction-preview'}>
      <p className="soft num" role="status">
        {mentions === 0
          ? t(needsMentions ? 'entity-page.nowhere' : 'entity-page.change-nothing')
          : t('entity-page.changes', { count: mentions, documents: t('entity-page.documents', { count: documents }) })}
      </p>
      {shown.map((group) => (
        <section key={group.document}>
          <h4>
            <span className="clip" dir="auto">
              {group.title}
            </span>
            <span className="num">{group.mentions}</span>
          </h4>
          {group.lines.slice(0, linesShown).map((line) => (
            <Line key={line.start} line={line} />
          ))}
        </section>
      ))}
      {documents > shown.length && shown.length > 0 ? (
        <p className="faint small num">{t('entity-page.more-groups', { count: documents - shown.length })}</p>
      ) : null}
    </div>
  )
}

function Line({ line }: { readonly line: ContextLine }) {
  return (
    <p className="change-line clip" dir="auto">
      {lastWords(line.before, before)}
      <b>{line.text}</b>
      {line.after}
    </p>
  )
}
