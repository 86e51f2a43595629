import { ArrowDownWideNarrow } from 'lucide-react'
import { useVirtualizer } from '@tanstack/react-virtual'
import { useEffect, useMemo, useRef, useState, type KeyboardEvent } from 'react'
import { useTranslation } from 'react-i18next'
import type { LibraryOverview, Sort } from '../../../shared/contract/views.ts'
import type { DocumentId } from '../../../shared/model/ids.ts'
import { rowsPerPage, useDocumentPages } from '../../client/document-list.ts'
import { goToDocument, goToList, usePlaces } from '../../state/places.ts'
import { useReading } from '../../state/reading.ts'
import { Button } from '../../ui/Button.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { MenuButton } from '../../ui/MenuButton.tsx'
import { DocRow } from './DocRow.tsx'
import { EmptyList } from './EmptyList.tsx'
import { LitName, useNameOf } from './LitName.tsx'
import { nameOfList } from './lists.ts'
import { sayCount } from './SourceRow.tsx'
import './doc-list.css'

interface DocListProps {
  readonly overview: LibraryOverview | undefined
}

const sorts: readonly Sort[] = ['imported', 'newest', 'oldest', 'title']
const rowHeight = 71

/** The documents of the chosen list: a listbox whose rows are drawn as they come into sight; the arrows open what they reach. */
export function DocList({ overview }: DocListProps) {
  const { t } = useTranslation()
  const { list, sort, entity, document, setSort } = useReading()
  const scroll = useRef<HTMLDivElement>(null)
  const [seen, setSeen] = useState<readonly number[]>([0])
  const page = usePlaces((state) => state.page)
  const naming = list.kind === 'entity' ? list.entity : null
  const pages = useDocumentPages({ list, sort, entity }, seen)
  const total = pages.total ?? 0
  // oxlint-disable-next-line react/incompatible-library -- the list is drawn anew on every scroll and nothing below it memoises what the virtualiser returns
  const rows = useVirtualizer({
    count: total,
    getScrollElement: () => scroll.current,
    estimateSize: () => rowHeight,
    overscan: 6,
    getItemKey: (index) => pages.rowAt(index)?.id ?? index,
  })
  const items = rows.getVirtualItems()
  const first = Math.floor((items[0]?.index ?? 0) / rowsPerPage)
  const last = Math.floor((items.at(-1)?.index ?? 0) / rowsPerPage)
  useEffect(() => setSeen(Array.from({ length: last - first + 1 }, (_, at) => first + at)), [first, last])

  const tags = useMemo(() => new Map((overview?.tags ?? []).map(({ tag }) => [tag.id, tag])), [overview?.tags])
  const named = nameOfList(list, overview)
  const isGone = overview !== undefined && named === null
  useEffect(() => {
    if (isGone) goToList({ kind: 'inbox' })
  }, [isGone])
  const of = useNameOf(naming)
  const name =
    named === null
      ? ''
      : 'kind' in named
        ? t(`library.${named.kind}`)
        : 'entity' in named
          ? of === null
            ? ''
            : t('app.list-naming', { name: of })
          : named.name
  const onPage = page.kind === 'document' ? document : null
  const chosen = pages.indexOf(onPage)

  useEffect(() => {
    if (chosen !== null) rows.scrollToIndex(chosen, { align: 'auto' })
  }, [chosen, rows])

  const search =
    list.kind === 'saved-search' ? overview?.savedSearches.find(({ search: each }) => each.id === list.search)?.search : undefined
  const openRow = (id: DocumentId) => goToDocument(id, undefined, search?.query ?? null)
  const goTo = (index: number) => {
    const row = pages.rowAt(Math.max(0, Math.min(total - 1, index)))
    if (row !== null) openRow(row.id)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.metaKey || event.ctrlKey || event.altKey) return
    const at = chosen ?? -1
    const page = Math.max(1, Math.floor((scroll.current?.clientHeight ?? 0) / rowHeight) - 1)
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: total - 1, PageDown: at + page, PageUp: at - page }[event.key]
    if (to === undefined) return
    event.preventDefault()
    goTo(to)
  }

  return (
    <div className="doc-list">
      <div className="doc-list-head">
        <h2 className="clip" dir="auto">
          {name}
        </h2>
        {total === 0 ? null : <span className="faint num">{sayCount(total)}</span>}
        <span className="grow" />
        {total === 0 ? null : (
          <MenuButton
            icon={ArrowDownWideNarrow}
            iconSize={14}
            label={`${t('library.sort-by')}: ${t(`library.sort-${sort}`)}`}
            entries={sorts.map((each) => ({ id: each, words: t(`library.sort-${each}`), onChoose: () => setSort(each) }))}
          />
        )}
        <LitName document={onPage} naming={naming} />
      </div>
      {pages.error === null ? null : (
        <EmptyState title={pages.error.problem.message}>
          {pages.error.problem.remedy} <Button onPress={pages.retry}>{t('app.try-again')}</Button>
        </EmptyState>
      )}
      {pages.total === 0 ? <EmptyList list={list} empty={overview?.counts.all === 0} /> : null}
      <div
        ref={scroll}
        className="doc-scroll"
        role="listbox"
        hidden={total === 0}
        aria-label={t('library.documents')}
        aria-busy={pages.total === null}
        aria-activedescendant={chosen === null || onPage === null ? undefined : `doc-${onPage}`}
        tabIndex={0}
        onKeyDown={onKeyDown}
      >
        <div className="doc-rows" role="presentation" style={{ height: rows.getTotalSize() }}>
          {items.map(({ index, key, start }) => {
            const row = pages.rowAt(index)
            if (row === null) return null
            return (
              <div
                key={key}
                ref={rows.measureElement}
                data-index={index}
                role="presentation"
                className="doc-place"
                style={{ transform: `translateY(${String(start)}px)` }}
              >
                <DocRow
                  row={row}
                  tags={tags}
                  index={index}
                  total={total}
                  chosen={row.id === onPage}
                  active={row.id === onPage}
                  parted={index > 0 && index - 1 !== chosen}
                  onOpen={openRow}
                />
              </div>
            )
          })}
        </div>
      </div>
    </div>
  )
}
