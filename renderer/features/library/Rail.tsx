import { Bookmark, Files, Tag, type LucideIcon } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { useService } from '../../client/queries.ts'
import { goToList } from '../../state/places.ts'
import { useReading } from '../../state/reading.ts'
import { Icon } from '../../ui/Icon.tsx'
import { Tooltip } from '../../ui/Tooltip.tsx'
import { useRoving } from '../../ui/use-roving.ts'
import { useNameOf } from './LitName.tsx'
import { plainLists } from './lists.ts'
import { sayCount } from './SourceRow.tsx'
import './rail.css'

interface RailProps {
  /** Whether the drawer with the whole library is open over the page. */
  readonly open: boolean
  readonly onOpen: (open: boolean) => void
}

/** The library in a narrow window: its lists as pictures; choosing one opens the drawer. */
export function Rail({ open, onOpen }: RailProps) {
  const { t } = useTranslation()
  const list = useReading((state) => state.list)
  const counts = useService('library:overview', {}).data?.counts
  const naming = useNameOf(list.kind === 'entity' ? list.entity : null)
  const roving = useRoving<HTMLElement>('[data-roving]')
  return (
    <nav
      ref={roving.ref}
      className="rail"
      aria-label={t('library.sources')}
      data-pane="library"
      onKeyDown={roving.onKeyDown}
      onFocus={roving.onFocus}
    >
      {plainLists.map(({ kind, icon }) => (
        <RailButton
          key={kind}
          icon={icon}
          label={t(`library.${kind}`)}
          current={list.kind === kind}
          count={kind === 'inbox' || kind === 'reading' ? (counts?.[kind] ?? 0) : 0}
          onPress={() => {
            goToList({ kind })
            onOpen(!open || list.kind !== kind)
          }}
        />
      ))}
      <i className="rail-line" />
      <RailButton
        icon={Bookmark}
        label={t('library.saved-searches')}
        current={list.kind === 'saved-search'}
        count={0}
        onPress={() => onOpen(!open)}
      />
      {list.kind === 'entity' ? (
        <RailButton icon={Files} label={t('app.list-naming', { name: naming ?? '…' })} current count={0} onPress={() => onOpen(!open)} />
      ) : null}
      <RailButton icon={Tag} label={t('library.tags')} current={list.kind === 'tag'} count={0} onPress={() => onOpen(!open)} />
    </nav>
  )
}

interface RailButtonProps {
  readonly icon: LucideIcon
  readonly label: string
  readonly count: number
  readonly current: boolean
  readonly onPress: () => void
}

function RailButton({ icon, label, count, current, onPress }: RailButtonProps) {
  return (
    <Tooltip words={label}>
      {(hints) => (
        <button
          {...hints}
          type="button"
          className="rail-button"
          aria-label={count === 0 ? label : `${label}, ${sayCount(count)}`}
          aria-current={current ? 'true' : undefined}
          tabIndex={current ? 0 : -1}
          data-roving
          onClick={onPress}
        >
          <Icon of={icon} />
          {count === 0 ? null : <span className="num">{sayCount(count)}</span>}
        </button>
      )}
    </Tooltip>
  )
}
