import { Bookmark, Plus, Trash2 } from 'lucide-react'
import { useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { LibraryOverview, TagCount } from '../../../shared/contract/views.ts'
import type { SavedSearchId } from '../../../shared/model/ids.ts'
import { useChange } from '../../client/queries.ts'
import { canPerform, performAction } from '../../state/actions.ts'
import { usePanes } from '../../state/panes.ts'
import { goToList } from '../../state/places.ts'
import { useReading } from '../../state/reading.ts'
import { useTagDialog } from '../../state/tag-dialog.ts'
import { tellDone } from '../../state/toasts.ts'
import { ContextMenu } from '../../ui/ContextMenu.tsx'
import { IconButton } from '../../ui/IconButton.tsx'
import { Kbd } from '../../ui/Kbd.tsx'
import { useRoving } from '../../ui/use-roving.ts'
import { plainLists } from './lists.ts'
import { SourceRow } from './SourceRow.tsx'
import { SourceSection } from './SourceSection.tsx'
import { TagTree } from './TagTree.tsx'

export interface Point {
  readonly x: number
  readonly y: number
}

export interface SourceListProps {
  readonly overview: LibraryOverview | undefined
  /** Draws the menu of a tag, which belongs to another feature. */
  readonly tagMenu: (tag: TagCount, at: Point, onClose: () => void) => ReactNode
}

/** Lists, saved searches and tags: one tab stop, arrows from row to row. */
export function SourceList({ overview, tagMenu }: SourceListProps) {
  const { t } = useTranslation()
  const list = useReading((state) => state.list)
  const height = usePanes((state) => state.sourcesHeight)
  const folded = usePanes((state) => state.folded)
  const roving = useRoving<HTMLDivElement>('[data-roving]')
  const [tagAt, setTagAt] = useState<{ tag: TagCount; at: Point } | null>(null)
  const [searchAt, setSearchAt] = useState<{ id: SavedSearchId; name: string; at: Point } | null>(null)
  const forget = useChange('search:forget', {
    onDone: () => {
      if (searchAt !== null) tellDone(t('library.forgot-search', { name: searchAt.name }), 'undo')
      if (list.kind === 'saved-search') goToList({ kind: 'inbox' })
    },
  })
  const searches = overview?.savedSearches ?? []
  const tags = overview?.tags ?? []
  const stopOnTags = list.kind === 'tag' && !folded.includes('tags') && tags.length > 0
  const stopOnSearch = list.kind === 'saved-search' && !folded.includes('searches')

  return (
    <div
      ref={roving.ref}
      className={height === null ? 'source-list' : 'source-list is-sized'}
      style={height === null ? undefined : { height }}
      onKeyDown={roving.onKeyDown}
      onFocus={roving.onFocus}
    >
      {plainLists.map(({ kind, icon }) => (
        <SourceRow
          key={kind}
          icon={icon}
          words={t(`library.${kind}`)}
          count={overview?.counts[kind] ?? null}
          current={list.kind === kind}
          stop={
            list.kind === kind ||
            (kind === 'inbox' && !stopOnTags && !stopOnSearch && !plainLists.some((plain) => plain.kind === list.kind))
          }
          onOpen={() => goToList({ kind })}
        />
      ))}
      <SourceSection
        name="searches"
        title={t('library.saved-searches')}
        end={
          overview?.counts.all === 0 ? null : (
            <IconButton
              icon={Plus}
              iconSize={14}
              label={t('library.new-saved-search')}
              onPress={() => performAction(canPerform('save-search') ? 'save-search' : 'search')}
            />
          )
        }
      >
        {searches.length === 0 ? <p className="empty-line">{t('library.no-saved-searches')}</p> : null}
        {searches.map(({ search, documents }) => {
          const current = list.kind === 'saved-search' && list.search === search.id
          return (
            <SourceRow
              key={search.id}
              icon={Bookmark}
              words={search.name}
              count={documents}
              current={current}
              stop={current}
              onOpen={() => goToList({ kind: 'saved-search', search: search.id })}
              onMenu={(at) => setSearchAt({ id: search.id, name: search.name, at })}
            />
          )
        })}
      </SourceSection>
      <SourceSection
        name="tags"
        title={t('library.tags')}
        end={
          overview?.counts.all === 0 && tags.length === 0 ? null : (
            <IconButton icon={Plus} iconSize={14} label={t('library.new-tag')} onPress={() => useTagDialog.getState().create(null)} />
          )
        }
      >
        {tags.length === 0 ? (
          <p className="empty-line">
            {t('library.no-tags-before')} <Kbd keys="t" /> {t('library.no-tags-after')}
          </p>
        ) : (
          <TagTree
            tags={tags}
            current={list.kind === 'tag' ? list.tag : null}
            stop={stopOnTags}
            onOpen={(tag) => goToList({ kind: 'tag', tag })}
            onMenu={(tag, at) => setTagAt({ tag, at })}
          />
        )}
      </SourceSection>
      {tagAt === null ? null : tagMenu(tagAt.tag, tagAt.at, () => setTagAt(null))}
      <ContextMenu
        label={t('library.saved-searches')}
        at={searchAt?.at ?? null}
        onClose={() => setSearchAt(null)}
        entries={[
          {
            id: 'forget',
            words: t('library.forget-search'),
            icon: Trash2,
            danger: true,
            onChoose: () => searchAt !== null && forget.mutate({ id: searchAt.id }),
          },
        ]}
      />
    </div>
  )
}
