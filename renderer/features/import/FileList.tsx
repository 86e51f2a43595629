import { useVirtualizer } from '@tanstack/react-virtual'
import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ImportSummary } from '../../../shared/contract/views.ts'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { FileRow } from './FileRow.tsx'
import { useFileWindow } from './use-file-window.ts'
import type { Show } from './use-file-window.ts'

export type { Show }

interface FileListProps {
  readonly summary: ImportSummary
  readonly show: Show
  /** A document of the list was opened. */
  readonly onOpen: () => void
}

const rowHeight = 40
const failedHeight = 60
const padding = { top: 4, bottom: 8 }

/** The files of an import, failures first; only those in view are drawn, however many there are. */
export function FileList({ summary, show, onOpen }: FileListProps) {
  const { t } = useTranslation()
  const scroll = useRef<HTMLDivElement>(null)
  const [first, setFirst] = useState(0)
  const files = useFileWindow(summary.id, show, first)
  const failures = show === 'failed' ? files.total : show === 'all' ? summary.counts.failed : 0
  // oxlint-disable-next-line react/incompatible-library -- the list is drawn anew on every scroll and nothing below it memoises what the virtualiser returns
  const rows = useVirtualizer({
    count: files.total,
    getScrollElement: () => scroll.current,
    estimateSize: (index) => (index < failures ? failedHeight : rowHeight),
    overscan: 8,
    paddingStart: padding.top,
    paddingEnd: padding.bottom,
    initialRect: { width: 800, height: 420 },
    onChange: (list) => setFirst(list.range?.startIndex ?? 0),
  })
  if (files.isLoaded && files.total === 0) {
    return (
      <div id="import-files" role="tabpanel" aria-label={t('import.list')} className="file-scroll">
        <EmptyState title={t(`import.none-${show}`)} />
      </div>
    )
  }
  return (
    <div
      ref={scroll}
      id="import-files"
      role="tabpanel"
      aria-label={t('import.list')}
      className="file-scroll"
      tabIndex={0}
      style={{ height: Math.max(rows.getTotalSize(), 120) }}
    >
      <ul className="file-list" style={{ height: rows.getTotalSize() }}>
        {rows.getVirtualItems().map((item) => (
          <FileRow
            key={item.key}
            ref={rows.measureElement}
            file={files.at(item.index)}
            index={item.index}
            total={files.total}
            top={item.start}
            summary={summary}
            onOpen={onOpen}
          />
        ))}
      </ul>
    </div>
  )
}
