import { ChevronLeft, ChevronRight, PanelLeft, PanelRight } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { onMac } from '../client/surroundings.ts'
import { ImportButton } from '../features/import/ImportButton.tsx'
import { SearchField } from '../features/search/SearchField.tsx'
import { performAction } from '../state/actions.ts'
import { usePlaces } from '../state/places.ts'
import { IconButton } from '../ui/IconButton.tsx'
import './top-bar.css'

interface TopBarProps {
  readonly libraryShown: boolean
  readonly inspectorShown: boolean
  readonly hasInspector: boolean
}

/** The bar at the head of the window: panes, where one was before, search, import. */
export function TopBar({ libraryShown, inspectorShown, hasInspector }: TopBarProps) {
  const { t } = useTranslation()
  const back = usePlaces((state) => state.back.length > 0)
  const forward = usePlaces((state) => state.forward.length > 0)
  return (
    <header className="top-bar" data-pane="top">
      <div className="top-bar-start">
        <IconButton
          icon={PanelLeft}
          label={libraryShown ? t('app.hide-library') : t('app.show-library')}
          keys="["
          onPress={() => performAction('toggle-library')}
        />
        <span className="grow" />
        <IconButton
          icon={ChevronLeft}
          label={t('app.back')}
          keys={onMac ? 'mod+[' : 'alt+left'}
          off={!back}
          onPress={() => performAction('go-back')}
        />
        <IconButton
          icon={ChevronRight}
          label={t('app.forward')}
          keys={onMac ? 'mod+]' : 'alt+right'}
          off={!forward}
          onPress={() => performAction('go-forward')}
        />
      </div>
      <div className="top-bar-mid">
        <SearchField />
      </div>
      <div className="top-bar-end">
        <ImportButton />
        {hasInspector ? (
          <IconButton
            icon={PanelRight}
            label={inspectorShown ? t('app.hide-inspector') : t('app.show-inspector')}
            keys="]"
            onPress={() => performAction('toggle-inspector')}
          />
        ) : null}
      </div>
    </header>
  )
}
