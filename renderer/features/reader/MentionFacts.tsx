import { useTranslation } from 'react-i18next'
import type { MentionView } from '../../../shared/contract/views.ts'
import type { DateReading } from '../../../shared/model/mention-value.ts'
import type { DocumentId } from '../../../shared/model/ids.ts'
import { blockAt } from '../../../shared/text/layout.ts'
import { dateRuleWords, sayAnchor } from '../../../shared/words/date-rules.ts'
import { fill } from '../../../shared/words/fill.ts'
import { sayReason } from '../../../shared/words/reasons.ts'
import { sayAssumedCurrency, sayValueWhole } from '../../../shared/words/values.ts'
import type { Readable } from './ranges-by-block.ts'
import { RuleOfMention } from './RuleOfMention.tsx'

interface MentionFactsProps {
  readonly document: DocumentId
  readonly mention: MentionView
  readonly readable: Readable
  /** For a date: the reading that is chosen now. */
  readonly reading: DateReading | null
  /** Whether the value is told here; false where its readings are listed below. */
  readonly valued: boolean
  readonly articleDay: string | null
  readonly sureFrom: number
}

/** How a mention is written, what it stands for, and why it was found. */
export function MentionFacts({ document, mention, readable, reading, valued, articleDay, sureFrom }: MentionFactsProps) {
  const { t } = useTranslation()
  const placed = blockAt(readable.layout, mention.start)
  const block = placed === null ? undefined : readable.blocks[placed.index]
  const paragraph = block?.paragraph ?? null
  const text = mention.text
  const { value, standing } = mention
  const against = value?.kind === 'date' && reading?.rule !== 'as-the-reader-says' ? value.against : null
  const anchor = value?.kind === 'date' ? value.anchor : undefined
  return (
    <dl className="facts">
      <dt>{t('reader.written')}</dt>
      <dd>
        {paragraph === null
          ? t('reader.written-in-region', { text, region: t(`reader.region.${block?.block.role ?? 'body'}`) })
          : t('reader.written-in-paragraph', { text, paragraph })}
      </dd>
      {reading === null ? (
        <>
          {value === null || value.kind === 'date' || !valued ? null : (
            <>
              <dt>{t('reader.value')}</dt>
              <dd>{sayCounted(value)}</dd>
            </>
          )}
          <dt>{t('reader.why')}</dt>
          <dd>
            {mention.rule !== null ? (
              <RuleOfMention document={document} rule={mention.rule} />
            ) : standing === 'found' ? (
              sayReason(mention.reason)
            ) : (
              t(`reader.standing-${standing}`)
            )}
          </dd>
          {value === null && mention.type === 'date' ? (
            <>
              <dt>{t('reader.value')}</dt>
              <dd>{dateRuleWords.unknown.why}</dd>
            </>
          ) : null}
        </>
      ) : (
        <>
          <dt>{t('reader.resolved-against')}</dt>
          <dd>
            {against === null
              ? t('reader.resolved-against-nothing')
              : anchor === undefined || anchor.kind === 'article'
                ? t(against === articleDay ? 'reader.resolved-against-article' : 'reader.resolved-against-day', { day: against })
                : sayAnchor(anchor, against)}
          </dd>
          <dt>{t('reader.rule')}</dt>
          <dd>{fill(dateRuleWords[reading.rule].why, { text })}</dd>
          {mention.rule === null ? null : (
            <>
              <dt>{t('reader.why')}</dt>
              <dd>
                <RuleOfMention document={document} rule={mention.rule} />
              </dd>
            </>
          )}
        </>
      )}
      {standing === 'found' && reading === null ? (
        <>
          <dt>{t('reader.confidence')}</dt>
          <dd>
            <Meter confidence={mention.confidence} line={sureFrom} />
          </dd>
        </>
      ) : null}
    </dl>
  )
}

/** An amount with what it was taken for, where its words do not tell the currency. */
function sayCounted(value: NonNullable<MentionView['value']>): string {
  const assumed = value.kind === 'money' ? sayAssumedCurrency(value) : null
  return assumed === null ? sayValueWhole(value) : `${sayValueWhole(value)}. ${assumed}`
}

/** How sure the finding is, beside the line below which the reader wants to check. */
function Meter({ confidence, line }: { readonly confidence: number; readonly line: number }) {
  const { t } = useTranslation()
  const percent = Math.round(confidence * 100)
  return (
    <>
      <span className="meter" aria-hidden="true">
        <i style={{ width: `${String(percent)}%` }} />
        <b style={{ left: `${String(Math.round(line * 100))}%` }} />
      </span>
      {t('reader.confidence-of', { percent, line: Math.round(line * 100) })}
    </>
  )
}
