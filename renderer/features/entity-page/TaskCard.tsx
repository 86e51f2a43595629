import { useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { assertNever } from '../../../shared/assert-never.ts'
import type { EntityPage } from '../../../shared/contract/entity-page.ts'
import type { Correction } from '../../../shared/model/correction.ts'
import { makeCorrection } from '../../state/correcting.ts'
import { CorrectionCard } from './CorrectionCard.tsx'
import { belonging, correctionOf, followedTo, writtenAs, type Picked } from './corrections.ts'
import { anchorOf, useEntityTask, type Task } from './entity-task.ts'
import { EntityPicker } from './EntityPicker.tsx'
import { follow } from './followed.ts'
import { RuleCard } from './RuleCard.tsx'

/** The card of what is being corrected on this page; nothing while nothing is. */
export function TaskCard({ entity }: { readonly entity: EntityPage }) {
  const task = useEntityTask((state) => state.task)
  if (task === null) return null
  return task.kind === 'rule' ? <RuleCard entity={entity} /> : <Card key={JSON.stringify(task)} task={task} entity={entity} />
}

type Shown = Exclude<Task, { kind: 'rule' }>

function Card({ task, entity }: { readonly task: Shown; readonly entity: EntityPage }) {
  const end = useEntityTask((state) => state.end)
  const [picked, setPicked] = useState<Picked | null>(null)
  const { title, verb } = useWords(task, entity, picked)
  const confirm = async (correction: Correction): Promise<boolean> => {
    if (!(await makeCorrection(correction, { text: task.kind === 'add-name' && picked !== null ? picked.name : writtenAs(correction, entity) }))) return false
    // What was marked is an entity of its own at first; only then can it be told to be this one.
    if (task.kind === 'add-name' && picked?.id === null) return makeCorrection(belonging(entity, picked.name), { text: picked.name })
    const next = followedTo(correction, entity)
    if (next !== null) follow(entity.id, next)
    return true
  }
  return (
    <CorrectionCard
      title={title}
      anchor={anchorOf(task)}
      correction={correctionOf(task, entity, picked)}
      verb={verb}
      needsMentions={task.kind === 'add-name' && picked?.id === null}
      align={task.kind === 'rename' || task.kind === 'retype' ? 'start' : 'end'}
      onConfirm={confirm}
      onClose={end}
    >
      {picks.has(task.kind) ? <Picker task={task} entity={entity} picked={picked} onPick={setPicked} /> : undefined}
    </CorrectionCard>
  )
}

/** What needs another entity to be picked before. */
const picks: ReadonlySet<Task['kind']> = new Set(['merge', 'add-name', 'name-split'])

interface PickerProps {
  readonly task: Shown
  readonly entity: EntityPage
  readonly picked: Picked | null
  readonly onPick: (picked: Picked) => void
}

function Picker({ task, entity, picked, onPick }: PickerProps): ReactNode {
  const { t } = useTranslation()
  switch (task.kind) {
    case 'merge':
      return <EntityPicker entity={entity.id} label={t('entity-page.merge-find')} picked={picked} onPick={onPick} />
    case 'add-name':
      return (
        <EntityPicker
          entity={entity.id}
          label={t('entity-page.add-name-find')}
          type={entity.type}
          sayNew={(name) => t('entity-page.add-new', { name })}
          picked={picked}
          onPick={onPick}
        />
      )
    case 'name-split':
      return (
        <EntityPicker
          entity={entity.id}
          label={t('entity-page.split-find')}
          type={entity.type}
          start={task.text}
          sayNew={(name) => t('entity-page.split-new', { name })}
          picked={picked}
          onPick={onPick}
        />
      )
    case 'rename':
    case 'retype':
    case 'name-accept':
    case 'name-reject':
    case 'name-retype':
      return null
    default:
      return assertNever(task)
  }
}

/** What a task is called once all is picked, and the word on its button. */
function useWords(task: Shown, entity: EntityPage, picked: Picked | null): { readonly title: string; readonly verb: string } {
  const { t } = useTranslation()
  switch (task.kind) {
    case 'rename':
      return { title: t('entity-page.rename-title', { from: entity.name, to: task.to }), verb: t('entity-page.do-rename') }
    case 'retype':
      return { title: t('entity-page.retype-title', { name: entity.name, a: t(`rules.a.${task.to}`) }), verb: t('entity-page.do-retype') }
    case 'merge':
      return {
        title: t('entity-page.merge-title', { from: entity.name, into: picked?.name ?? '…' }),
        verb: t('entity-page.do-merge'),
      }
    case 'add-name':
      return {
        title:
          picked === null
            ? t('entity-page.add-name-title', { name: entity.name })
            : picked.id === null
              ? t('entity-page.assign-title', { text: picked.name, name: entity.name })
              : t('entity-page.merge-title', { from: picked.name, into: entity.name }),
        verb: t(picked?.id === null ? 'entity-page.do-add' : 'entity-page.do-merge'),
      }
    case 'name-accept':
      return { title: t('entity-page.confirm-title', { text: task.text }), verb: t('entity-page.do-confirm') }
    case 'name-reject':
      return { title: t('entity-page.reject-title', { text: task.text, a: t(`rules.a.${entity.type}`) }), verb: t('entity-page.do-reject') }
    case 'name-retype':
      return {
        title: t('entity-page.name-retype-title', { text: task.text, a: t(`rules.a.${task.to}`) }),
        verb: t('entity-page.do-retype'),
      }
    case 'name-split':
      return {
        title:
          picked === null
            ? t('entity-page.split-title', { text: task.text })
            : t('entity-page.assign-title', { text: task.text, name: picked.name }),
        verb: t('entity-page.do-split'),
      }
    default:
      return assertNever(task)
  }
}
