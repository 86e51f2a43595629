import { useEffect, useRef, useState } from 'react'
import type { KeyboardEvent } from 'react'
import { useTranslation } from 'react-i18next'
import type { Correction, CorrectionScope } from '../../../shared/model/correction.ts'
import type { MentionType } from '../../../shared/model/mention.ts'
import { changeWords, makeCorrection, scopeChoice, usePreview } from '../../state/correcting.ts'
import type { TextSelection } from '../../state/selection.ts'
import { Button } from '../../ui/Button.tsx'
import { ChangeSection } from '../../ui/ChangeSection.tsx'
import { Kbd } from '../../ui/Kbd.tsx'
import { Popover } from '../../ui/Popover.tsx'
import { TypeGrid } from '../../ui/TypeGrid.tsx'
import { typeOfKey } from '../../ui/type-keys.ts'
import { typeLook } from '../../ui/type-look.ts'
import { firstLine, wholeStretch } from './place-in-page.ts'

interface MarkCardProps {
  readonly selection: TextSelection
  readonly onDone: () => void
}

/** Marks chosen words as an entity: of which type, and whether only here, in this document or wherever they are written so. */
export function MarkCard({ selection, onDone }: MarkCardProps) {
  const { t } = useTranslation()
  const card = useRef<HTMLElement>(null)
  const busy = useRef(false)
  const [type, setType] = useState<MentionType | null>(null)
  const [scope, setScope] = useState<CorrectionScope>('everywhere')
  const { document: id, start, end, text } = selection

  const correctionOf = (chosen: MentionType, how: CorrectionScope): Correction => ({
    target: { kind: 'span', document: id, start, end },
    act: { kind: 'add', type: chosen },
    scope: how,
  })
  const seen = usePreview(type === null ? null : correctionOf(type, scope))
  const mark = async (how: CorrectionScope) => {
    if (type === null || busy.current || seen.problem !== null) return
    busy.current = true
    const made = await makeCorrection(correctionOf(type, how), { text })
    busy.current = false
    if (made) onDone()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const chosen = typeOfKey(event)
    if (chosen !== null) setType(chosen)
    else if (event.key === 'Enter' && event.shiftKey && type !== null) void mark('here')
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  useEffect(() => {
    if (type !== null) card.current?.parentElement?.querySelector<HTMLElement>('.button.primary')?.focus({ preventScroll: true })
  }, [type])
  const count = seen.preview?.mentions ?? 0
  return (
    <Popover
      label={t('selection.mark-title', { text })}
      className="mark-card"
      anchor={() => firstLine(selection)}
      clear={() => wholeStretch(selection)}
      onClose={onDone}
      onKeyDown={onKeyDown}
    >
      <section ref={card}>
        <div className="field-label clip">{t('selection.mark-title', { text })}</div>
        <TypeGrid
          label={t('selection.mark-label')}
          chosen={type}
          words={(each) => t(`types.${each}.one`)}
          onChoose={(chosen) => setType(chosen)}
        />
      </section>
      {type === null ? null : (
        <>
          <ChangeSection {...changeWords(seen, scope)} scopes={scopeChoice(scope, setScope)} look="typed" tone={typeLook(type).tone} />
          <section className="pop-foot">
            <span className="small faint nowrap">
              {t('corrections.undo-with')} <Kbd keys="z" />
            </span>
            <span className="grow" />
            <Button keys="shift+enter" off={seen.problem !== null} onPress={() => void mark('here')}>
              {t('corrections.only-here')}
            </Button>
            <Button look="primary" keys="enter" off={seen.problem !== null} onPress={() => void mark(scope)}>
              {count < 2 ? t('corrections.do-add') : `${t('corrections.do-add')} ${String(count)}`}
            </Button>
          </section>
        </>
      )}
    </Popover>
  )
}
