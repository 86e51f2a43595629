import { Bookmark, BookOpen, CircleCheck, Inbox, LibraryBig, Newspaper, Search } from 'lucide-react'
import type { LucideIcon } from 'lucide-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { shortcutsOf } from '../../../shared/contract/actions.ts'
import type { Action } from '../../../shared/contract/actions.ts'
import { findAction } from '../../../shared/contract/actions.ts'
import type { Found } from '../../../shared/contract/views.ts'
import { sayDay } from '../../../shared/words/values.ts'
import { onMac } from '../../client/surroundings.ts'
import { Icon } from '../../ui/Icon.tsx'
import { Kbd } from '../../ui/Kbd.tsx'
import { Matched } from '../../ui/Matched.tsx'
import { TagDot } from '../../ui/TagDot.tsx'
import { typeLook } from '../../ui/type-look.ts'
import { actionIcon } from './action-icons.ts'
import type { PlainList, Row } from './palette-rows.ts'

interface PaletteRowProps {
  readonly id: string
  readonly row: Row
  readonly typed: string
  readonly chosen: boolean
  readonly onPoint: () => void
  readonly onChoose: () => void
}

const listIcons: Readonly<Record<PlainList, LucideIcon>> = { inbox: Inbox, reading: BookOpen, reviewed: CircleCheck, all: LibraryBig }

function keysOf(action: Action | null): string | null {
  return action === null ? null : (shortcutsOf(action, onMac)[0] ?? null)
}

/** One thing the palette offers: its sign, its name with the letters typed in bold, a few words about it, its key. */
export function PaletteRow({ id, row, typed, chosen, onPoint, onChoose }: PaletteRowProps) {
  return (
    <div id={id} className="palette-row" role="option" aria-selected={chosen} onPointerMove={onPoint} onClick={onChoose}>
      <RowContent row={row} typed={typed} />
    </div>
  )
}

function RowContent({ row, typed }: { readonly row: Row; readonly typed: string }) {
  const { t } = useTranslation()
  switch (row.kind) {
    case 'action':
      return (
        <Line
          sign={<Icon of={actionIcon(row.action.id)} />}
          name={<Matched text={row.name.replace(/…$/u, '')} typed={typed} />}
          about={row.about}
          keys={keysOf(row.action)}
        />
      )
    case 'list':
      return (
        <Line
          sign={<Icon of={listIcons[row.list]} />}
          name={<Matched text={row.name} typed={typed} />}
          about={t('palette.documents', { count: row.documents })}
          keys={keysOf(findAction(row.action))}
        />
      )
    case 'text':
      return <Line sign={<Icon of={Search} />} name={t('palette.search-for', { text: row.query })} about={null} keys={null} />
    case 'found':
      return <FoundLine found={row.found} name={<Matched text={row.name} typed={typed} />} />
  }
}

function FoundLine({ found, name }: { readonly found: Found; readonly name: ReactNode }) {
  const { t } = useTranslation()
  switch (found.kind) {
    case 'document':
      return <Line sign={<Icon of={Newspaper} />} name={name} about={found.date === null ? null : sayDay(found.date)} keys={null} />
    case 'entity': {
      const look = typeLook(found.type)
      const about = t('palette.entity-in', {
        mentions: t('palette.mentions', { count: found.mentions }),
        documents: t('palette.documents', { count: found.documents }),
      })
      return <Line tone={`t-${look.tone}`} sign={<Icon of={look.icon} />} name={name} about={about} keys={null} />
    }
    case 'tag':
      return (
        <Line sign={<TagDot color={found.tag.color} />} name={name} about={t('palette.tag-on', { count: found.documents })} keys={null} />
      )
    case 'saved-search':
      return <Line sign={<Icon of={Bookmark} />} name={name} about={t('palette.search-with', { count: found.documents })} keys={null} />
  }
}

interface LineProps {
  readonly sign: ReactNode
  readonly tone?: string
  readonly name: ReactNode
  readonly about: string | null
  readonly keys: string | null
}

function Line({ sign, tone, name, about, keys }: LineProps) {
  return (
    <>
      <span className={tone === undefined ? 'pi' : `pi ${tone}`}>{sign}</span>
      <span className="clip">{name}</span>
      {about === null ? null : <span className="faint small clip">{about}</span>}
      <span className="end">{keys === null ? null : <Kbd keys={keys} />}</span>
    </>
  )
}
