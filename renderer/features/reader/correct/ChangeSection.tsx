import { useTranslation } from 'react-i18next'
import type { CorrectionScope } from '../../../../shared/model/correction.ts'
import { sayReach, type SeenCorrection } from '../../../state/correcting.ts'
import { ChangeList } from '../../../ui/ChangeList.tsx'
import { Segmented } from '../../../ui/Segmented.tsx'

interface ChangeSectionProps {
  readonly title?: string
  readonly seen: SeenCorrection
  readonly scope: CorrectionScope
  /** Left out where it holds one way only. */
  readonly onScope?: ((scope: CorrectionScope) => void) | undefined
  readonly look?: 'kept' | 'struck' | 'typed'
  /** Whether the lines of this document begin in view. */
  readonly opened?: boolean
}

/** What a correction will change: how much, real lines by document, and how far it is to hold. */
export function ChangeSection({ title, seen, scope, onScope, look, opened }: ChangeSectionProps) {
  const { t } = useTranslation()
  const { preview, problem } = seen
  const hidden = preview === null ? 0 : preview.documents - preview.groups.length
  return (
    <section className="change-section">
      {title === undefined ? null : <div className="change-title">{title}</div>}
      <div className="change-reach">
        <span className="soft grow" aria-live="polite">
          {problem === null ? (preview === null ? t('corrections.looking') : sayReach(preview, scope)) : problem.message}
        </span>
        {onScope === undefined ? null : (
          <Segmented
            label={t('corrections.scope')}
            items={[
              { value: 'document', words: t('corrections.scope-document') },
              { value: 'everywhere', words: t('corrections.scope-everywhere') },
            ]}
            chosen={scope === 'document' ? 'document' : 'everywhere'}
            onChoose={onScope}
          />
        )}
      </div>
      {preview === null || problem !== null ? null : (
        <ChangeList
          groups={preview.groups.map(({ document, title: name, mentions, lines }) => ({
            key: document,
            title: name,
            count: mentions,
            lines,
          }))}
          label={(name) => t('corrections.lines-of', { title: name })}
          more={(count) => t('corrections.more-lines', { count })}
          {...(look === undefined ? {} : { look })}
          {...(opened === undefined ? {} : { opened })}
        />
      )}
      {hidden > 0 && problem === null ? <div className="change-more">{t('corrections.more-documents', { count: hidden })}</div> : null}
    </section>
  )
}
