import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { countDocuments, listDocuments } from '../../../main/search/document-rows.ts'
import { findEntities, getEntity, listEntities } from '../../../main/search/library-entities.ts'
import { parseQuery } from '../../../main/search/parse-query.ts'
import { countFound, foundIds, runSearch, searchWithin } from '../../../main/search/run-search.ts'
import type { SearchIndex } from '../../../main/search/search-index.ts'
import { entityIdOf } from '../../../shared/text/entity-name.ts'
import { drugs, entity, idOf, indexed, indexWith, opium } from './indexed.ts'

const lavrov = entity('person', 'Sergei Lavrov', 3)
const documents = [
  indexed(1, 'Moscow talks', 'The Foreign Ministry — Taliban talks about drugs. 😀 Talks!', {
    tags: [drugs],
    entities: [lavrov, entity('place', 'Moscow')],
  }),
  indexed(2, 'Café politics', 'Zażółć gęślą jaźń. Россия приняла Талибан; Лавров сказал.', {
    publisher: 'Коммерсантъ',
    notes: 'Check the talks again',
    status: 'reviewed',
  }),
  indexed(3, 'Opium prices', 'Prices rose by 100%_of last year in Kabul.', {
    tags: [opium],
    entities: [entity('place', 'Lavrov Street')],
    date: null,
  }),
]

function tags(name: string) {
  return name === 'drugs' ? [drugs, opium] : name === 'opium' ? [opium] : []
}

function search(index: SearchIndex, query: string): string[] {
  const parsed = parseQuery(query)
  const { total, found } = runSearch(index.database, parsed, tags, { offset: 0, limit: 50 })
  const ids = found.map(({ row }) => row.id)
  expect(total).toBe(found.length)
  expect(countFound(index.database, parsed, tags)).toBe(total)
  expect(foundIds(index.database, parsed, tags).toSorted()).toEqual(ids.toSorted())
  return ids.map((id) => String(Number.parseInt(id, 16)))
}

