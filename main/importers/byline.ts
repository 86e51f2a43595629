import { agencyNamed } from './agencies.ts'
import { findDate } from './written-date.ts'

export interface Byline {
  readonly authors: readonly string[]
  readonly agency: string | null
}

const lead =
  /^\s*(?:(?:written|story|text|words|report|reported|posted|published|article|analysis|opinion|compiled)\s+)?(?:by|von|par|por|di|door|av|af|автор|текст)\s*:?\s+/iu
const label = /^\s*(?:authors?|byline|reporters?|autor(?:en|in)?|auteurs?|autore|autori|автор)\s*:\s*/iu
const between = /\s*(?:,|;|&|\+|\s\|\s|\band\b|\bund\b|\bet\b|(?<=\s)y(?=\s)|(?<=\s)e(?=\s)|(?<=\s)i(?=\s)|(?<=\s)и(?=\s))\s*/iu
const forAgency = /\s+(?:for|für|pour|para|per)\s+(.+)$/iu
const role =
  /^(?:.*\b(?:staff|correspondent|reporter|editor|writer|bureau|desk|chief|columnist|contributor|contributing|special to|photographs?|photos?|editorial|redaktion|news service|agencies|min read|minutes?|updated|published)\b.*|in \p{Lu}.*)$/iu
const place = /\s+(?:in|aus|à|en|reporting from|reports from)\s+\p{Lu}[\p{L}\s.'-]*$/u
const nameWord =
  /^(?:\p{Lu}[\p{L}\p{M}'’.-]*|d[eiau]s?|del|della|v[ao]n|der|den|zu|al|el|bin|ibn|abu|la|le|ter|ten|of|y|e|O['’]\p{Lu}\p{L}+|(?:al|el|d|l)[-'’]\p{Lu}[\p{L}-]+)$/u

/** Whether a text could be one person's name: two to five words, each in capitals or a particle of names. */
export function looksLikeName(text: string): boolean {
  const words = text.trim().split(/\s+/u)
  return (
    words.length >= 2 &&
    words.length <= 5 &&
    words.every((word) => nameWord.test(word)) &&
    /^\p{Lu}|^(?:v[ao]n|de|di|al|el)\b/u.test(text.trim())
  )
}

/** The people and the agency that a byline names; `By` and the like in front may be there or not. Empty for a text that names nobody. */
export function readByline(text: string): Byline {
  const withoutAddress = text.replace(/<[^>\n]{0,200}>|\(?\b[\w.+-]{1,64}@[\w.-]{1,200}\)?|@\w+|https?:\/\/\S+/gu, ' ')
  const found = findDate(withoutAddress)
  const undated =
    found === null
      ? withoutAddress
      : withoutAddress.slice(0, found.start).trim() === ''
        ? withoutAddress.slice(found.end)
        : withoutAddress.slice(0, found.start)
  const noted = /\(([^()\n]{1,80})\)/u.exec(undated)?.[1]
  let agency: string | null = noted === undefined ? null : agencyNamed(noted)
  let rest = undated
    .replace(/\([^()\n]*\)/gu, ' ')
    .replace(/\b(?:edited|photographs?|photos?|translated|illustrat\w+|additional reporting)\s+by\b.*$/isu, ' ')
    .replace(/\s+/gu, ' ')
    .replace(/^[\s|•·–—-]+/u, '')
    .replace(label, '')
    .replace(lead, '')
  rest = rest.split(/\s+[|•·–—]\s+|\n/u)[0]?.trim() ?? ''
  const employer = forAgency.exec(rest)
  if (employer !== null) {
    agency ??= agencyNamed((employer[1] ?? '').replace(/[.,;]$/u, ''))
    rest = rest.slice(0, employer.index)
  }
  const authors: string[] = []
  for (const part of rest.split(between)) {
    const name = part
      .replace(place, '')
      .replace(/^(?:and|by|with|mit)\s+/iu, '')
      .replace(/[\s.,:;|–—-]+$/u, '')
      .trim()
    const known = agencyNamed(name)
    agency ??= known
    if (
      name !== '' &&
      known === null &&
      !role.test(name) &&
      !/\d{1,2}:\d{2}|\d{4}/u.test(name) &&
      name.length <= 60 &&
      !authors.includes(name)
    )
      authors.push(name)
  }
  const full = authors.filter((author) => author.includes(' '))
  return { authors: (full.length > 0 ? full : authors).map(withoutShouting), agency }
}

/** Names all in capitals, as some papers print them, in ordinary letters. */
function withoutShouting(name: string): string {
  if (!/^(?:Mc|Mac|[\p{Lu}\s.'’-])+$/u.test(name) || !/\p{Lu}{3}/u.test(name)) return name
  return name.replace(
    /(?<!\p{L})(Mc|Mac)?(\p{Lu})(\p{Lu}+)/gu,
    (_, mac: string | undefined, first: string, rest: string) => (mac ?? '') + first + rest.toLowerCase(),
  )
}

/** Whether a short line by itself is a byline: it opens with "By" or an author's label and goes on with names. */
export function isByline(line: string): boolean {
  if (line.length > 220 || line.includes('\n\n')) return false
  const opened = lead.test(line) || label.test(line)
  if (!opened) return false
  const { authors, agency } = readByline(line)
  if (authors.length === 0) return agency !== null
  return (
    authors.length <= 12 &&
    authors.every(
      (author) => looksLikeName(author) || (/^\p{Lu}/u.test(author) && author.split(' ').length <= 4 && !/[.!?]$/u.test(line.trim())),
    )
  )
}

const closing = /^\(?\s*(?:(?:additional )?(?:reporting|writing|editing|compiled|translation|contributions?)\s+(?:by|from))\s+(.+)$/iu

/** The reporters named in a dispatch's closing line ("Reporting by Jane Roe; Editing by John Doe"), or null where it is none. */
export function reportersOfClosingLine(line: string): readonly string[] | null {
  if (line.length > 400) return null
  const match = closing.exec(line)
  if (match === null) return null
  const first = (match[1] ?? '').split(/[;)]/u)[0] ?? ''
  return readByline(first).authors.filter(looksLikeName)
}
