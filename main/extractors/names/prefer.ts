import type { Mention } from '../../../shared/model/mention.ts'
import { isSeatOfGovernment, listed } from './gazetteer.ts'

/** Words that make no name of what stands before them: Helmand province, London E17; of a people also with a capital, as in the Iranian Government. */
const generic = /^(?:\p{Ll}[\p{Ll}'’]*|\p{Lu}{1,2}\d[\p{Lu}\d]*)$/u
const genericOfPeople = /^(?:Government|Regime|Authorities|Officials?|Troops|People|Language)$/u

function isFromList({ reason }: Mention): boolean {
  return reason.code === 'list' || reason.code === 'demonym'
}

function isRead({ reason }: Mention): boolean {
  return reason.code === 'model' || reason.code === 'title'
}

/** What of a name lies outside a part of it. */
function rest(whole: Mention, part: Mention): readonly string[] {
  const words = `${whole.text.slice(0, part.start - whole.start)} ${whole.text.slice(part.end - whole.start)}`
  return words.split(/[\s,]+/u).filter((word) => /[\p{L}\p{N}]/u.test(word))
}

/**
 * Where the recogniser and a list speak of the same words, the one that is to be believed, with how far: a whole name over a part of it,
 * a list over the recogniser on what one word means unless that is sure of itself. Null where they do not overlap or neither kind is there.
 */
export function prefer(a: Mention, b: Mention): Mention | null {
  if (a.end <= b.start || b.end <= a.start) return null
  const read = isRead(a) ? a : isRead(b) ? b : null
  const said = a.reason.code === 'role' ? a : b.reason.code === 'role' ? b : null
  if (read !== null && said !== null) return saidOrRead(read, said)
  const list = isFromList(a) ? a : isFromList(b) ? b : null
  if (read === null || list === null) return null
  if (read.start === list.start && read.end === list.end) return sameWords(read, list)
  // Suu Kyi is known, so Aung San Suu Kyi is likelier somebody.
  if (read.type === 'person' && list.type === 'person' && read.start <= list.start && list.end <= read.end)
    return { ...read, confidence: 1 - (1 - read.confidence) * (1 - list.confidence * 0.7) }
  if (read.start <= list.start && list.end <= read.end)
    return list.confidence > 0.65 &&
      rest(read, list).every((word) => generic.test(word) || (list.type === 'group' && genericOfPeople.test(word)))
      ? list
      : read
  if (list.start <= read.start && read.end <= list.end) return isSure(list) ? list : read
  return null
}

/** A word such as War or Act speaks for itself and over what lies within it; of organizations the recogniser knows more, where it is not in doubt. */
function saidOrRead(read: Mention, said: Mention): Mention {
  const same = read.start === said.start && read.end === said.end && read.type === said.type
  if (same) return { ...read, confidence: 1 - (1 - said.confidence) * (1 - read.confidence * 0.7) }
  if (
    said.type === 'organization' &&
    /^(?:Ministry|Department) |(?:Inc|Corp|Corporation|Ltd|LLC|PLC|plc|GmbH)\.?$/u.test(said.text) &&
    said.start <= read.start &&
    read.end <= said.end
  )
    return said
  if (said.type === 'place' && read.type === 'person' && said.start <= read.start && read.end <= said.end) return said
  if (said.type === 'organization' || said.type === 'place') return read.confidence >= 0.5 ? read : said
  return said.start <= read.start && read.end <= said.end ? said : read
}

function sameWords(read: Mention, list: Mention): Mention {
  if (read.type === list.type)
    return {
      ...list,
      confidence: 1 - (1 - list.confidence) * (1 - read.confidence * 0.7),
      reason: read.reason.code === 'title' ? read.reason : list.reason,
    }
  if (list.type === 'group') return read.type === 'person' && read.confidence > 0.75 && alsoPeople.has(list.text) ? read : list
  // Nobody is called Addis Ababa.
  if (list.type === 'place' && /\s/u.test(list.text) && isSure(list)) return list
  // Brussels has pledged: the government is meant, the place is named.
  if (read.type === 'organization' && isSeatOfGovernment(list.text)) return list
  return read.confidence > (isSure(list) ? 0.88 : 0.6) ? read : list
}

/** What a people is called that is a person's name as well. */
const alsoPeople = new Set(
  'Roman Norman Christian Dane Finn Scot German Pole French English Welsh Ireland Turk Swede Basque Tamil Baptist Bishop Jordan Israel Britt Brit Maya Roma'.split(
    ' ',
  ),
)

function isSure(list: Mention): boolean {
  return list.confidence >= 0.72 && listed(list.text)?.type !== 'person'
}
