import type { ReactNode } from 'react'
import { ChangeList, type ChangeGroup } from './ChangeList.tsx'
import { Segmented } from './Segmented.tsx'
import type { Tone } from './type-look.ts'

/** What a change will do, in words and lines. */
export interface ChangeWords {
  /** How much, in one sentence; or why it cannot be done. */
  readonly reach: string
  readonly groups: readonly ChangeGroup[]
  readonly more: (hidden: number) => ReactNode
  /** What stands for the documents that are not listed; null when all are. */
  readonly rest: string | null
}

interface ChangeSectionProps<Scope extends string> extends ChangeWords {
  readonly title?: string | undefined
  /** How far it is to hold; left out where it holds one way only. */
  readonly scopes?:
    | {
        readonly label: string
        readonly items: readonly { readonly value: Scope; readonly words: string }[]
        readonly chosen: Scope
        readonly onChoose: (scope: Scope) => void
      }
    | undefined
  readonly look?: 'kept' | 'struck' | 'typed'
  /** The type whose colour changed words are drawn in. */
  readonly tone?: Tone | undefined
  /** Whether the lines of the first document begin in view. */
  readonly opened?: boolean
}

/** A part of a card that says what a change will do: how much, real lines by document, and how far it is to hold. */
export function ChangeSection<Scope extends string>({
  reach,
  groups,
  more,
  rest,
  title,
  scopes,
  look = 'kept',
  tone,
  opened = true,
}: ChangeSectionProps<Scope>) {
  return (
    <section className={tone === undefined ? 'change-section' : `change-section t-${tone}`}>
      {title === undefined ? null : <div className="change-title">{title}</div>}
      <div className="change-reach">
        <span className="soft grow" aria-live="polite">
          {reach}
        </span>
        {scopes === undefined ? null : <Segmented {...scopes} />}
      </div>
      <ChangeList groups={groups} more={more} look={look} opened={opened} />
      {rest === null ? null : <div className="change-more">{rest}</div>}
    </section>
  )
}
