import { Bookmark, ChevronDown, GitMerge, WandSparkles } from 'lucide-react'
import { Button as AriaButton } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import type { EntityPage } from '../../../shared/contract/entity-page.ts'
import { mentionTypes } from '../../../shared/model/mention.ts'
import { performAction } from '../../state/actions.ts'
import { Button } from '../../ui/Button.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { Menu } from '../../ui/Menu.tsx'
import { sayEntity } from '../../ui/say-entity.ts'
import { typeLook } from '../../ui/type-look.ts'
import { EntityName } from './EntityName.tsx'
import { useEntityTask } from './entity-task.ts'
import { MonthChart } from './MonthChart.tsx'

interface EntityHeadProps {
  readonly entity: EntityPage
  readonly renaming: boolean
  readonly onRename: (renaming: boolean) => void
}

/** What the entity is, what it is called, how often it is named and when, and what can be done with it as a whole. */
export function EntityHead({ entity, renaming, onRename }: EntityHeadProps) {
  const { t } = useTranslation()
  const begin = useEntityTask((state) => state.begin)
  const look = typeLook(entity.type)
  return (
    <header className={`entity-head t-${look.tone}`}>
      <div className="crumbs">
        <span data-task="retype">
          <Menu
            label={t('entity-page.change-type', { type: t(`types.${entity.type}.one`) })}
            entries={mentionTypes.map((type) => ({
              id: type,
              words: t(`types.${type}.one`),
              icon: typeLook(type).icon,
              off: type === entity.type,
              onChoose: () => begin({ kind: 'retype', to: type }),
            }))}
          >
            <AriaButton
              className="type-pill is-button"
              aria-label={t('entity-page.change-type', { type: t(`types.${entity.type}.one`) })}
              data-retype
            >
              <Icon of={look.icon} />
              {t(`types.${entity.type}.one`)}
              <Icon of={ChevronDown} />
            </AriaButton>
          </Menu>
        </span>
        <span className="grow" />
        <span data-task="merge">
          <Button look="quiet" icon={GitMerge} onPress={() => begin({ kind: 'merge' })}>
            {t('entity-page.merge')}
          </Button>
        </span>
        <span data-task="rule">
          <Button look="quiet" icon={WandSparkles} onPress={() => begin({ kind: 'rule' })}>
            {t('entity-page.add-rule')}
          </Button>
        </span>
        <Button icon={Bookmark} onPress={() => performAction('save-search')}>
          {t('entity-page.save-search')}
        </Button>
      </div>
      <div className="entity-sum">
        <div className="entity-title">
          <EntityName
            canRename={sayEntity(entity) === entity.name}
            name={sayEntity(entity)}
            editing={renaming}
            onEdit={onRename}
            onRename={(to) => begin({ kind: 'rename', to })}
          />
          <p className="soft num">
            {t('entity-page.sum', {
              mentions: t('entity-page.mentions', { count: entity.mentions }),
              documents: t('entity-page.documents', { count: entity.documents }),
            })}
            {entity.unsure === 0 ? null : (
              <>
                , <ToCheck count={entity.unsure} />
              </>
            )}
          </p>
        </div>
        <MonthChart months={entity.months} />
      </div>
    </header>
  )
}

function ToCheck({ count }: { readonly count: number }) {
  const { t } = useTranslation()
  return (
    <button type="button" className="to-check" onClick={() => performAction('check-mentions')}>
      {t('entity-page.to-check', { count })}
    </button>
  )
}
