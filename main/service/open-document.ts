import type { DocumentView } from '../../shared/contract/views.ts'
import { DocumentId } from '../../shared/model/ids.ts'
import { wordsToRead } from '../../shared/text/words.ts'
import { documentTitled } from '../search/library-entities.ts'
import { annotationViews, type ReviewedDocument } from './document-loader.ts'
import type { Desk } from './desk.ts'
import type { HandlersOf } from './handlers.ts'
import { suggestTags } from './suggest-tags.ts'

/** The title a teaser gives: what stands after "Related article:" and the like, else all of it. */
function teaserTitle(text: string): string {
  return text.replace(/^[^:]{3,24}:\s+/u, '').trim()
}

function relatedDocuments(desk: Desk, { document }: ReviewedDocument): DocumentView['related'] {
  return document.blocks.flatMap((block, index) => {
    if (block.role !== 'teaser') return []
    const found = desk.index.ask(({ database }) => documentTitled(database, teaserTitle(block.text)))
    return found === null || found === document.id ? [] : [{ block: index, document: DocumentId.parse(found) }]
  })
}

async function viewOf(desk: Desk, id: DocumentId): Promise<DocumentView> {
  const whole = await desk.loader.review(id)
  const { document, layout, review, mentions, entities } = whole
  return {
    id,
    original: document.original,
    importedAt: document.importedAt,
    metadata: document.metadata,
    blocks: document.blocks,
    words: wordsToRead(document.blocks),
    status: review.status,
    tags: review.tags,
    suggestedTags: suggestTags(desk, whole),
    mentions: [...mentions],
    entities: [...entities],
    dateCorrected: review.articleDate !== null,
    rejected: review.decisions.filter(({ verdict }) => verdict === 'reject').length,
    annotations: annotationViews(layout.text, review),
    notes: review.notes,
    related: relatedDocuments(desk, whole),
  }
}

export function openDocument(desk: Desk): HandlersOf<'document:open' | 'document:set-status' | 'document:set-date' | 'document:remove'> {
  return {
    'document:open': ({ id }) => viewOf(desk, id),

    'document:set-status': async ({ documents, status }) => {
      desk.mustHave(documents)
      await desk.change(async (reader) => {
        const entries = []
        for (const id of new Set(documents)) {
          const before = (await reader.review(id)).status
          if (before !== status) entries.push({ id, before, after: status })
        }
        if (entries.length === 0) return null
        return { label: { code: 'status', params: { status } }, undoable: status !== 'reading', operations: [{ kind: 'status', entries }] }
      })
      return {}
    },

    'document:set-date': async ({ id, date }) => {
      desk.mustHave([id])
      await desk.change(async (reader) => {
        const before = (await reader.review(id)).articleDate
        const after = date === 'original' ? null : date
        if (JSON.stringify(before) === JSON.stringify(after)) return null
        return { label: { code: 'article-date', params: {} }, operations: [{ kind: 'article-date', document: id, before, after }] }
      })
      return {}
    },

    'document:remove': async ({ documents }) => {
      desk.mustHave(documents)
      await desk.change(({ library }) => {
        const entries = [...new Set(documents)].flatMap((id) => {
          const before = library.documents[id]
          return before === undefined ? [] : [{ id, before, after: null }]
        })
        return { label: { code: 'remove', params: { what: documentsNamed(entries.length) } }, operations: [{ kind: 'documents', entries }] }
      })
      for (const id of documents) desk.loader.forget(id)
      return {}
    },
  }
}

/** "a document", "12 documents": for the names of changes. */
export function documentsNamed(count: number): string {
  return count === 1 ? 'a document' : `${count} documents`
}