describe('searching', () => {
  const index = indexWith(...documents)

  it.each([
    ['talks', ['1', '2']],
    ['cafe', ['2']],
    ['CAFÉ', ['2']],
    ['zazołc ', ['2']],
    ['россия', ['2']],
    ['ЛАВРОВ', ['2']],
    ['тали', ['2']],
    ['"taliban talks"', ['1']],
    ['"talks taliban"', []],
    ['title:talks', ['1']],
    ['note:talks', ['2']],
    ['talks -check ', ['1']],
    ['kabul OR café ', ['2', '3']],
    ['person:lavrov', ['1']],
    ['entity:lavrov', ['3', '1']],
    ['person:sergei', ['1']],
    ['person:avrov', []],
    ['entity:%', []],
    ['-person:lavrov', ['2', '3']],
    ['tag:drugs', ['1', '3']],
    ['tag:opium', ['3']],
    ['tag:nothing', []],
    ['-tag:drugs', ['2']],
    ['publisher:коммерсантъ', ['2']],
    ['publisher:moscow talks', ['1']],
    ['is:reviewed', ['2']],
    ['-is:reviewed talks', ['1']],
    ['after:2021-10-02', ['2']],
    ['before:2021-10-02', ['1']],
    ['-after:2021-10-02', ['1', '3']],
    ['', []],
  ])('%j finds %j', (query, wanted) => expect(search(index, query).toSorted()).toEqual([...wanted].toSorted()))

  it('ranks a title above a note and a note above the text', () => {
    const ranked = indexWith(
      indexed(1, 'One', 'uranium and some more words here'),
      indexed(2, 'Two', 'plain words and some more here', { notes: 'uranium' }),
      indexed(3, 'Uranium', 'plain words and some more here'),
    )
    expect(search(ranked, 'uranium')).toEqual(['3', '2', '1'])
  })

  it('gives hits that reproduce the words in title, text and notes', () => {
    const { found } = runSearch(index.database, parseQuery('talks'), tags, { offset: 0, limit: 9 })
    for (const { row, text, title, notes, noteText } of found) {
      const whole = documents.find(({ id }) => id === row.id)
      expect(text.map(({ start, end }) => whole?.text.slice(start, end).toLowerCase())).toEqual(text.map(() => 'talks'))
      expect(title.map(({ start, end }) => whole?.title.slice(start, end).toLowerCase())).toEqual(title.map(() => 'talks'))
      expect(notes.map(({ start, end }) => noteText.slice(start, end))).toEqual(notes.map(() => 'talks'))
    }
    expect(found.map(({ text, title, notes }) => [text.length, title.length, notes.length])).toEqual([
      [3, 1, 0],
      [0, 0, 1],
    ])
    const within = searchWithin(index.database, idOf(1), parseQuery('"foreign ministry"'))
    expect(within.map(({ start, end }) => documents[0]?.text.slice(start, end))).toEqual(['Foreign Ministry'])
    expect(searchWithin(index.database, idOf(2), parseQuery('kabul'))).toEqual([])
    expect(searchWithin(index.database, idOf(99), parseQuery('talks'))).toEqual([])
  })

  it('gives offsets in UTF-16 code units whatever stands between the words', () => {
    const fillers = fc
      .array(fc.constantFrom(' ', '😀', 'é', 'e\u0301', 'Й', '中', '\n', '—', 'word ', '𝔏'), { maxLength: 20 })
      .map((parts) => parts.join(''))
    fc.assert(
      fc.property(fillers, fillers, (before, after) => {
        const document = indexed(9, 'x', `${before} needle ${after} needle`)
        const one = indexWith(document)
        const hits = searchWithin(one.database, document.id, parseQuery('needle '))
        expect(hits.map(({ start, end }) => document.text.slice(start, end))).toEqual(['needle', 'needle'])
        one.close()
      }),
      { numRuns: 30 },
    )
  })

  it('lists entities with the documents that name them', () => {
    expect(
      listEntities(index.database, null, { offset: 0, limit: 9 }).map(({ name, mentions, documents: count }) => [name, mentions, count]),
    ).toEqual([
      ['Sergei Lavrov', 3, 1],
      ['Lavrov Street', 1, 1],
      ['Moscow', 1, 1],
    ])
    expect(listEntities(index.database, 'place', { offset: 1, limit: 1 }).map(({ name }) => name)).toEqual(['Moscow'])
    expect(getEntity(index.database, lavrov.id)).toMatchObject({
      entity: { names: ['Sergei Lavrov'], mentions: 3 },
      documents: [{ id: idOf(1), hits: 3 }],
    })
    expect(getEntity(index.database, entityIdOf('person', 'nobody'))).toBeNull()
    expect(findEntities(index.database, 'lav', 9).map(({ name }) => name)).toEqual(['Sergei Lavrov', 'Lavrov Street'])
  })

  it('lists and counts documents by status and tag, with what has no date last', () => {
    expect(
      listDocuments(index.database, {}, { sort: 'oldest', entity: lavrov.id, offset: 0, limit: 9 }).rows.map(({ id, hits }) => [id, hits]),
    ).toEqual([
      [idOf(1), 3],
      [idOf(2), 0],
      [idOf(3), 0],
    ])
    expect(listDocuments(index.database, { statuses: ['unread'] }, { sort: 'title', entity: null, offset: 1, limit: 9 })).toMatchObject({
      total: 2,
      rows: [{ id: idOf(3) }],
    })
    const counts = countDocuments(
      index.database,
      new Map([
        [drugs, [drugs, opium]],
        [opium, [opium]],
      ]),
    )
    expect(counts.byStatus).toEqual({ unread: 2, reading: 0, reviewed: 1 })
    expect([...counts.byTag]).toEqual([
      [drugs, 2],
      [opium, 1],
    ])
  })

  it('forgets a removed document and takes a changed review', () => {
    const own = indexWith(...documents)
    own.transaction((writer) => {
      writer.remove(idOf(1))
      writer.putReview(idOf(2), {
        status: 'reading',
        tags: [opium],
        notes: 'nothing',
        entities: [lavrov],
        mentions: [],
        traces: [],
        outcomes: [],
      })
    })
    expect(search(own, 'talks')).toEqual([])
    expect(search(own, 'person:lavrov tag:opium is:reading note:nothing')).toEqual(['2'])
    expect(own.check()).toEqual([])
  })
})
