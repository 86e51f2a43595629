import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { EntityLine } from '../../../shared/contract/entity-page.ts'
import type { DocumentId, EntityId } from '../../../shared/model/ids.ts'
import type { MentionType } from '../../../shared/model/mention.ts'
import { goToDocument } from '../../state/places.ts'
import { useReading } from '../../state/reading.ts'
import { typeLook } from '../../ui/type-look.ts'
import { placeOf } from './line-place.ts'

interface KwicLineProps {
  readonly line: EntityLine
  readonly entity: EntityId
  readonly type: MentionType
  readonly document: DocumentId
  /** What stands at its start; left out: the place in the document. */
  readonly place?: ReactNode
  /** What stands at its end. */
  readonly end?: ReactNode
  readonly stop: boolean
}

/** Opens the document of a line at its mention, with the entity lit. */
export function openLine(
  document: DocumentId,
  line: Pick<EntityLine, 'start' | 'end' | 'mention'>,
  entity: EntityId,
  popover = false,
): void {
  goToDocument(document, line)
  useReading.getState().lookAt(line.mention, entity, popover)
}

/** A mention with the words before and after it, aligned with its neighbours on the mention; pressing it opens the document there. */
export function KwicLine({ line, entity, type, document, place, end, stop }: KwicLineProps) {
  const { t } = useTranslation()
  const shown = placeOf(line)
  return (
    <button
      type="button"
      className={end === undefined ? 'kwic' : 'kwic has-end'}
      tabIndex={stop ? 0 : -1}
      data-roving
      onClick={() => openLine(document, line, entity)}
    >
      <span className="loc num">
        {place ??
          (shown.kind === 'paragraph' ? t('entity-page.paragraph', { number: shown.number }) : t(`entity-page.places.${shown.region}`))}
      </span>
      <span className="l">
        <span dir="auto">{line.before.trimEnd()}</span>
      </span>
      <span className="r">
        <span dir="auto">
          <b className={`mention is-lit t-${typeLook(type).tone}`}>{line.text}</b>
          {line.unsure ? (
            <i className="kwic-unsure" title={t('entity-page.unsure')}>
              <span className="visually-hidden">, {t('entity-page.unsure')}</span>
            </i>
          ) : null}
          {line.after}
        </span>
      </span>
      {end}
    </button>
  )
}
