import {
  AtSign,
  CalendarDays,
  Clock,
  Coins,
  Calendar,
  Flag,
  Hourglass,
  Landmark,
  Link2,
  MapPin,
  Package,
  Percent,
  Phone,
  Ruler,
  Scale,
  BookMarked,
  User,
} from 'lucide-react'
import type { LucideIcon } from 'lucide-react'
import type { MentionType } from '../../shared/model/mention.ts'

export type Tone = 'person' | 'org' | 'place' | 'date' | 'money' | 'other'

interface TypeLook {
  /** The class `t-…` that carries the type's colours and, on a mention, its line style. */
  readonly tone: Tone
  readonly icon: LucideIcon
}

const looks: Readonly<Record<MentionType, TypeLook>> = {
  person: { tone: 'person', icon: User },
  organization: { tone: 'org', icon: Landmark },
  place: { tone: 'place', icon: MapPin },
  date: { tone: 'date', icon: Calendar },
  money: { tone: 'money', icon: Coins },
  group: { tone: 'other', icon: Flag },
  event: { tone: 'other', icon: CalendarDays },
  work: { tone: 'other', icon: BookMarked },
  law: { tone: 'other', icon: Scale },
  product: { tone: 'other', icon: Package },
  time: { tone: 'other', icon: Clock },
  duration: { tone: 'other', icon: Hourglass },
  percentage: { tone: 'other', icon: Percent },
  quantity: { tone: 'other', icon: Ruler },
  email: { tone: 'other', icon: AtSign },
  url: { tone: 'other', icon: Link2 },
  phone: { tone: 'other', icon: Phone },
}

/** How a type is drawn, the same in the reader, the index, the palette and every popover. */
export function typeLook(type: MentionType): TypeLook {
  return looks[type]
}
