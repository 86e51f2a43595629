import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { EntityPage } from '../../../shared/contract/entity-page.ts'
import { openEntity } from '../../state/places.ts'
import { Icon } from '../../ui/Icon.tsx'
import { sayEntity } from '../../ui/say-entity.ts'
import { typeLook } from '../../ui/type-look.ts'
import { useRoving } from '../../ui/use-roving.ts'
import { companyGroups } from './company-groups.ts'
import './entity-inspector.css'

const number = new Intl.NumberFormat('en')

/** Who and what is named in the same documents, and in how many of them; choosing one opens its page. */
export function CompanyPane({ entity }: { readonly entity: EntityPage }) {
  const { t } = useTranslation()
  const groups = useMemo(() => companyGroups(entity.company), [entity.company])
  const roving = useRoving<HTMLDivElement>('[data-roving]')
  const first = groups[0]?.members[0]
  return (
    <section className="pane company-pane" aria-label={t('entity-page.appears-with')}>
      <div className="pane-head">
        <h2>{t('entity-page.appears-with')}</h2>
        <span className="end small faint num">{t('entity-page.documents-of', { count: entity.documents })}</span>
      </div>
      <div ref={roving.ref} className="entity-index" onFocus={roving.onFocus} onKeyDown={roving.onKeyDown}>
        {groups.length === 0 ? <p className="entity-index-empty">{t('entity-page.appears-alone')}</p> : null}
        {groups.map((group) => (
          <div key={group.name} className="entity-group">
            <div className={`group-label t-${typeLook(group.type).tone}`}>
              <span className="name">
                <Icon of={typeLook(group.type).icon} />
                {t(`entities.groups.${group.name}`)}
              </span>
            </div>
            <div role="group" aria-label={t(`entities.groups.${group.name}`)}>
              {group.members.map((each) => (
                <button
                  key={each.id}
                  type="button"
                  className={`entity-row t-${typeLook(each.type).tone}`}
                  tabIndex={each === first ? 0 : -1}
                  data-roving
                  onClick={() => openEntity(each.id)}
                >
                  <span className="name" dir="auto">
                    {sayEntity(each)}
                  </span>
                  <span className="count" title={t('entity-page.company-of', { count: each.documents })}>
                    {number.format(each.documents)}
                  </span>
                </button>
              ))}
            </div>
          </div>
        ))}
      </div>
    </section>
  )
}
