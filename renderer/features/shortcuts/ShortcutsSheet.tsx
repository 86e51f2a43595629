import { Fragment } from 'react'
import { useTranslation } from 'react-i18next'
import { shortcutsOf } from '../../../shared/contract/actions.ts'
import type { Action } from '../../../shared/contract/actions.ts'
import { onMac } from '../../client/surroundings.ts'
import { useActions } from '../../state/actions.ts'
import { useOverlays } from '../../state/overlays.ts'
import { Button } from '../../ui/Button.tsx'
import { Kbd } from '../../ui/Kbd.tsx'
import { Sheet } from '../../ui/Sheet.tsx'
import { shortcutGroups } from './shortcut-groups.ts'
import './shortcuts.css'

/** Every key there is, from the table of actions. */
export function ShortcutsSheet() {
  const { t } = useTranslation()
  const { sheet, openSheet, close } = useOverlays()
  useActions({ 'open-shortcuts': { perform: () => openSheet('shortcuts') } })
  if (sheet !== 'shortcuts') return null
  return (
    <Sheet label={t('shortcuts.title')} className="sheet shortcuts-sheet" onClose={close}>
      <header>
        <div className="sheet-title">
          <h2>{t('shortcuts.title')}</h2>
        </div>
        <p className="soft small">{t('shortcuts.help')}</p>
      </header>
      <div className="shortcut-groups" tabIndex={0} role="region" aria-label={t('shortcuts.title')}>
        {shortcutGroups(onMac).map(({ menu, actions }) => (
          <section key={menu ?? 'other'}>
            <h3>{menu === null ? t('shortcuts.other') : t(`shortcuts.groups.${menu}`)}</h3>
            <dl>
              {actions.map((action) => (
                <div key={action.id} className="shortcut-row">
                  <dt>{t(`actions.${action.id}`).replace(/…$/u, '')}</dt>
                  <dd>
                    <Keys action={action} />
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
      <footer>
        <span className="grow" />
        <Button look="primary" autoFocus onPress={close}>
          {t('shortcuts.close')}
        </Button>
      </footer>
    </Sheet>
  )
}

function Keys({ action }: { readonly action: Action }) {
  const { t } = useTranslation()
  return shortcutsOf(action, onMac).map((keys, index) => (
    <Fragment key={keys}>
      {index === 0 ? null : <span className="faint small">{t('shortcuts.or')}</span>}
      <Kbd keys={keys} />
    </Fragment>
  ))
}
