import { mentionTypes, type MentionType } from '../../shared/model/mention.ts'

/** The key of each type where one is chosen: digits for the commonest, then a letter of its name that is free there. */
export const typeKeys: Readonly<Record<MentionType, string>> = {
  person: '1',
  organization: '2',
  place: '3',
  group: '4',
  event: '5',
  work: '6',
  law: '7',
  product: '8',
  date: '9',
  money: '0',
  time: 'i',
  duration: 'd',
  percentage: 'p',
  quantity: 'q',
  email: 'e',
  url: 'w',
  phone: 'h',
}

interface KeyPress {
  readonly key: string
  readonly metaKey: boolean
  readonly ctrlKey: boolean
  readonly altKey: boolean
  readonly shiftKey: boolean
}

/** The type a key press stands for; null for any other key. */
export function typeOfKey(press: KeyPress): MentionType | null {
  if (press.metaKey || press.ctrlKey || press.altKey || press.shiftKey) return null
  const key = press.key.toLowerCase()
  return mentionTypes.find((type) => typeKeys[type] === key) ?? null
}
