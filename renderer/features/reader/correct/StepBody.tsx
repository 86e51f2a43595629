import { useTranslation } from 'react-i18next'
import { assertNever } from '../../../../shared/assert-never.ts'
import type { DocumentView, MentionView } from '../../../../shared/contract/views.ts'
import type { CorrectionAct, CorrectionScope } from '../../../../shared/model/correction.ts'
import { blockAt } from '../../../../shared/text/layout.ts'
import { changeWords, scopeChoice, type SeenCorrection } from '../../../state/correcting.ts'
import { leadIn } from '../../../ui/ChangeList.tsx'
import { ChangeSection } from '../../../ui/ChangeSection.tsx'
import { TypeGrid } from '../../../ui/TypeGrid.tsx'
import { typeLook } from '../../../ui/type-look.ts'
import { useMedia } from '../../../ui/use-media.ts'
import type { Readable } from '../ranges-by-block.ts'
import { EdgesChoice } from './EdgesChoice.tsx'
import { MergeChoice } from './MergeChoice.tsx'
import { NameChoice } from './NameChoice.tsx'
import { RuleChoice } from './RuleChoice.tsx'
import { sayAct } from './say-act.ts'
import type { Step } from './steps.ts'

interface StepBodyProps {
  readonly view: DocumentView
  readonly readable: Readable
  readonly mention: MentionView
  readonly entityName: string
  readonly step: Exclude<Step, { kind: 'choose' }>
  readonly go: (step: Step) => void
  readonly act: CorrectionAct | null
  /** What of its readings a rule can be made of. */
  readonly value: CorrectionAct | null
  readonly seen: SeenCorrection
  readonly scope: CorrectionScope
  readonly onScope: (scope: CorrectionScope) => void
}

/** The step of the action that was chosen: what is still to be said for it, then what it will change. */
export function StepBody({ view, readable, mention, entityName, step, go, act, value, seen, scope, onScope }: StepBodyProps) {
  const { t } = useTranslation()
  const tall = useMedia('(min-height: 860px)')
  const words = step.kind === 'respan' ? readable.layout.text.slice(step.span.start, step.span.end) : mention.text
  const changes = (titled: boolean) =>
    act === null ? null : (
      <ChangeSection
        key={step.kind}
        {...(titled ? { title: sayAct(act, mention, entityName, words) } : {})}
        {...(act.kind === 'retype' ? { tone: typeLook(act.to).tone } : {})}
        {...changeWords(seen, scope)}
        scopes={step.kind === 'rename' ? undefined : scopeChoice(scope, onScope)}
        look={act.kind === 'reject' ? 'struck' : act.kind === 'retype' ? 'typed' : 'kept'}
        opened={tall || (step.kind !== 'retype' && step.kind !== 'merge' && step.kind !== 'rule')}
      />
    )
  switch (step.kind) {
    case 'reject':
      return changes(true)
    case 'retype':
      return (
        <>
          <section className="choices">
            <div className="change-title">
              {act === null ? t('corrections.retype-choose', { text: mention.text }) : sayAct(act, mention, entityName)}
            </div>
            <TypeGrid
              label={t('corrections.retype-choose', { text: mention.text })}
              chosen={step.to}
              now={mention.type}
              words={(type) => t(`types.${type}.one`)}
              onChoose={(to) => go({ kind: 'retype', to })}
            />
          </section>
          {changes(false)}
        </>
      )
    case 'respan': {
      const placed = blockAt(readable.layout, step.span.start)
      const before = placed === null ? '' : readable.layout.text.slice(placed.start, step.span.start)
      const after = placed === null ? '' : readable.layout.text.slice(step.span.end, placed.end)
      return (
        <>
          <EdgesChoice before={leadIn(before)} text={words} after={after.slice(0, 80)} />
          {act === null ? <section className="soft">{t('corrections.respan-bare')}</section> : changes(false)}
        </>
      )
    }
    case 'merge':
      return (
        <>
          <section className="choices">
            <div className="change-title">
              {act === null ? t('corrections.merge-choose', { from: entityName }) : sayAct(act, mention, entityName)}
            </div>
            <MergeChoice
              document={view.id}
              mention={mention}
              entityName={entityName}
              into={step.into}
              onChoose={(into) => go({ kind: 'merge', into })}
            />
          </section>
          {changes(false)}
        </>
      )
    case 'split':
    case 'rename':
      return (
        <>
          <NameChoice
            kind={step.kind}
            title={t(step.kind === 'split' ? 'corrections.split-title' : 'corrections.rename-title', {
              text: mention.text,
              from: entityName,
            })}
            name={step.name}
            onChange={(name) => go({ kind: step.kind, name })}
            idle={act === null && step.name.trim() !== ''}
          />
          {changes(false)}
        </>
      )
    case 'rule':
      return (
        <>
          <RuleChoice mention={mention} value={value} act={step.act} onStep={go} />
          {changes(false)}
        </>
      )
    default:
      return assertNever(step)
  }
}
