import { ChevronRight } from 'lucide-react'
import { useState } from 'react'
import type { ReactNode } from 'react'
import { Icon } from './Icon.tsx'
import './change-list.css'

export interface ChangeLine {
  readonly start: number
  readonly before: string
  readonly text: string
  readonly after: string
}

export interface ChangeGroup {
  readonly key: string
  readonly title: string
  readonly count: number
  readonly lines: readonly ChangeLine[]
}

interface ChangeListProps {
  readonly groups: readonly ChangeGroup[]
  /** How the words that change are drawn: struck out, or heavy in the colour of the type around them. */
  readonly look?: 'kept' | 'struck' | 'typed'
  /** Whether the first group begins unfolded; the others begin folded. */
  readonly opened?: boolean
  /** What stands below a group's lines for those that are not shown; null for nothing. */
  readonly more: (hidden: number) => ReactNode
}

const lead = 34

/** The end of what stands before a word, so that the word itself is in view on a short line. */
export function leadIn(before: string): string {
  if (before.length <= lead) return before
  const cut = before.slice(-lead)
  const space = cut.indexOf(' ')
  return `…${space < 0 ? cut : cut.slice(space + 1)}`
}

/** The lines that something would change, by document: what is further down is behind its title. */
export function ChangeList({ groups, look = 'kept', opened = true, more }: ChangeListProps) {
  const [turned, setTurned] = useState<ReadonlySet<string>>(new Set())
  const turn = (key: string) => {
    const next = new Set(turned)
    if (!next.delete(key)) next.add(key)
    setTurned(next)
  }
  return (
    <ul className={`change-list is-${look}`}>
      {groups.map((group, index) => {
        const open = (index === 0 && opened) !== turned.has(group.key)
        const hidden = group.count - group.lines.length
        return (
          <li key={group.key}>
            <button type="button" className="change-doc" aria-expanded={open} onClick={() => turn(group.key)}>
              <span className="clip" dir="auto">
                {group.title}
              </span>
              <span className="num">{group.count}</span>
              <Icon of={ChevronRight} size={12} />
            </button>
            {open
              ? group.lines.map((line) => (
                  <div key={line.start} className="change clip" dir="auto">
                    {leadIn(line.before)}
                    <b>{line.text}</b>
                    {line.after}
                  </div>
                ))
              : null}
            {open && hidden > 0 ? <div className="change-more">{more(hidden)}</div> : null}
          </li>
        )
      })}
    </ul>
  )
}
