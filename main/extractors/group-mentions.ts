import type { ExtractedEntity, GroupedMention } from '../../shared/model/extraction.ts'
import type { EntityId } from '../../shared/model/ids.ts'
import type { Mention, MentionType, Reason } from '../../shared/model/mention.ts'
import { entityIdOf, normaliseName } from '../../shared/text/entity-name.ts'
import { mainNameOf } from '../../shared/text/known-names.ts'
import type { ExtractorInput } from './extractor.ts'
import { aliasesOf, aliasKey } from './names/aliases.ts'
import { listed } from './names/gazetteer.ts'
import { wholeNames } from './names/organizations.ts'
import { type Person, resolvePeople } from './names/people.ts'
import { type Gazetteer, emptyGazetteer } from './names/place-file.ts'
import { resolvePlaces } from './names/places.ts'
import { whereIn } from './names/where.ts'
import { valueKey } from './value-key.ts'

interface Grouping {
  readonly type: MentionType
  readonly name: string
  readonly id: EntityId
  readonly names: Map<string, number>
}

/** A mention with the whole name of what it means. */
interface Meant {
  readonly mention: Mention
  readonly name: string
}

/** Gathers mentions of one person, organization, place or value, and says of short names what they are short for. Mentions must be in order of their start. */
export function groupMentions(
  input: ExtractorInput,
  mentions: readonly Mention[],
  gazetteer: Gazetteer = emptyGazetteer,
): { readonly mentions: readonly GroupedMention[]; readonly entities: readonly ExtractedEntity[] } {
  const groups = new Map<string, Grouping>()
  const grouped = meanings(input, mentions, gazetteer).map(({ mention, name }): GroupedMention => {
    const id = entityIdOf(mention.type, valueKey(mention) ?? name)
    const group = groups.get(id) ?? {
      type: mention.type,
      name: mainNameOf(mention.type, name) ?? name,
      id,
      names: new Map<string, number>(),
    }
    group.names.set(mention.text, (group.names.get(mention.text) ?? 0) + 1)
    groups.set(id, group)
    return { ...mention, entity: id }
  })
  const entities = [...groups.values()].map(({ id, type, name, names }) => ({
    id,
    type,
    name: nameOf(name),
    names: [...names].sort((a, b) => b[1] - a[1]).map(([written]) => written),
  }))
  return { mentions: grouped, entities }
}

/** A full name is its own best name; for dates and amounts it is the first way the document writes them. */
function nameOf(name: string): string {
  return name.replace(/\s+/gu, ' ').replace(/^[Tt]he (?=.)/u, '')
}

function meanings(input: ExtractorInput, mentions: readonly Mention[], gazetteer: Gazetteer): readonly Meant[] {
  const people = resolvePeople(mentions)
  const places = resolvePlaces(input.text, mentions, gazetteer)
  const wholeOf = wholeNames(input.text, mentions)
  const where = whereIn(input.blocks)
  const standing = (index: number): string => where(mentions[index]?.start ?? 0)
  const meant = mentions.map((found, index): Meant => {
    const mention = placed(found, where)
    switch (mention.type) {
      case 'person': {
        const person = people.get(index)
        return person === undefined ? { mention, name: listedName(mention) } : meantPerson(mention, person, standing(person.whole))
      }
      case 'place': {
        const place = places.get(normaliseName(mention.text))
        const whole = place === undefined ? wholeOf(mention) : null
        if (whole !== null) return { mention, name: listedName({ ...mention, text: whole.name }) }
        if (place === undefined) return { mention, name: listedName(mention) }
        const confidence = place.contested ? Math.min(mention.confidence, 0.75) : mention.confidence
        return { mention: { ...mention, confidence, value: place.value }, name: place.name }
      }
      case 'organization': {
        const credited = mention.reason.code === 'credit' ? creditedInitials[mention.text] : undefined
        if (credited !== undefined) return { mention, name: credited }
        const whole = mainNameOf('organization', mention.text) === null ? wholeOf(mention) : null
        const name = whole === null ? mention.text : whole.name
        return { mention: explained(mention, whole === null ? null : whole.name), name: listedName({ ...mention, text: name }) }
      }
      default:
        return { mention, name: listedName(mention) }
    }
  })
  return byAliases(input.text, meant)
}

/** What a document says somebody or something is also called goes by the name it is another name of. */
function byAliases(text: string, meant: readonly Meant[]): readonly Meant[] {
  const heads = aliasesOf(
    text,
    meant.map(({ mention }) => mention),
  )
  if (heads.size === 0) return meant
  return meant.map((each) => {
    const name = meant[heads.get(aliasKey(each.mention)) ?? -1]?.name
    return name === undefined ? each : { ...each, name }
  })
}

/** Initials that mean another body under a picture than in the text. */
const creditedInitials: Readonly<Record<string, string>> = { EPA: 'European Pressphoto Agency' }

function listedName({ type, text }: Mention): string {
  const written = text.replace(/\s+/gu, ' ')
  const main = mainNameOf(type, written)
  if (main !== null) return main
  const entry = listed(written) ?? listed(withoutShouting(written))
  if (entry !== null && entry.type === type) return entry.canonical
  // PAGASA is called so.
  return type === 'organization' && !written.includes(' ') ? written : withoutShouting(written)
}

/** LONDON in a dateline is London. */
function withoutShouting(name: string): string {
  return /^\p{Lu}{5,}(?: \p{Lu}{2,})*$/u.test(name) ? name.replace(/(?<=\p{Lu})\p{Lu}+/gu, (rest) => rest.toLowerCase()) : name
}

/** Reasons that say less than whom a bare name is short for. */
const plain: ReadonlySet<Reason['code']> = new Set(['model', 'list', 'capitals', 'full-name', 'role', 'possessive'])

function meantPerson(mention: Mention, { name, relation, rival }: Person, where: string): Meant {
  const title = mention.reason.code === 'title' ? mention.reason.params['title'] : undefined
  if (relation === 'same' || !(plain.has(mention.reason.code) || title !== undefined)) return { mention: doubted(mention, rival), name }
  const params: Record<string, string> = { full: name, how: relation, where }
  if (title !== undefined) params['title'] = title
  if (rival !== null) params['rival'] = rival
  return { mention: doubted({ ...mention, reason: { code: 'full-name', params } }, rival), name }
}

/** Says where the whole name stands as a reader counts, instead of its offset. */
function placed(mention: Mention, where: (offset: number) => string): Mention {
  const { code, params } = mention.reason
  const { at, ...rest } = params
  return at === undefined ? mention : { ...mention, reason: { code, params: { ...rest, where: where(Number(at)) } } }
}

/** Where a bare name fits two people, the reader is asked. */
function doubted(mention: Mention, rival: string | null): Mention {
  return rival === null ? mention : { ...mention, confidence: Math.min(mention.confidence, 0.6) }
}

function explained(mention: Mention, whole: string | null): Mention {
  if (whole === null || !plain.has(mention.reason.code) || whole === mention.text) return mention
  return /^\p{Lu}[\p{Lu}\p{N}&.-]+$/u.test(mention.text)
    ? { ...mention, reason: { code: 'acronym', params: { full: whole } } }
    : { ...mention, reason: { code: 'full-name', params: { full: whole, how: 'short' } } }
}
