import { t } from 'i18next'
import type { Settings } from '../../../shared/model/settings.ts'
import { sayChange } from '../../../shared/words/changes.ts'
import { askService } from '../../client/queries.ts'
import type { ActionHandler, ActionMap } from '../../state/actions.ts'
import { useOverlays, type Sheet } from '../../state/overlays.ts'
import { usePanes, type PaneName } from '../../state/panes.ts'
import { leavePage, openAccuracy, openEntity, openRules, usePlaces } from '../../state/places.ts'
import { useReading } from '../../state/reading.ts'
import { tellDone } from '../../state/toasts.ts'

function theme(wanted: Settings['theme']): ActionHandler {
  return { perform: async () => void (await askService('settings:save', { theme: wanted })) }
}

const sizes: readonly Settings['textSize'][] = ['small', 'normal', 'large']

function textSize(next: (at: number) => number): ActionHandler {
  return {
    perform: async () => {
      const settings = (await askService('library:overview', {}))?.settings
      const to = sizes[Math.max(0, Math.min(sizes.length - 1, next(sizes.indexOf(settings?.textSize ?? 'normal'))))]
      if (to !== undefined && to !== settings?.textSize) await askService('settings:save', { textSize: to })
    },
  }
}

const drawerQueries: Record<PaneName, string> = { library: '(max-width: 1279px)', inspector: '(max-width: 999px)' }

function toggle(pane: PaneName): ActionHandler {
  return {
    perform: () => {
      const panes = usePanes.getState()
      const drawer = pane === 'library' ? panes.libraryDrawer : panes.inspectorDrawer
      if (window.matchMedia(drawerQueries[pane]).matches) panes.setDrawer(pane, !drawer)
      else panes.setOpen(pane, !panes[pane])
    },
  }
}

function sheet(name: Sheet): ActionHandler {
  return { perform: () => useOverlays.getState().openSheet(name) }
}

/** What belongs to the window and the library as a whole. */
export const windowActions: ActionMap = {
  'open-palette': { perform: () => useOverlays.getState().openPalette() },
  'open-settings': sheet('settings'),
  'open-history': sheet('history'),
  'open-shortcuts': sheet('shortcuts'),
  'open-entity': {
    perform: () => {
      const { entity } = useReading.getState()
      if (entity !== null) openEntity(entity)
    },
    canPerform: () => {
      const { entity } = useReading.getState()
      const { page } = usePlaces.getState()
      return entity !== null && !(page.kind === 'entity' && page.id === entity)
    },
  },
  'open-rules': { perform: openRules },
  'open-accuracy': { perform: openAccuracy },
  'leave-page': { perform: leavePage, canPerform: () => usePlaces.getState().page.kind !== 'document' },
  'toggle-library': toggle('library'),
  'toggle-inspector': toggle('inspector'),
  'theme-system': theme('system'),
  'theme-light': theme('light'),
  'theme-dark': theme('dark'),
  'text-larger': textSize((at) => at + 1),
  'text-smaller': textSize((at) => at - 1),
  'text-normal': textSize(() => 1),
  undo: {
    perform: async () => {
      const undone = await askService('change:undo', {})
      if (undone !== null) tellDone(t('app.undone', { change: sayChange(undone.label) }), 'redo')
    },
  },
  redo: {
    perform: async () => {
      const redone = await askService('change:redo', {})
      if (redone !== null) tellDone(t('app.redone', { change: sayChange(redone.label) }), 'undo')
    },
  },
}
