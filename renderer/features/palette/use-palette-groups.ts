import { useTranslation } from 'react-i18next'
import { actions } from '../../../shared/contract/actions.ts'
import type { ActionId } from '../../../shared/contract/actions.ts'
import { sayChange } from '../../../shared/words/changes.ts'
import { useService } from '../../client/queries.ts'
import { canPerform } from '../../state/actions.ts'
import { paletteGroups } from './palette-rows.ts'
import type { Group } from './palette-rows.ts'
import type { Scope } from './palette-query.ts'

/** The four lists are places to go, not things to do. */
const listActions = { inbox: 'open-inbox', reading: 'open-reading', reviewed: 'open-reviewed', all: 'open-all' } as const satisfies Record<
  string,
  ActionId
>
const listIds: ReadonlySet<ActionId> = new Set(Object.values(listActions))

/** What the palette offers for some letters. */
export function usePaletteGroups(scope: Scope, text: string): readonly Group[] {
  const { t } = useTranslation()
  const asks = scope !== 'do' && scope !== 'text' && text !== ''
  const overview = useService('library:overview', {})
  const answer = useService('palette:find', { text, limit: 20 }, { enabled: asks, keepPrevious: true })
  const counts = overview.data?.counts
  const lists = (['inbox', 'reading', 'reviewed', 'all'] as const).map((list) => ({
    list,
    name: t(`palette.${list}`),
    documents: counts?.[list] ?? 0,
    action: listActions[list],
  }))
  const turns = { undo: overview.data?.undo ?? null, redo: overview.data?.redo ?? null }
  const canTurn = (id: ActionId) => (id === 'undo' || id === 'redo' ? turns[id] !== null : true)
  const aboutOf = (id: ActionId) => {
    if (id === 'read-again') return t('palette.read-again-hint')
    const label = id === 'undo' || id === 'redo' ? turns[id] : null
    return label === null ? null : sayChange(label)
  }
  const offered = actions
    .filter((action) => action.palette && !listIds.has(action.id) && canPerform(action.id) && canTurn(action.id))
    .map((action) => ({ action, name: t(`actions.${action.id}`), about: aboutOf(action.id) }))
  return paletteGroups({ actions: offered, lists, found: asks ? (answer.data?.found ?? []) : [] }, scope, text)
}
