import { useEffect, type CSSProperties, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { LibraryOverview } from '../../shared/contract/views.ts'
import type { DocumentId } from '../../shared/model/ids.ts'
import { useService } from '../client/queries.ts'
import { surroundings } from '../client/surroundings.ts'
import { FirstRun } from '../features/first-run/FirstRun.tsx'
import { LibraryPane } from '../features/library/LibraryPane.tsx'
import { ListKeeper } from '../features/library/ListKeeper.tsx'
import { Rail } from '../features/library/Rail.tsx'
import { ReaderPane } from '../features/reader/ReaderPane.tsx'
import { ResultsPane } from '../features/search/ResultsPane.tsx'
import { SelectionBar } from '../features/selection/SelectionBar.tsx'
import { TagMenu } from '../features/tags/TagMenu.tsx'
import { usePanes } from '../state/panes.ts'
import { useReading } from '../state/reading.ts'
import { useSearch } from '../state/search.ts'
import { Drawer } from './Drawer.tsx'
import { Inspector } from './Inspector.tsx'
import { useWindowShape, widthWithin } from './pane-sizes.ts'
import { Splitter } from './Splitter.tsx'
import { StatusBar } from './StatusBar.tsx'
import { TopBar } from './TopBar.tsx'
import './window.css'

interface WorkbenchProps {
  readonly overview: LibraryOverview
}

/** The window: library, document and inspector side by side, or what an empty library needs. */
export function Workbench({ overview }: WorkbenchProps) {
  const document = useReading((state) => state.document)
  const setDrawer = usePanes((state) => state.setDrawer)
  const list = useReading((state) => state.list)
  const showSearch = useSearch((state) => state.show)
  useEffect(() => setDrawer('library', false), [document, setDrawer])
  // Going anywhere, by whatever way, leaves the results of a search.
  useEffect(() => showSearch(false), [document, list, showSearch])
  return document === null ? <Frame overview={overview} document={null} /> : <FrameOfDocument overview={overview} document={document} />
}

function FrameOfDocument({ overview, document }: WorkbenchProps & { readonly document: DocumentId }) {
  const { t } = useTranslation()
  const opened = useService('document:open', { id: document })
  const gone = opened.error?.problem.code === 'not-found'
  const title = opened.data?.metadata.title
  // Subtle: what was open the last time may be gone, or be of another library.
  useEffect(() => {
    if (gone) useReading.getState().openDocument(null)
  }, [gone])
  useEffect(() => {
    window.document.title = title === undefined ? t('app.title') : `${title} · ${t('app.title')}`
    return () => {
      window.document.title = t('app.title')
    }
  }, [title, t])
  return <Frame overview={overview} document={opened.data ?? null} waiting />
}

type Widths = CSSProperties & { '--pane-library'?: string; '--pane-inspector'?: string }

interface FrameProps extends WorkbenchProps {
  readonly document: Parameters<typeof Inspector>[0]['view']
  /** A document is open, even if it has not come yet. */
  readonly waiting?: boolean
}

function Frame({ overview, document: view, waiting = false }: FrameProps) {
  const { t } = useTranslation()
  const shape = useWindowShape()
  const panes = usePanes()
  const searching = useSearch((state) => state.open)
  const isFirst = overview.counts.all === 0 && !waiting
  // The inspector belongs to the document on the page: without one, or behind a search's results, its place goes to the page.
  const onPage = !isFirst && !searching && (view !== null || waiting)
  const beside = onPage && !shape.inspectorDrawer && panes.inspector
  const library = widthWithin(shape.library, panes.libraryWidth)
  const inspector = widthWithin(shape.inspector, panes.inspectorWidth)
  const widths: Widths = {
    ...(!shape.rail && panes.library && panes.libraryWidth !== null ? { '--pane-library': `${String(library)}px` } : {}),
    ...(beside && panes.inspectorWidth !== null ? { '--pane-inspector': `${String(inspector)}px` } : {}),
  }
  const classes = [
    'window',
    isFirst ? 'is-first' : '',
    shape.rail || panes.library ? '' : 'no-library',
    beside || isFirst ? '' : 'no-inspector',
    surroundings.platform === 'mac' ? 'on-mac' : '',
  ]
  const libraryPane = (edge?: ReactNode) => (
    <LibraryPane edge={edge} tagMenu={({ tag }, at, onClose) => <TagMenu tag={tag} at={at} onClose={onClose} />} />
  )
  return (
    <div className={classes.filter((name) => name !== '').join(' ')} style={widths}>
      <TopBar
        libraryShown={shape.rail ? panes.libraryDrawer : panes.library}
        inspectorShown={shape.inspectorDrawer ? panes.inspectorDrawer : panes.inspector}
        hasInspector
      />
      <ListKeeper />
      {shape.rail ? (
        <Rail open={panes.libraryDrawer} onOpen={(open) => panes.setDrawer('library', open)} />
      ) : panes.library ? (
        libraryPane(<Splitter pane="library" label={t('app.resize-library')} width={library} {...shape.library} />)
      ) : null}
      {isFirst ? <FirstRun /> : searching ? <ResultsPane /> : <ReaderPane />}
      {beside ? (
        <Inspector
          view={view}
          edge={<Splitter pane="inspector" label={t('app.resize-inspector')} width={inspector} {...shape.inspector} />}
        />
      ) : null}
      <StatusBar overview={overview} view={view} />
      {shape.rail && panes.libraryDrawer ? (
        <Drawer side="start" onClose={() => panes.setDrawer('library', false)}>
          {libraryPane()}
        </Drawer>
      ) : null}
      {onPage && shape.inspectorDrawer && panes.inspectorDrawer ? (
        <Drawer side="end" onClose={() => panes.setDrawer('inspector', false)}>
          <Inspector view={view} />
        </Drawer>
      ) : null}
      {view === null || searching ? null : <SelectionBar document={view} />}
    </div>
  )
}
