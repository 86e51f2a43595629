import { useLayoutEffect, useState, type KeyboardEvent, type RefObject } from 'react'
import { useTranslation } from 'react-i18next'
import type { DocumentView, MentionView } from '../../../shared/contract/views.ts'
import type { Verdict } from '../../../shared/model/decision.ts'
import type { DateReading } from '../../../shared/model/mention-value.ts'
import type { MentionType } from '../../../shared/model/mention.ts'
import { sayIntervalWithWeekdays } from '../../../shared/words/values.ts'
import { useActions } from '../../state/actions.ts'
import { useReading } from '../../state/reading.ts'
import { Button } from '../../ui/Button.tsx'
import { Checkbox } from '../../ui/Checkbox.tsx'
import { Popover } from '../../ui/Popover.tsx'
import { TypePill } from '../../ui/TypePill.tsx'
import { typeLook } from '../../ui/type-look.ts'
import { DateChoices, TypeChoices, choosableTypes } from './MentionChoices.tsx'
import { DayStrip } from './DayStrip.tsx'
import { decideMentions } from './decide-mentions.ts'
import { MentionFacts } from './MentionFacts.tsx'
import { readingsOf, verdictOf } from './mention-verdict.ts'
import type { Readable } from './ranges-by-block.ts'
import './mention-popover.css'

interface MentionPopoverProps {
  readonly view: DocumentView
  readonly readable: Readable
  readonly mention: MentionView
  /** All mentions the page shows. */
  readonly mentions: readonly MentionView[]
  readonly sureFrom: number
  readonly article: RefObject<HTMLElement | null>
}

const around = 24

/** Scrolls the page so that the popover fits below the paragraph it is about, as far as the paragraph itself stays in view. */
function makeRoom(scroll: HTMLElement, block: HTMLElement, height: number): void {
  const box = block.getBoundingClientRect()
  const missing = box.bottom + height + around - window.innerHeight
  const room = box.top - scroll.getBoundingClientRect().top - around
  if (missing > 0 && room > 0) scroll.scrollTop += Math.min(missing, room)
}

/** What a mention is, how that was found, and what the reader says of it. */
export function MentionPopover({ view, readable, mention, mentions, sureFrom, article }: MentionPopoverProps) {
  const { t } = useTranslation()
  const closePopover = useReading((state) => state.closePopover)
  const [type, setType] = useState<MentionType | null>(null)
  const [reading, setReading] = useState<DateReading | null>(null)
  const [all, setAll] = useState(true)
  const [retyping, setRetyping] = useState(false)

  const readings = readingsOf(mention)
  const shownType = type ?? mention.type
  const isDate = shownType === 'date' && readings.length > 0 && !retyping
  const shownReading = reading ?? readings[0] ?? null
  const same = mentions.filter((each) => each.entity === mention.entity)
  const many = all ? same.length : 1
  const verdict = verdictOf(mention, { type, reading })

  const decide = (chosen: Verdict, onlyHere = false) => {
    void decideMentions(view.id, all && !onlyHere ? same : [mention], chosen)
  }
  const accept = () => decide(verdict)
  const reject = () => decide({ kind: 'reject' })
  const retype = () => setRetyping(true)
  useActions({ 'accept-mention': { perform: accept }, 'reject-mention': { perform: reject }, 'retype-mention': { perform: retype } })

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.target instanceof HTMLInputElement && event.target.type !== 'checkbox') return
    if (event.key === 'Enter' && event.shiftKey) {
      event.preventDefault()
      decide(verdict, true)
      return
    }
    const at = /^[1-9]$/u.test(event.key) && !event.metaKey && !event.ctrlKey && !event.altKey ? Number(event.key) - 1 : -1
    if (at < 0) return
    const chosenType = choosableTypes[at]
    const chosenReading = readings[at]
    if (retyping && chosenType !== undefined) setType(chosenType)
    else if (!retyping && chosenReading !== undefined) setReading(chosenReading)
  }

  useLayoutEffect(() => {
    const scroll = article.current?.closest('.reader-scroll')
    const block = article.current?.querySelector(`[data-mention="${mention.id}"]`)?.closest('[data-block]')
    const card = document.querySelector<HTMLElement>('.mention-popover')
    if (scroll instanceof HTMLElement && block instanceof HTMLElement && card !== null) makeRoom(scroll, block, card.offsetHeight)
  }, [article, mention.id, retyping])

  const element = () => article.current?.querySelector(`[data-mention="${mention.id}"][role="button"]`) ?? null
  const changes = verdict.kind !== 'accept'
  const entity = view.entities.find(({ id }) => id === mention.entity)
  return (
    <Popover
      label={t('reader.mention-of', { text: mention.text })}
      anchor={() => element()?.getClientRects()[0] ?? null}
      clear={() => element()?.closest('[data-block]')?.getBoundingClientRect() ?? null}
      onClose={closePopover}
      onKeyDown={onKeyDown}
      className={`mention-popover${isDate ? ' is-date' : ''}`}
    >
      <section className={`t-${typeLook(shownType).tone}`}>
        <div className="popover-title">
          <span className="grow" dir="auto">
            {isDate && shownReading !== null ? sayIntervalWithWeekdays(shownReading) : (entity?.name ?? mention.text)}
          </span>
          <button
            type="button"
            className="type-button"
            aria-expanded={retyping}
            aria-label={t('reader.change-type', { type: t(`types.${shownType}.one`) })}
            onClick={() => setRetyping(!retyping)}
          >
            <TypePill type={shownType} label={t(`types.${shownType}.one`)} />
          </button>
        </div>
        {isDate && shownReading !== null ? (
          <DayStrip reading={shownReading} against={mention.value?.kind === 'date' ? mention.value.against : null} />
        ) : null}
        <MentionFacts
          mention={mention}
          readable={readable}
          reading={isDate ? shownReading : null}
          articleDay={view.metadata.date}
          sureFrom={sureFrom}
        />
      </section>
      {retyping ? <TypeChoices chosen={shownType} onChoose={setType} /> : null}
      {isDate ? <DateChoices readings={readings} chosen={shownReading} onChoose={setReading} /> : null}
      <section className="pop-foot">
        {same.length > 1 ? (
          <Checkbox on={all} onChange={setAll}>
            {t('reader.all-in-article', { count: same.length })}
          </Checkbox>
        ) : (
          <span className="faint small">{t('reader.only-this')}</span>
        )}
        <span className="grow" />
        <Button look="quiet" keys="x" onPress={reject}>
          {t('reader.reject')}
        </Button>
        <Button look="primary" keys="a" autoFocus onPress={accept}>
          {changes ? (many > 1 ? t('reader.change-many', { count: many }) : t('reader.change')) : t('reader.accept')}
        </Button>
      </section>
    </Popover>
  )
}
