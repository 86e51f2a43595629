import { readdirSync, readFileSync } from 'node:fs'
import { createdDay, extractDocument } from '../../../../main/extractors/extract-document.ts'
import { importFile } from '../../../../main/importers/import-file.ts'
import type { Extraction } from '../../../../shared/model/extraction.ts'
import { type MentionType, mentionTypes } from '../../../../shared/model/mention.ts'
import { type Layout, layoutBlocks } from '../../../../shared/text/layout.ts'
import { knowledge } from '../../../builders/knowledge.ts'

const folder = new URL('../../../fixtures/gold/articles/', import.meta.url)
const sample = new URL('../../../../resources/sample/Russia Hosts Taliban for Talks.md', import.meta.url)
const seedMarks = new URL('../../../fixtures/gold/seed.txt', import.meta.url)

/** A mention as the gold has it: offsets are UTF-16 code units into the document's text; `meant` is the entity's name or the value, null where the gold says nothing of it. */
export interface GoldMention {
  readonly start: number
  readonly end: number
  readonly type: MentionType
  readonly text: string
  readonly meant: string | null
}

export interface GoldArticle {
  readonly name: string
  readonly layout: Layout
  readonly gold: readonly GoldMention[]
  readonly extraction: Extraction
}

interface Written {
  readonly type: MentionType
  readonly text: string
  readonly meant: string | null
  /** Which of the places in the source that read the same, counted from 0. */
  readonly nth: number
}

const mark = new RegExp(`\\[(${mentionTypes.join('|')})\\|([^|\\[\\]]+)(?:\\|([^|\\[\\]]+))?\\]`, 'gu')

/** The names of the gold articles' files, the numbers in front of them in order. */
export function goldNames(): readonly string[] {
  return readdirSync(folder)
    .filter((name) => /^\d\d-/u.test(name))
    .toSorted()
}

/** An article of the gold, imported and extracted as a reader's file is. @throws when it does not import or a mark cannot be found again */
export function readGoldArticle(name: string): GoldArticle {
  const written = readFileSync(new URL(name, folder), 'utf8')
  return place(name, new TextEncoder().encode(unmarked(written).source), written.replace(/^---\n[^]*?\n---\n|<head>[^]*?<\/head>/u, ''))
}

/** The sample article with its gold, whose marks stand in a copy of the text as it is imported. @throws when that is another text */
export function readGoldSeed(): GoldArticle {
  const bytes = readFileSync(sample)
  const written = readFileSync(seedMarks, 'utf8')
  const article = place('Russia Hosts Taliban for Talks.md', bytes, written)
  if (collapse(unmarked(written).source).text.trim() !== collapse(article.layout.text).text.trim())
    throw new Error('The marks of the sample are of another text')
  return article
}

function unmarked(written: string): { readonly source: string; readonly marks: readonly Written[] } {
  const marks: { type: MentionType; text: string; meant: string | null; at: number }[] = []
  let source = ''
  let from = 0
  for (const match of written.matchAll(mark)) {
    const [whole, type = '', text = '', meant = null] = match
    source += written.slice(from, match.index)
    marks.push({ type: typeNamed(type), text, meant, at: source.length })
    source += text
    from = match.index + whole.length
  }
  source += written.slice(from)
  return {
    source,
    marks: marks.map(({ at, ...rest }) => ({ ...rest, nth: occurrences(source.slice(0, at + rest.text.length), rest.text).length - 1 })),
  }
}

function typeNamed(name: string): MentionType {
  const type = mentionTypes.find((each) => each === name)
  if (type === undefined) throw new Error(`${name} is no type of mention`)
  return type
}

/** Imports the bytes and finds the marks of `written`, the part of the source that becomes text, again in the document. */
function place(name: string, bytes: Uint8Array, written: string): GoldArticle {
  const imported = importFile({ bytes, name })
  if (!imported.ok) throw new Error(`${name} does not import: ${imported.problem.message}`)
  const { metadata, blocks } = imported.value
  const layout = layoutBlocks(blocks)
  const { text, offsets } = collapse(layout.text)
  const { source, marks } = unmarked(written)
  const gold = marks.map(({ nth, ...rest }) => {
    const places = occurrences(text, rest.text)
    const inSource = occurrences(source, rest.text)
    const start = places[nth]
    if (start === undefined || places.length !== inSource.length)
      throw new Error(`${name}: "${rest.text}" is ${inSource.length} times in the source, ${places.length} times in the document`)
    return { ...rest, start: offsets[start] ?? 0, end: (offsets[start + collapse(rest.text).text.length - 1] ?? 0) + 1 }
  })
  return { name, layout, gold, extraction: extractDocument({ ...layout, metadata, created: createdDay(metadata) }, knowledge()) }
}

/** A text with every run of white space as one space, and where each of its code units lay. */
function collapse(written: string): { readonly text: string; readonly offsets: readonly number[] } {
  let text = ''
  const offsets: number[] = []
  for (let at = 0; at < written.length; at += 1) {
    const space = /\s/u.test(written.charAt(at))
    if (space && text.endsWith(' ')) continue
    text += space ? ' ' : written.charAt(at)
    offsets.push(at)
  }
  return { text, offsets }
}

function occurrences(written: string, part: string): readonly number[] {
  const { text } = collapse(written)
  const wanted = collapse(part).text
  const found: number[] = []
  for (let at = text.indexOf(wanted); at !== -1; at = text.indexOf(wanted, at + 1)) found.push(at)
  return found
}
