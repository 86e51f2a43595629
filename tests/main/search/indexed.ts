import { SearchIndex } from '../../../main/search/search-index.ts'
import type { IndexedDocument } from '../../../main/search/indexed-document.ts'
import { DocumentId, TagId } from '../../../shared/model/ids.ts'
import type { MentionType } from '../../../shared/model/mention.ts'
import { entityIdOf } from '../../../shared/text/entity-name.ts'

export const drugs = TagId.parse('drugs')
export const opium = TagId.parse('opium')

export function idOf(number: number): DocumentId {
  return DocumentId.parse(number.toString(16).padStart(24, '0'))
}

export function indexed(number: number, title: string, text: string, more: Partial<IndexedDocument> = {}): IndexedDocument {
  return {
    id: idOf(number),
    title,
    text: `${title}\n\n${text}`,
    publisher: 'The Moscow Times',
    date: `2021-10-${String(number).padStart(2, '0')}`,
    language: 'en',
    format: 'markdown',
    sourceUrl: null,
    importedAt: '2026-01-01T00:00:00.000Z',
    words: 3,
    status: 'unread',
    tags: [],
    notes: '',
    entities: [],
    mentions: [],
    traces: [],
    outcomes: [],
    ...more,
  }
}

export function entity(type: MentionType, name: string, mentions = 1) {
  return { id: entityIdOf(type, name), type, name, names: [name], mentions }
}

export function indexWith(...documents: readonly IndexedDocument[]): SearchIndex {
  const index = SearchIndex.open(':memory:')
  index.transaction((writer) => {
    for (const document of documents) writer.put(document)
  })
  return index
}
