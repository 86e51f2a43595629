import { createHash } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Block } from '../../shared/model/block.ts'
import type { LibraryDocument } from '../../shared/model/document.ts'
import type { Extraction } from '../../shared/model/extraction.ts'
import { DocumentId } from '../../shared/model/ids.ts'
import type { Store } from '../../main/storage/store.ts'

export function paragraph(text: string): Block {
  return { kind: 'paragraph', role: 'body', text, marks: [] }
}

export function headline(text: string): Block {
  return { kind: 'heading', role: 'headline', text, marks: [], level: 1 }
}

export const nothingFound: Extraction = { extractor: 'none', version: '1', mentions: [], entities: [] }

export function documentOf(title: string, ...texts: string[]): LibraryDocument {
  const sha256 = createHash('sha256').update([title, ...texts].join('\n')).digest('hex')
  return {
    id: DocumentId.parse(sha256.slice(0, 24)),
    original: { name: `${title}.md`, format: 'markdown', bytes: 10, sha256 },
    importedAt: '2026-01-02T03:04:05.000Z',
    importer: 'markdown@1',
    metadata: { title, authors: [], agency: null, date: '2021-10-20', publisher: null, sourceUrl: null, language: 'en' },
    blocks: [headline(title), ...texts.map(paragraph)],
  }
}

/** Writes a document's folder and the change that makes it exist, as an import does. */
export async function putDocument(store: Store, scratch: string, document: LibraryDocument, extraction = nothingFound): Promise<DocumentId> {
  const staged = join(scratch, `staged-${document.id}`)
  writeFileSync(staged, [document.metadata.title, ...document.blocks.slice(1).map(({ text }) => text)].join('\n'))
  await store.documents.write(document, extraction, staged)
  await store.change(() => ({
    label: { code: 'import', params: { what: document.metadata.title } },
    operations: [{ kind: 'documents', entries: [{ id: document.id, before: null, after: document.importedAt }] }],
  }))
  return document.id
}
