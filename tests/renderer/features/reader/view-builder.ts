import { DocumentView } from '../../../../shared/contract/views.ts'
import type { Block } from '../../../../shared/model/block.ts'

type Parts = Partial<Record<'mentions' | 'annotations' | 'entities' | 'related' | 'notes' | 'tags' | 'suggestedTags', readonly unknown[]>>

/** A paragraph of the article's own text, or of another region. */
export function paragraph(text: string, role: Block['role'] = 'body', marks: Block['marks'] = []): Block {
  return { kind: 'paragraph', role, text, marks }
}

export function heading(text: string, level: number, role: Block['role'] = 'heading'): Block {
  return { kind: 'heading', role, text, marks: [], level }
}

/** A document as the service gives it, parsed like a real answer. */
export function viewOf(blocks: readonly Block[], parts: Parts = {}): DocumentView {
  return DocumentView.parse({
    id: '0123456789abcdef01234567',
    original: { name: 'article.md', format: 'markdown', bytes: 100, sha256: 'a'.repeat(64) },
    importedAt: '2026-11-24T10:00:00.000Z',
    metadata: { title: 'A title', authors: [], agency: null, date: '2021-10-20', publisher: null, sourceUrl: null, language: 'en' },
    blocks,
    words: 10,
    status: 'unread',
    tags: [],
    suggestedTags: [],
    mentions: [],
    entities: [],
    rejected: 0,
    dateCorrected: false,
    annotations: [],
    notes: [],
    related: [],
    ...parts,
  })
}

export function mention(text: string, start: number, more: Readonly<Record<string, unknown>> = {}): Record<string, unknown> {
  const end = start + text.length
  return {
    id: `m${String(start)}-${String(end)}`,
    start,
    end,
    text,
    type: 'person',
    entity: `person:${text.toLowerCase()}`,
    confidence: 0.9,
    reason: { code: 'list', params: {} },
    value: null,
    standing: 'found',
    rule: null,
    ...more,
  }
}
