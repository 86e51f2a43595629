import { Check, Plus, Shapes, Split, X } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { EntityName, EntityPage } from '../../../shared/contract/entity-page.ts'
import type { MentionType } from '../../../shared/model/mention.ts'
import { useService } from '../../client/queries.ts'
import { Confidence } from '../../ui/Confidence.tsx'
import { ContextMenu } from '../../ui/ContextMenu.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { IconButton } from '../../ui/IconButton.tsx'
import type { MenuEntry } from '../../ui/Menu.tsx'
import { typeLook } from '../../ui/type-look.ts'
import { useRoving } from '../../ui/use-roving.ts'
import { useEntityTask } from './entity-task.ts'
import './entity-inspector.css'

const defaultSure = 0.8
/** The types a name is most often taken for wrongly; the rule's card has all. */
const likely = ['person', 'organization', 'place', 'group'] as const satisfies readonly MentionType[]
const number = new Intl.NumberFormat('en')

/** The ways the entity is written, most often first; each can be confirmed, taken out or rejected. */
export function NamesPane({ entity }: { readonly entity: EntityPage }) {
  const { t } = useTranslation()
  const begin = useEntityTask((state) => state.begin)
  const sureFrom = useService('library:overview', {}).data?.settings.sureFrom ?? defaultSure
  const roving = useRoving<HTMLDivElement>('[data-roving]')
  const [menu, setMenu] = useState<{ readonly name: EntityName; readonly at: { x: number; y: number } } | null>(null)
  return (
    <section className="pane names-pane" aria-label={t('entity-page.names')}>
      <div className="pane-head">
        <h2>{t('entity-page.names')}</h2>
        <span className="count">{number.format(entity.names.length)}</span>
        <span className="end" data-task="add-name">
          <IconButton icon={Plus} small label={t('entity-page.add-name')} onPress={() => begin({ kind: 'add-name' })} />
        </span>
      </div>
      <div ref={roving.ref} className="names" onFocus={roving.onFocus} onKeyDown={roving.onKeyDown}>
        {entity.names.map((name, index) => (
          <NameRow
            key={name.text}
            name={name}
            sureFrom={sureFrom}
            stop={index === 0}
            open={menu?.name.text === name.text}
            onMenu={(at) => setMenu({ name, at })}
          />
        ))}
      </div>
      <ContextMenu
        label={menu === null ? '' : t('entity-page.name-menu', { name: menu.name.text })}
        at={menu?.at ?? null}
        onClose={() => setMenu(null)}
        entries={menu === null ? [] : entriesFor(menu.name)}
      />
    </section>
  )

  function entriesFor({ text, confirmed }: EntityName): readonly MenuEntry[] {
    return [
      {
        id: 'accept',
        words: t('entity-page.name-confirm'),
        icon: Check,
        off: confirmed,
        onChoose: () => begin({ kind: 'name-accept', text }),
      },
      {
        id: 'split',
        words: t(entity.type === 'place' ? 'entity-page.name-split-place' : 'entity-page.name-split'),
        icon: Split,
        onChoose: () => begin({ kind: 'name-split', text }),
      },
      { id: 'reject', words: t('entity-page.name-reject'), icon: X, onChoose: () => begin({ kind: 'name-reject', text }) },
      ...likely
        .filter((type) => type !== entity.type)
        .map((type, index) => ({
          id: type,
          words: t('entity-page.name-retype', { a: t(`rules.a.${type}`) }),
          icon: index === 0 ? Shapes : typeLook(type).icon,
          parted: index === 0,
          onChoose: () => begin({ kind: 'name-retype', text, to: type }),
        })),
    ]
  }
}

interface NameRowProps {
  readonly name: EntityName
  readonly sureFrom: number
  readonly stop: boolean
  readonly open: boolean
  readonly onMenu: (at: { readonly x: number; readonly y: number }) => void
}

function NameRow({ name, sureFrom, stop, open, onMenu }: NameRowProps) {
  const { t } = useTranslation()
  return (
    <button
      type="button"
      className={open ? 'name-row is-open' : 'name-row'}
      aria-haspopup="menu"
      aria-expanded={open}
      tabIndex={stop ? 0 : -1}
      data-roving
      data-task={`name ${name.text}`}
      onClick={(event) => {
        const box = event.currentTarget.getBoundingClientRect()
        onMenu({ x: box.left + 8, y: box.bottom })
      }}
      onContextMenu={(event) => {
        event.preventDefault()
        onMenu({ x: event.clientX, y: event.clientY })
      }}
    >
      <span className="clip" dir="auto">
        {name.text}
      </span>
      {name.confirmed ? (
        <span className="sign" title={t('entity-page.name-confirmed')}>
          <span className="visually-hidden">, {t('entity-page.name-confirmed')}</span>
          <Icon of={Check} className="confirmed" />
        </span>
      ) : name.confidence < sureFrom ? (
        <Confidence share={name.confidence} label={t('entity-page.name-confidence', { percent: Math.round(name.confidence * 100) })} />
      ) : null}
      <span className="count num">{number.format(name.mentions)}</span>
    </button>
  )
}
