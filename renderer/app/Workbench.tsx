import { useEffect, type CSSProperties, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { assertNever } from '../../shared/assert-never.ts'
import type { LibraryOverview } from '../../shared/contract/views.ts'
import type { DocumentId } from '../../shared/model/ids.ts'
import { useService } from '../client/queries.ts'
import { surroundings } from '../client/surroundings.ts'
import { AccuracyPage } from '../features/accuracy/AccuracyPage.tsx'
import { EntityPage } from '../features/entity-page/EntityPage.tsx'
import { FirstRun } from '../features/first-run/FirstRun.tsx'
import { LibraryPane } from '../features/library/LibraryPane.tsx'
import { ListKeeper } from '../features/library/ListKeeper.tsx'
import { Rail } from '../features/library/Rail.tsx'
import { ReaderPane } from '../features/reader/ReaderPane.tsx'
import { RulesPage } from '../features/rules/RulesPage.tsx'
import { ResultsPane } from '../features/search/ResultsPane.tsx'
import { SelectionBar } from '../features/selection/SelectionBar.tsx'
import { TagMenu } from '../features/tags/TagMenu.tsx'
import { usePanes } from '../state/panes.ts'
import { usePlaces, type Page } from '../state/places.ts'
import { useReading } from '../state/reading.ts'
import { useSearch } from '../state/search.ts'
import { Drawer } from './Drawer.tsx'
import { EntityInspector } from './EntityInspector.tsx'
import { Inspector } from './Inspector.tsx'
import { KeptPlace } from './KeptPlace.tsx'
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
  const page = usePlaces((state) => state.page)
  const setDrawer = usePanes((state) => state.setDrawer)
  const list = useReading((state) => state.list)
  const showSearch = useSearch((state) => state.show)
  useEffect(() => setDrawer('library', false), [document, page, setDrawer])
  // Going anywhere, by whatever way, leaves the results of a search.
  useEffect(() => showSearch(false), [document, list, page, showSearch])
  return document === null || page.kind !== 'document' ? (
    <Frame overview={overview} page={page} document={null} />
  ) : (
    <FrameOfDocument overview={overview} document={document} />
  )
}

const onDocument: Page = { kind: 'document' }

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
  return <Frame overview={overview} page={onDocument} document={opened.data ?? null} waiting />
}

type Widths = CSSProperties & { '--pane-library'?: string; '--pane-inspector'?: string }

interface FrameProps extends WorkbenchProps {
  readonly page: Page
  readonly document: Parameters<typeof Inspector>[0]['view']
  /** A document is open, even if it has not come yet. */
  readonly waiting?: boolean
}

function Frame({ overview, page, document: view, waiting = false }: FrameProps) {
  const { t } = useTranslation()
  const shape = useWindowShape()
  const panes = usePanes()
  const searching = useSearch((state) => state.open)
  const document = useReading((state) => state.document)
  const isFirst = overview.counts.all === 0 && !waiting && page.kind === 'document'
  // The inspector belongs to the document or the entity on the page: without one, or behind a search's results, its place goes to the page.
  const onPage = !isFirst && !searching && (view !== null || waiting || page.kind === 'entity')
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
  const inspectorPane = (edge?: ReactNode) =>
    page.kind === 'entity' ? <EntityInspector key={page.id} id={page.id} edge={edge} /> : <Inspector view={view} edge={edge} />
  return (
    <div className={classes.filter((name) => name !== '').join(' ')} style={widths}>
      <TopBar
        libraryShown={shape.rail ? panes.libraryDrawer : panes.library}
        inspectorShown={shape.inspectorDrawer ? panes.inspectorDrawer : panes.inspector}
        hasInspector={page.kind === 'document' || page.kind === 'entity'}
      />
      <ListKeeper />
      {shape.rail ? (
        <Rail open={panes.libraryDrawer} onOpen={(open) => panes.setDrawer('library', open)} />
      ) : panes.library ? (
        libraryPane(<Splitter pane="library" label={t('app.resize-library')} width={library} {...shape.library} />)
      ) : null}
      {isFirst ? <FirstRun /> : searching ? <ResultsPane /> : <Middle page={page} document={document} />}
      {beside
        ? inspectorPane(<Splitter pane="inspector" label={t('app.resize-inspector')} width={inspector} {...shape.inspector} />)
        : null}
      <StatusBar overview={overview} view={view} page={page} />
      {shape.rail && panes.libraryDrawer ? (
        <Drawer side="start" onClose={() => panes.setDrawer('library', false)}>
          {libraryPane()}
        </Drawer>
      ) : null}
      {onPage && shape.inspectorDrawer && panes.inspectorDrawer ? (
        <Drawer side="end" onClose={() => panes.setDrawer('inspector', false)}>
          {inspectorPane()}
        </Drawer>
      ) : null}
      {view === null || searching ? null : <SelectionBar document={view} />}
    </div>
  )
}

/** What stands in the middle: the open document, or a page in its place. */
function Middle({ page, document }: { readonly page: Page; readonly document: DocumentId | null }) {
  switch (page.kind) {
    case 'document':
      return (
        <KeptPlace document={document}>
          <ReaderPane />
        </KeptPlace>
      )
    case 'entity':
      return <EntityPage key={page.id} id={page.id} />
    case 'rules':
      return <RulesPage document={document} />
    case 'accuracy':
      return <AccuracyPage />
    default:
      return assertNever(page)
  }
}
