import type { ExtractedEntity, GroupedMention } from '../../shared/model/extraction.ts'
import type { EntityId } from '../../shared/model/ids.ts'
import type { Mention, MentionType } from '../../shared/model/mention.ts'
import { entityIdOf, normaliseName } from '../../shared/text/entity-name.ts'
import { valueKey } from './value-key.ts'
import { initialsOf } from './names/variants.ts'
import { listed } from './names/gazetteer.ts'

interface Grouping {
  readonly type: MentionType
  readonly name: string
  readonly id: EntityId
  readonly names: Map<string, number>
  readonly mentions: number[]
}

/** Gathers mentions of one person, organization, place or value. Mentions must be in order of their start. */
export function groupMentions(mentions: readonly Mention[]): {
  readonly mentions: readonly GroupedMention[]
  readonly entities: readonly ExtractedEntity[]
} {
  const people = resolvePeople(mentions)
  const initials = fullNamesByInitials(mentions)
  const groups = new Map<string, Grouping>()
  mentions.forEach((mention, index) => {
    const full = people.get(index) ?? fullNameOf(mention, initials)
    const id = entityIdOf(mention.type, valueKey(mention) ?? full)
    const group = groups.get(id) ?? { type: mention.type, name: full, id, names: new Map<string, number>(), mentions: [] }
    group.names.set(mention.text, (group.names.get(mention.text) ?? 0) + 1)
    group.mentions.push(index)
    groups.set(id, group)
  })
  const entities: ExtractedEntity[] = []
  const grouped: GroupedMention[] = []
  for (const group of groups.values()) {
    entities.push({
      id: group.id,
      type: group.type,
      name: nameOf(group),
      names: [...group.names].sort((a, b) => b[1] - a[1]).map(([name]) => name),
    })
    for (const index of group.mentions) {
      const mention = mentions[index]
      if (mention !== undefined) grouped.push({ ...mention, entity: group.id })
    }
  }
  return { mentions: grouped.sort((a, b) => a.start - b.start), entities }
}

/** A full name is its own best name; for dates and amounts it is the first way the document writes them. */
function nameOf(group: Grouping): string {
  return group.name.replace(/\s+/gu, ' ').replace(/^[Tt]he (?=.)/u, '')
}

function fullNamesByInitials(mentions: readonly Mention[]): ReadonlyMap<string, string> {
  const full = new Map<string, string>()
  for (const mention of mentions) {
    if ((mention.type !== 'organization' && mention.type !== 'place') || !/\s/u.test(mention.text)) continue
    const key = `${mention.type}:${initialsOf(mention.text)}`
    if (!full.has(key)) full.set(key, mention.text)
  }
  return full
}

/** LONDON in a dateline is London. */
function withoutShouting(name: string): string {
  return /^\p{Lu}{4,}(?: \p{Lu}{2,})*$/u.test(name) ? name.replace(/(?<=\p{Lu})\p{Lu}+/gu, (rest) => rest.toLowerCase()) : name
}

/** Initials that mean another body under a picture than in the text. */
const creditedInitials: Readonly<Record<string, string>> = { EPA: 'European Pressphoto Agency' }

function fullNameOf(mention: Mention, initials: ReadonlyMap<string, string>): string {
  const credited = mention.reason.code === 'credit' ? creditedInitials[mention.text] : undefined
  if (credited !== undefined) return credited
  const written = mention.text.replace(/\s+/gu, ' ')
  const entry = listed(written) ?? listed(withoutShouting(written))
  if (entry !== null && entry.type === mention.type) return entry.canonical
  const full =
    mention.reason.code === 'acronym' ? mention.reason.params['full'] : initials.get(`${mention.type}:${mention.text.replaceAll('.', '')}`)
  if (full === undefined) return mention.text
  const whole = listed(full.replace(/\s+/gu, ' '))
  return whole !== null && whole.type === mention.type ? whole.canonical : full
}

/** For each mention of a person, the fullest name of whom it means. A bare name goes to the one most recently named before it, else to the first named after. */
function resolvePeople(mentions: readonly Mention[]): ReadonlyMap<number, string> {
  const fullest = new Map<string, string>()
  const resolved = new Map<number, string>()
  const bySurname = new Map<string, string>()
  const waiting = new Map<string, number[]>()
  const heads = fullNames(mentions)
  mentions.forEach((mention, index) => {
    if (mention.type !== 'person') return
    const words = wordsOf(mention.text)
    const surname = words.at(-1) ?? ''
    if (words.length > 1) {
      const name = heads.get(normaliseName(mention.text)) ?? mention.text
      fullest.set(normaliseName(mention.text), name)
      resolved.set(index, name)
      for (const word of new Set([surname, words[0] ?? ''])) {
        bySurname.set(word, name)
        for (const earlier of waiting.get(word) ?? []) resolved.set(earlier, name)
        waiting.delete(word)
      }
      return
    }
    const known = bySurname.get(surname)
    if (known !== undefined) resolved.set(index, known)
    else {
      const queue = waiting.get(surname) ?? []
      queue.push(index)
      waiting.set(surname, queue)
    }
  })
  return resolved
}

function wordsOf(name: string): readonly string[] {
  return normaliseName(name)
    .split(/[\s.]+/u)
    .map((word) => word.replace(/^(?:al|el)-(?=.)/u, ''))
    .filter((word) => word !== '')
}

/** For each full name, the longest name in the document that has all its words in the same order and the same last word. */
function fullNames(mentions: readonly Mention[]): ReadonlyMap<string, string> {
  const bySurname = new Map<string, Map<string, string>>()
  for (const mention of mentions) {
    const words = wordsOf(mention.text)
    if (mention.type !== 'person' || words.length < 2) continue
    const surname = words.at(-1) ?? ''
    const names = bySurname.get(surname) ?? new Map<string, string>()
    if (names.size < 40) names.set(normaliseName(mention.text), mention.text)
    bySurname.set(surname, names)
  }
  const full = new Map<string, string>()
  for (const names of bySurname.values()) {
    const longestFirst = [...names].sort((a, b) => b[0].length - a[0].length)
    for (const [name, text] of longestFirst) {
      const whole = longestFirst.find(([longer]) => longer !== name && isPartOf(wordsOf(name), wordsOf(longer)))
      full.set(name, whole?.[1] ?? text)
    }
  }
  return full
}

function isPartOf(words: readonly string[], longer: readonly string[]): boolean {
  let at = 0
  for (const word of longer) {
    if (word === words[at] || (words[at]?.length === 1 && word.startsWith(words[at] ?? ' '))) at += 1
  }
  return at === words.length && longer.length >= words.length
}
