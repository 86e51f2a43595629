import type { Mention } from '../../../shared/model/mention.ts'
import type { PlacedBlock } from '../../../shared/text/layout.ts'
import { organizationWords } from '../data/name-clues.ts'
import type { Extractor, ExtractorInput } from '../extractor.ts'
import { mentionIn } from '../found.ts'
import { listed } from './gazetteer.ts'
import { type Passage, passagesOf } from '../passages.ts'

/** Reads what an article says of itself: who wrote it and for which agency, whose the picture is, where it was filed from. */
export const articleExtractor: Extractor = {
  name: 'article',
  version: '1',
  extract: (input) => [
    ...passagesOf(input).flatMap((passage) => inPassage(passage, input)),
    ...input.blocks.flatMap((block) => credits(block, input)),
  ],
}

function inPassage(passage: Passage, input: ExtractorInput): Mention[] {
  if (passage.region === 'byline' || isByline(passage)) return byline(passage, input)
  return passage.region === 'body' ? dateline(passage) : []
}

/** A plain text says its byline in a paragraph: a short line that is nothing else. */
function isByline({ region, text }: Passage): boolean {
  return (
    region === 'body' &&
    text.length < 120 &&
    /^(?:By|BY)(?: \p{Lu}[\p{L}.'’-]*){2,4}(?:(?:,| and| AND) (?:\p{Lu}[\p{L}.'’-]*)(?: \p{Lu}[\p{L}.'’-]*){1,3})*(?:,? (?:for|of|from) (?:the )?\p{Lu}[^,.]{1,40})?\s*$/u.test(
      text,
    )
  )
}

/** Some bylines name the paper itself. */
function isOrganization(name: string): boolean {
  return listed(name)?.type === 'organization' || organizationWords.has(name.split(' ').at(-1) ?? '')
}

const personPattern = /\p{Lu}[\p{L}\p{M}.'’-]*(?: (?:(?:de|da|di|van|von|der|den|bin|al|el|la|le) ){0,2}\p{Lu}[\p{L}\p{M}.'’-]*){1,4}/gu

function byline(passage: Passage, input: ExtractorInput): Mention[] {
  const text = passage.text.slice(0, 500)
  const mentions: Mention[] = []
  const taken = (written: string, type: 'person' | 'organization'): void => {
    const name = written.replace(/^(?:(?:Mr|Mrs|Ms|Dr|Prof)\.? )+/u, '')
    const at = text.indexOf(name)
    if (at >= 0 && name !== '')
      mentions.push(
        mentionIn(passage, { start: at, end: at + name.length, type, confidence: 0.97, code: type === 'person' ? 'byline' : 'agency' }),
      )
  }
  for (const author of input.metadata.authors) taken(author.trim(), isOrganization(author.trim()) ? 'organization' : 'person')
  if (input.metadata.agency !== null) taken(input.metadata.agency.trim(), 'organization')
  const parts =
    /^(?:(?:written|reported|posted|photographs|story) )?by[: ]\s*(?<people>[^|•·]*?)(?:,? (?:for|of|from) (?:the )?(?<agency>\p{Lu}[^|,•·]*?))?\s*(?:[|•·,].*)?$/iu.exec(
      text,
    )
  if (parts === null || mentions.length > 0) return mentions
  const people = parts.groups?.['people'] ?? ''
  const at = text.indexOf(people)
  // "And" is no name where all is in capitals either.
  for (const match of people.replace(/(?<=\s)and(?=\s)/giu, '---').matchAll(personPattern)) {
    mentions.push(
      mentionIn(passage, {
        start: at + match.index,
        end: at + match.index + match[0].length,
        type: 'person',
        confidence: 0.93,
        code: 'byline',
      }),
    )
  }
  const agency = parts.groups?.['agency']
  if (agency !== undefined) taken(agency.trim(), 'organization')
  return mentions
}

function dateline(passage: Passage): Mention[] {
  const match =
    /^(?<city>\p{Lu}{3,}(?: \p{Lu}{2,}){0,3})(?:, [\p{L}. ]{2,30})?(?:, \p{Lu}\p{L}{2,8}\.? \d{1,2})? ?(?:\((?<agency>\p{Lu}[\p{L} .-]{1,29})\) ?)?(?:[—–-]|--) /u.exec(
      passage.text.slice(0, 120),
    )
  const city = match?.groups?.['city']
  if (city === undefined) return []
  const found = [mentionIn(passage, { start: 0, end: city.length, type: 'place', confidence: 0.88, code: 'dateline' })]
  const agency = match?.groups?.['agency']
  if (agency === undefined) return found
  const start = passage.text.indexOf(`(${agency})`) + 1
  return [...found, mentionIn(passage, { start, end: start + agency.length, type: 'organization', confidence: 0.93, code: 'agency' })]
}

/** Agencies and photographers within a caption's credit, slash or comma between them. */
function credits({ block, start }: PlacedBlock, input: ExtractorInput): Mention[] {
  if (block.role !== 'caption') return []
  const mentions: Mention[] = []
  for (const mark of block.marks) {
    if (mark.kind !== 'credit') continue
    for (const match of input.text.slice(start + mark.start, start + mark.end).matchAll(/[^/|,;·—–]+/gu)) {
      const name = match[0].trim().replace(/^(?:photo(?:graph)?|picture|image|credit)s?(?: by)?[: ]\s*/iu, '')
      if (!/^\p{Lu}/u.test(name) || name.length > 80) continue
      const from = start + mark.start + match.index + match[0].indexOf(name)
      const person =
        /^\p{Lu}\p{Ll}+ (?:\p{Lu}\. )?\p{Lu}\p{Ll}+$/u.test(name) &&
        !/\b(?:Images|News|Press|Photo|Agency|Pictures|Media|Times)$/u.test(name)
      mentions.push({
        start: from,
        end: from + name.length,
        type: person ? 'person' : 'organization',
        text: name,
        confidence: person ? 0.8 : 0.9,
        reason: { code: 'credit', params: {} },
        value: null,
      })
    }
  }
  return mentions
}
