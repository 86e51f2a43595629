import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { ActionId } from '../../../../shared/contract/actions.ts'
import { performAction } from '../../../state/actions.ts'
import { Kbd } from '../../../ui/Kbd.tsx'
import type { Step } from './steps.ts'

interface ActionTilesProps {
  readonly step: Step['kind']
  /** Whether the mention is a name, and so has an entity to merge. */
  readonly named: boolean
  /** What is said more seldom. */
  readonly children: ReactNode
}

interface Tile {
  readonly step: Step['kind']
  readonly action: ActionId
  readonly keys: string
  readonly words: 'accept' | 'reject' | 'retype' | 'merge' | 'rule'
}

const tiles: readonly Tile[] = [
  { step: 'choose', action: 'accept-mention', keys: 'a', words: 'accept' },
  { step: 'reject', action: 'reject-mention', keys: 'x', words: 'reject' },
  { step: 'retype', action: 'retype-mention', keys: 't', words: 'retype' },
  { step: 'merge', action: 'merge-mention', keys: 'm', words: 'merge' },
  { step: 'rule', action: 'rule-for-mention', keys: 'u', words: 'rule' },
]

/** What can be said of a mention, each with its key. */
export function ActionTiles({ step, named, children }: ActionTilesProps) {
  const { t } = useTranslation()
  const offered = tiles.filter((tile) => named || tile.step !== 'merge')
  return (
    <section className="actions-section">
      <div className="action-row" role="group" aria-label={t('corrections.actions')}>
        {offered.map((tile) => (
          <button
            key={tile.action}
            type="button"
            className="action"
            aria-pressed={tile.step === step}
            onClick={() => performAction(tile.action)}
          >
            <Kbd keys={tile.keys} />
            <span>{t(`corrections.${tile.words}`)}</span>
          </button>
        ))}
      </div>
      {children}
    </section>
  )
}

interface MoreActionsProps {
  readonly step: Step['kind']
  readonly named: boolean
  /** Whether there are others of its entity to split it off from. */
  readonly shared: boolean
  /** Where the five tiles are not shown: adding a rule. */
  readonly withRule?: boolean
}

/** What is needed more seldom, in one quiet line. */
export function MoreActions({ step, named, shared, withRule = false }: MoreActionsProps) {
  const { t } = useTranslation()
  const items: readonly { step: Step['kind']; action: ActionId; keys: string; words: 'edges' | 'split' | 'rename' | 'rule' }[] = [
    { step: 'respan', action: 'end-later', keys: 'shift+arrowright', words: 'edges' },
    ...(named && shared ? ([{ step: 'split', action: 'split-mention', keys: 'o', words: 'split' }] as const) : []),
    ...(named ? ([{ step: 'rename', action: 'rename-mention', keys: 'f2', words: 'rename' }] as const) : []),
    ...(withRule ? ([{ step: 'rule', action: 'rule-for-mention', keys: 'u', words: 'rule' }] as const) : []),
  ]
  return (
    <div className="more-actions" role="group" aria-label={t('corrections.more-actions')}>
      {items.map((item) => (
        <button
          key={item.action}
          type="button"
          className="more-action"
          aria-pressed={item.step === step}
          onClick={() => performAction(item.action)}
        >
          {t(`corrections.${item.words}`)}
          <Kbd keys={item.keys} />
        </button>
      ))}
    </div>
  )
}
