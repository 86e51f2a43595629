import { ChevronDown } from 'lucide-react'
import { useEffect, useLayoutEffect, useRef, type KeyboardEvent, type RefObject } from 'react'
import { useTranslation } from 'react-i18next'
import type { DocumentView, MentionView } from '../../../shared/contract/views.ts'
import { normaliseName } from '../../../shared/text/entity-name.ts'
import { sayIntervalWithWeekdays } from '../../../shared/words/values.ts'
import { useActions } from '../../state/actions.ts'
import { useReading } from '../../state/reading.ts'
import { changeWords } from '../../state/correcting.ts'
import { ChangeSection } from '../../ui/ChangeSection.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { Popover } from '../../ui/Popover.tsx'
import { typeOfKey } from '../../ui/type-keys.ts'
import { TypePill } from '../../ui/TypePill.tsx'
import { typeLook } from '../../ui/type-look.ts'
import { ActionTiles, MoreActions } from './correct/ActionTiles.tsx'
import { StepBody } from './correct/StepBody.tsx'
import { StepFoot } from './correct/StepFoot.tsx'
import { isNamed, ruleOptions, type Step } from './correct/steps.ts'
import { useMentionStep } from './correct/use-mention-step.ts'
import { ChoiceFoot } from './ChoiceFoot.tsx'
import { DayStrip } from './DayStrip.tsx'
import { DateChoices, PlaceChoices } from './MentionChoices.tsx'
import { MentionFacts } from './MentionFacts.tsx'
import { placesOf, readingRule, readingsOf } from './mention-readings.ts'
import type { Readable } from './ranges-by-block.ts'
import { useReviewing } from './reviewing.ts'
import { useRoomFor } from './use-room-for.ts'
import './mention-popover.css'
import './correct/correct.css'

interface MentionPopoverProps {
  readonly view: DocumentView
  readonly readable: Readable
  readonly mention: MentionView
  readonly sureFrom: number
  readonly article: RefObject<HTMLElement | null>
}

function isTextField(target: EventTarget): boolean {
  return target instanceof HTMLInputElement && target.type !== 'checkbox'
}

