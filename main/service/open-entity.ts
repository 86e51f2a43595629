import { ProblemError } from '../../shared/contract/result.ts'
import type { EntityLine } from '../../shared/contract/entity-page.ts'
import type { EntityRecord } from '../../shared/model/entity-record.ts'
import type { DocumentId, EntityId } from '../../shared/model/ids.ts'
import { mentionIdOf } from '../../shared/review/resolve-mentions.ts'
import type { Layout } from '../../shared/text/layout.ts'
import { problem } from '../../shared/words/problems.ts'
import { accuracyReport } from '../search/accuracy.ts'
import { nameOf } from '../search/correction-reach.ts'
import { textReader } from '../search/document-texts.ts'
import { documentsNaming, entityPage, everyPlace, placesIn, type IndexedPlace } from '../search/entity-page.ts'
import { mergeCandidates } from '../search/merge-candidates.ts'
import type { Operation } from '../storage/operations.ts'
import { contextLines } from './context-lines.ts'
import type { Desk } from './desk.ts'
import type { HandlersOf } from './handlers.ts'

/** As many mentions are put in the order of their next words at once; of an entity named more often the first of them are. */
const orderedAtMost = 20_000
const linesOfOneDocument = 5_000
/** So many code units after a mention tell its place in that order. */
const nextLength = 60

function recordOf(records: readonly EntityRecord[], id: EntityId): EntityRecord {
  return records.find((record) => record.id === id) ?? { id, note: '', tags: [] }
}

/** Kept only while there is something in it. */
export function keptRecord(record: EntityRecord): EntityRecord | null {
  return record.note === '' && record.tags.length === 0 ? null : record
}

interface Followed extends IndexedPlace {
  readonly document: DocumentId
  readonly next: string
}

/** Every mention of an entity, in the order of the words that follow it in its paragraph. */
async function orderedByNextWord(desk: Desk, id: EntityId): Promise<Followed[]> {
  const { sureFrom } = desk.store.library.settings
  const { places, read } = desk.index.ask(({ database, canSearch }) => ({
    places: everyPlace(database, id, sureFrom, orderedAtMost),
    read: canSearch ? textReader(database) : null,
  }))
  const followed: Followed[] = []
  for (const [document, inDocument] of places) {
    const text = read?.(document) ?? (await desk.loader.load(document)).layout.text
    for (const place of inDocument) followed.push({ ...place, document, next: nextWords(text.slice(place.end, place.end + nextLength)) })
  }
  const order = new Intl.Collator('en')
  return followed.sort((a, b) => order.compare(a.next, b.next))
}

function entityLines(layout: Layout, places: readonly IndexedPlace[]): EntityLine[] {
  const lines = contextLines(layout, places)
  return places.flatMap(({ start, end, unsure }, index) => {
    const line = lines[index]
    return line === undefined ? [] : [{ ...line, mention: mentionIdOf(start, end), unsure }]
  })
}

function nextWords(after: string): string {
  const [paragraph = ''] = after.split('\n\n', 1)
  return paragraph.replace(/^[^\p{L}\p{N}]+/u, '').toLowerCase()
}

type Channels =
  | 'entity:open'
  | 'entity:lines'
  | 'entity:lines-in'
  | 'entity:lines-by-next-word'
  | 'entity:candidates'
  | 'entity:note'
  | 'entity:tag'
  | 'accuracy:report'

export function openEntity(desk: Desk): HandlersOf<Channels> {
  async function linesIn(id: EntityId, document: DocumentId, limit: number): Promise<EntityLine[]> {
    const { sureFrom } = desk.store.library.settings
    const places = desk.index.ask(({ database }) => placesIn(database, id, document, sureFrom, limit))
    const { layout } = await desk.loader.load(document)
    return entityLines(layout, places)
  }

  async function edit(id: EntityId, code: 'entity-note' | 'entity-tag', change: (record: EntityRecord) => EntityRecord): Promise<void> {
    const name = desk.index.ask(({ database }) => nameOf(database, id)) ?? id.slice(id.indexOf(':') + 1)
    await desk.change(({ library }) => {
      const before = recordOf(library.entities, id)
      const after = change(before)
      if (JSON.stringify(after) === JSON.stringify(before)) return null
      const step: Operation = { kind: 'entity', before: keptRecord(before), after: keptRecord(after) }
      return { label: { code, params: { name: name.slice(0, 60) } }, operations: [step] }
    })
  }

  return {
    'entity:open': ({ id }) => {
      const { settings, entities } = desk.store.library
      const page = desk.index.ask(({ database }) => entityPage(database, id, settings.sureFrom))
      if (page === null) throw new ProblemError(problem('not-found', { what: 'This entity' }))
      const { note, tags } = recordOf(entities, id)
      return { ...page, note, tags }
    },

    'entity:lines': async ({ id, each, offset, limit }) => {
      const { total, rows } = desk.index.ask(({ database }) => documentsNaming(database, id, { offset, limit }))
      const groups = await Promise.all(
        rows.map(async (document) => ({ document, mentions: document.hits ?? 0, lines: await linesIn(id, document.id, each) })),
      )
      return { documents: total, groups }
    },

    'entity:lines-in': async ({ id, document }) => ({ lines: await linesIn(id, document, linesOfOneDocument) }),

    'entity:lines-by-next-word': async ({ id, offset, limit }) => {
      const found = await orderedByNextWord(desk, id)
      const lines = await Promise.all(
        found.slice(offset, offset + limit).map(async ({ document, start, end, unsure }) => {
          const loaded = await desk.loader.load(document)
          const lines = entityLines(loaded.layout, [{ start, end, unsure }])
          return lines.map((line) => ({ ...line, document, title: loaded.document.metadata.title }))
        }),
      )
      return { mentions: found.length, lines: lines.flat() }
    },

    'entity:candidates': ({ id, text, document, limit }) =>
      desk.index.ask(({ database }) => {
        const name = nameOf(database, id) ?? id.slice(id.indexOf(':') + 1)
        return { candidates: mergeCandidates(database, { id, name, text, document, limit }) }
      }),

    'entity:note': async ({ id, text }) => {
      await edit(id, 'entity-note', (record) => ({ ...record, note: text }))
      return {}
    },

    'entity:tag': async ({ id, tag, put }) => {
      if (put && !desk.store.library.tags.some((known) => known.id === tag))
        throw new ProblemError(problem('not-found', { what: 'This tag' }))
      await edit(id, 'entity-tag', (record) => {
        const others = record.tags.filter((other) => other !== tag)
        return { ...record, tags: put ? [...others, tag] : others }
      })
      return {}
    },

    'accuracy:report': () => desk.index.ask(({ database }) => accuracyReport(database)),
  }
}
