import type { MentionType } from '../../shared/model/mention.ts'
import { Icon } from './Icon.tsx'
import { typeLook } from './type-look.ts'
import './type-pill.css'

interface TypePillProps {
  readonly type: MentionType
  readonly label: string
}

/** A type by picture, word and colour. */
export function TypePill({ type, label }: TypePillProps) {
  const look = typeLook(type)
  return (
    <span className={`type-pill t-${look.tone}`}>
      <Icon of={look.icon} />
      {label}
    </span>
  )
}
