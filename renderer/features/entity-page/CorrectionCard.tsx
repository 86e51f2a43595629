import { useEffect, useRef, useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Correction } from '../../../shared/model/correction.ts'
import { changeWords, usePreview } from '../../state/correcting.ts'
import { Button } from '../../ui/Button.tsx'
import { ChangeSection } from '../../ui/ChangeSection.tsx'
import { Kbd } from '../../ui/Kbd.tsx'
import { Popover } from '../../ui/Popover.tsx'
import './correction-card.css'

interface CorrectionCardProps {
  readonly title: string
  /** What the card points at, as it stands in `data-task`. */
  readonly anchor: string
  /** What is to be chosen before; left out where all is said. */
  readonly children?: ReactNode
  /** Null while something is still to be chosen. */
  readonly correction: Correction | null
  readonly verb: string
  /** Whether the button takes the focus once there is something to confirm; not while other fields can still change it. */
  readonly takesFocus?: boolean
  /** Whether the button tells how many mentions it changes. */
  readonly counts?: boolean
  /** Whether it can be made only where some mention changes now. */
  readonly needsMentions?: boolean
  readonly align?: 'start' | 'end'
  readonly onConfirm: (correction: Correction) => Promise<boolean>
  readonly onClose: () => void
}

/** Says what a correction would change before it is made. Once there is something to confirm, Enter confirms it. */
export function CorrectionCard({
  title,
  anchor,
  children,
  correction,
  verb,
  takesFocus = true,
  counts = true,
  needsMentions = false,
  align = 'end',
  onConfirm,
  onClose,
}: CorrectionCardProps) {
  const { t } = useTranslation()
  const confirm = useRef<HTMLButtonElement>(null)
  const [busy, setBusy] = useState(false)
  const seen = usePreview(correction)
  const count = seen.problem === null ? (seen.preview?.mentions ?? null) : null
  const key = correction === null ? null : JSON.stringify(correction)
  const isReady = key !== null && count !== null && (count > 0 || !needsMentions)
  useEffect(() => {
    if (isReady && takesFocus) confirm.current?.focus()
  }, [key, isReady, takesFocus])

  const words = changeWords(seen, 'everywhere')
  const changes = needsMentions && count === 0 ? { ...words, reach: t('entity-page.nowhere') } : words

  const make = async () => {
    if (correction === null) return
    setBusy(true)
    const made = await onConfirm(correction)
    setBusy(false)
    if (made) onClose()
  }
  return (
    <Popover
      label={title}
      className="correction-card"
      align={align}
      anchor={() => document.querySelector(`[data-task="${CSS.escape(anchor)}"]`)?.getBoundingClientRect() ?? null}
      onClose={onClose}
    >
      {children === undefined ? null : (
        <section>
          <h3 dir="auto">{title}</h3>
          {children}
        </section>
      )}
      {correction === null ? null : <ChangeSection {...changes} title={children === undefined ? title : undefined} />}
      <section className="pop-foot">
        <span className="faint small">
          {t('entity-page.undo-with')} <Kbd keys="z" />
        </span>
        <span className="grow" />
        <Button look="quiet" onPress={onClose}>
          {t('entity-page.cancel')}
        </Button>
        <Button ref={confirm} look="primary" keys={takesFocus ? 'enter' : undefined} off={!isReady || busy} onPress={() => void make()}>
          {count === null || count === 0 || !counts ? verb : t('entity-page.with-count', { verb, count })}
        </Button>
      </section>
    </Popover>
  )
}
