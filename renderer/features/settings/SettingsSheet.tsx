import { Gauge, WandSparkles } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { LibraryOverview } from '../../../shared/contract/views.ts'
import { useChange, useService } from '../../client/queries.ts'
import { performAction, useActions } from '../../state/actions.ts'
import { useOverlays } from '../../state/overlays.ts'
import { Button } from '../../ui/Button.tsx'
import { Segmented } from '../../ui/Segmented.tsx'
import { Sheet } from '../../ui/Sheet.tsx'
import { LibraryCare } from './LibraryCare.tsx'
import { Sureness } from './Sureness.tsx'
import './settings.css'

/** What can be set, applied and saved at once. */
export function SettingsSheet() {
  const { t } = useTranslation()
  const { sheet, openSheet, close } = useOverlays()
  const overview = useService('library:overview', {})
  useActions({ 'open-settings': { perform: () => openSheet('settings') } })
  if (sheet !== 'settings' || overview.data === undefined) return null
  return (
    <Sheet label={t('settings.title')} className="sheet settings-sheet" onClose={close}>
      <header>
        <div className="sheet-title">
          <h2>{t('settings.title')}</h2>
        </div>
      </header>
      <Choices overview={overview.data} />
      <footer>
        <span className="grow" />
        <Button look="primary" onPress={close}>
          {t('settings.close')}
        </Button>
      </footer>
    </Sheet>
  )
}

function Choices({ overview }: { readonly overview: LibraryOverview }) {
  const { t } = useTranslation()
  const save = useChange('settings:save')
  const { settings } = overview
  const close = useOverlays((state) => state.close)
  const go = (action: 'open-accuracy' | 'open-rules') => {
    close()
    performAction(action)
  }
  return (
    <div className="sheet-body">
      <section className="setting-group">
        <h3>{t('settings.look')}</h3>
        <div className="setting">
          <span>{t('settings.theme')}</span>
          <Segmented
            label={t('settings.theme')}
            chosen={settings.theme}
            onChoose={(theme) => save.mutate({ theme })}
            items={[
              { value: 'system', words: t('settings.system') },
              { value: 'light', words: t('settings.light') },
              { value: 'dark', words: t('settings.dark') },
            ]}
          />
        </div>
        <div className="setting">
          <span>{t('settings.text-size')}</span>
          <Segmented
            label={t('settings.text-size')}
            chosen={settings.textSize}
            onChoose={(textSize) => save.mutate({ textSize })}
            items={[
              { value: 'small', words: t('settings.small') },
              { value: 'normal', words: t('settings.normal') },
              { value: 'large', words: t('settings.large') },
            ]}
          />
        </div>
      </section>
      <section className="setting-group">
        <h3>{t('settings.finding')}</h3>
        <Sureness key={settings.sureFrom} sureFrom={settings.sureFrom} onSave={(sureFrom) => save.mutate({ sureFrom })} />
        <div className="setting-actions">
          <Button icon={Gauge} onPress={() => go('open-accuracy')}>
            {t('settings.accuracy')}
          </Button>
          <Button icon={WandSparkles} onPress={() => go('open-rules')}>
            {t('settings.rules')}
          </Button>
        </div>
      </section>
      <LibraryCare name={overview.name} documents={overview.counts.all} />
    </div>
  )
}