/** What a mention is, how that was found, and what the reader says of it. */
export function MentionPopover({ view, readable, mention, sureFrom, article }: MentionPopoverProps) {
  const { t } = useTranslation()
  const closePopover = useReading((state) => state.closePopover)
  const card = useRef<HTMLDivElement>(null)
  const entityName = view.entities.find(({ id }) => id === mention.entity)?.name ?? mention.text
  const work = useMentionStep(view, readable, mention, entityName)
  const { step, go, chosen, choose, act, seen, perform, move } = work

  const readings = readingsOf(mention)
  const places = placesOf(mention)
  const choosing = step.kind === 'choose'
  const isDate = choosing && readings.length > 0
  const isPlace = choosing && places.length > 1
  const reading = chosen?.kind === 'date' ? chosen.reading : (readings[0] ?? null)
  const place = chosen?.kind === 'place' ? chosen.reading : (places[0] ?? null)
  const named = isNamed(mention.type)
  const shared =
    normaliseName(entityName) !== normaliseName(mention.text) ||
    view.entities.some(({ id, mentions }) => id === mention.entity && mentions.length > 1)
  const ruled = readingRule(mention, chosen)

  const doOr = (next: Step) => () => (step.kind === next.kind && act !== null ? perform() : go(next))
  const accept = () => (choosing ? perform() : go({ kind: 'choose' }))
  useActions({
    'accept-mention': { perform: accept },
    'reject-mention': { perform: doOr({ kind: 'reject' }) },
    'retype-mention': { perform: doOr({ kind: 'retype', to: null }) },
    'merge-mention': { perform: doOr({ kind: 'merge', into: null }), canPerform: () => named },
    'rule-for-mention': { perform: doOr({ kind: 'rule', act: ruled ?? { kind: 'accept' } }) },
    'split-mention': { perform: doOr({ kind: 'split', name: mention.text }), canPerform: () => named && shared },
    'rename-mention': { perform: doOr({ kind: 'rename', name: entityName }), canPerform: () => named },
    'end-later': { perform: () => move('end', 1) },
    'end-earlier': { perform: () => move('end', -1) },
    'start-later': { perform: () => move('start', 1) },
    'start-earlier': { perform: () => move('start', -1) },
  })

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.defaultPrevented) return
    const plain = !event.metaKey && !event.ctrlKey && !event.altKey
    const inField = isTextField(event.target)
    if (event.key === 'Escape' && !choosing) go({ kind: 'choose' })
    else if (event.key === 'Escape' && useReviewing.getState().document === view.id) {
      closePopover()
      useReviewing.getState().end()
    } else if (event.key === 'Enter' && event.shiftKey && plain) void perform(true)
    else if (event.key === 'Enter' && plain && (inField || event.target === event.currentTarget)) void perform()
    else if (inField || !plain || event.shiftKey) return
    else if (!press(event)) return
    event.preventDefault()
    event.stopPropagation()
  }
  /** A key that chooses among what the step offers; false for any other. */
  const press = (event: KeyboardEvent): boolean => {
    const type = step.kind === 'retype' ? typeOfKey(event) : null
    const digit = /^[1-9]$/u.test(event.key) ? Number(event.key) : 0
    const rule = step.kind === 'rule' ? ruleOptions(mention, ruled)[digit - 1] : undefined
    const date = isDate ? readings[digit - 1] : undefined
    const rival = isPlace ? places[digit - 1] : undefined
    if (type !== null) go({ kind: 'retype', to: type })
    else if (rule !== undefined) go(rule.step)
    else if (date !== undefined) choose({ kind: 'date', reading: date })
    else if (rival !== undefined) choose({ kind: 'place', reading: rival })
    else return false
    return true
  }

  useRoomFor(card, article, mention.id)
  const first = useRef(true)
  const stepKind = step.kind
  const retyped = step.kind === 'retype' ? step.to : null
  useEffect(() => {
    if (first.current) {
      first.current = false
      return
    }
    const at = retyped === null ? '[data-step-focus], .type-grid [tabindex="0"]' : '.button.primary'
    const target = card.current?.querySelector<HTMLElement>(at) ?? card.current?.querySelector<HTMLElement>('.button.primary')
    target?.focus({ preventScroll: true })
  }, [stepKind, retyped])
  useLayoutEffect(() => {
    card.current = document.querySelector<HTMLDivElement>('.mention-popover')
  })

  const element = () => article.current?.querySelector(`[data-mention="${mention.id}"][role="button"]`) ?? null
  const count = work.scope === 'here' ? 1 : (seen.preview?.mentions ?? null)
  const doing = t(`corrections.do-${step.kind === 'choose' ? (act?.kind ?? 'accept') : step.kind}`)
  return (
    <Popover
      label={t('reader.mention-of', { text: mention.text })}
      anchor={() => element()?.getClientRects()[0] ?? null}
      clear={() => element()?.closest('[data-block]')?.getBoundingClientRect() ?? null}
      within={() => article.current?.closest('.reader')?.getBoundingClientRect() ?? null}
      onClose={closePopover}
      onKeyDown={onKeyDown}
      className={`mention-popover${isDate ? ' is-date' : choosing ? '' : ' is-step'}`}
    >
      <section className={`t-${typeLook(mention.type).tone}`}>
        <div className="popover-title">
          <span className="grow" dir="auto">
            {reading !== null ? sayIntervalWithWeekdays(reading) : entityName}
          </span>
          <button
            type="button"
            className="type-button"
            aria-expanded={step.kind === 'retype'}
            aria-label={t('reader.change-type', { type: t(`types.${mention.type}.one`) })}
            onClick={() => go(step.kind === 'retype' ? { kind: 'choose' } : { kind: 'retype', to: null })}
          >
            <TypePill type={mention.type} label={t(`types.${mention.type}.one`)} />
            <Icon of={ChevronDown} size={12} />
          </button>
        </div>
        {isDate && reading !== null ? (
          <DayStrip reading={reading} against={mention.value?.kind === 'date' ? mention.value.against : null} />
        ) : null}
        <MentionFacts
          document={view.id}
          mention={mention}
          readable={readable}
          reading={isDate ? reading : null}
          valued={!isPlace}
          articleDay={view.metadata.date}
          sureFrom={sureFrom}
        />
        {isDate ? <MoreActions step={step.kind} named={false} shared={false} withRule /> : null}
      </section>
      {isDate ? (
        <>
          <DateChoices view={view} readings={readings} chosen={reading} onChoose={(wanted) => choose({ kind: 'date', reading: wanted })} />
          {act === null ? null : <ChangeSection {...changeWords(seen, work.scope)} opened={false} />}
          <ChoiceFoot count={work.alike.length} all={work.all} onAll={work.setAll} changes={act !== null} onAccept={() => void accept()} />
        </>
      ) : (
        <>
          <ActionTiles step={step.kind} named={named}>
            <MoreActions step={step.kind} named={named} shared={shared} />
          </ActionTiles>
          {isPlace ? (
            <PlaceChoices places={places} chosen={place} onChoose={(wanted) => choose({ kind: 'place', reading: wanted })} />
          ) : null}
          {step.kind !== 'choose' ? (
            <StepBody
              {...{ view, readable, mention, entityName, step, go, act, seen }}
              value={ruled}
              scope={work.scope}
              onScope={work.setScope}
            />
          ) : act !== null || work.alike.length > 1 ? (
            <ChangeSection {...changeWords(seen, work.scope, act === null)} opened={!isPlace} />
          ) : null}
          <StepFoot
            words={doing}
            count={step.kind === 'rule' ? null : choosing ? work.alike.length : count}
            off={!choosing && (act === null || seen.problem !== null)}
            onHere={
              act?.kind === 'rename' || step.kind === 'rule' || (choosing && work.alike.length < 2) ? undefined : () => void perform(true)
            }
            onDo={() => void perform()}
          />
        </>
      )}
    </Popover>
  )
}
