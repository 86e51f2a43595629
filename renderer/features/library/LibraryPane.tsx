import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useService } from '../../client/queries.ts'
import { DocList } from './DocList.tsx'
import { SourceList, type SourceListProps } from './SourceList.tsx'
import { SourcesEdge } from './SourcesEdge.tsx'
import './library.css'

/** The left pane: where documents are found, and the documents there. */
export function LibraryPane({ tagMenu, edge }: Pick<SourceListProps, 'tagMenu'> & { readonly edge?: ReactNode }) {
  const { t } = useTranslation()
  const overview = useService('library:overview', {}).data
  return (
    <nav className="library" aria-label={t('app.library')} data-pane="library">
      <SourceList overview={overview} tagMenu={tagMenu} />
      <SourcesEdge />
      <DocList overview={overview} />
      {edge}
    </nav>
  )
}
