import type { AnnotationView } from '../../shared/contract/views.ts'
import { annotationViews, type ReviewedDocument } from './document-loader.ts'
import type { Desk } from './desk.ts'
import type { HandlersOf } from './handlers.ts'

function fileName(title: string, ending: string): string {
  const safe = title
    .replace(/[^\p{L}\p{N} ,.'’()-]+/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim()
    .slice(0, 100)
  return `${safe === '' ? 'document' : safe}.${ending}`
}

function csvCell(value: string | number): string {
  const text = String(value)
  // Subtle: a cell that begins like a formula would be run by a spreadsheet; a leading apostrophe keeps it text.
  const calm = /^[=+\-@\t\r]/u.test(text) && typeof value === 'string' ? `'${text}` : text
  return /[",\n\r]/u.test(calm) ? `"${calm.replaceAll('"', '""')}"` : calm
}

function asCsv({ mentions, entities }: ReviewedDocument): string {
  const names = new Map(entities.map(({ id, name }) => [id, name]))
  const rows = mentions.map((mention) => {
    const { start, end, type, text, entity, confidence, standing, value } = mention
    const dates = value?.kind === 'date' ? [value.from, value.to] : ['', '']
    const amount =
      value?.kind === 'money' ? [value.amount, value.currency ?? ''] : value?.kind === 'quantity' ? [value.amount, value.unit] : ['', '']
    return [start, end, type, text, names.get(entity) ?? text, confidence, standing, ...dates, ...amount]
  })
  const head = ['start', 'end', 'type', 'text', 'entity', 'confidence', 'standing', 'from', 'to', 'amount', 'unit']
  return [head, ...rows].map((row) => row.map(csvCell).join(',')).join('\r\n') + '\r\n'
}

function asMarkdown(
  { document, layout, review, entities }: ReviewedDocument,
  annotations: readonly AnnotationView[],
  tags: readonly string[],
): string {
  const { title, authors, agency, date, publisher, sourceUrl } = document.metadata
  const facts = [
    ['Authors', authors.join(', ')],
    ['Agency', agency],
    ['Publisher', publisher],
    ['Date', date],
    ['Source', sourceUrl],
    ['Tags', tags.join(', ')],
  ].flatMap(([name, value]) => (value === null || value === undefined || value === '' ? [] : [`- ${name}: ${value}`]))
  const marks = annotations.map(({ exact, comment }) => `> ${exact.replaceAll('\n', '\n> ')}${comment === null ? '' : `\n\n${comment}`}`)
  const named = entities.filter(({ count }) => count > 0).map(({ type, name, count }) => `- ${name} (${type}, ${count})`)
  const parts = [
    `# ${title}`,
    facts.join('\n'),
    ...(marks.length === 0 ? [] : ['## Highlights', ...marks]),
    ...(review.notes.length === 0 ? [] : ['## Notes', ...review.notes.map(({ text }) => text)]),
    ...(named.length === 0 ? [] : ['## Entities', named.join('\n')]),
    '## Text',
    layout.text,
  ]
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`
}

function asJson(whole: ReviewedDocument, annotations: readonly AnnotationView[], tags: readonly string[]): string {
  const { document, layout, mentions, entities, review } = whole
  const blocks = layout.blocks.map(({ block, start, end }) => ({ kind: block.kind, role: block.role, start, end }))
  const { id, original, importedAt, metadata } = document
  const body = {
    id,
    original,
    importedAt,
    metadata,
    status: review.status,
    tags,
    text: layout.text,
    blocks,
    mentions,
    entities,
    annotations,
    notes: review.notes,
  }
  return `${JSON.stringify(body, null, 2)}\n`
}

export function exportDocument(desk: Desk): HandlersOf<'document:export'> {
  return {
    'document:export': async ({ id, format }) => {
      const whole = await desk.loader.review(id)
      const annotations = annotationViews(whole.layout.text, whole.review)
      const tags = whole.review.tags.flatMap((tag) => desk.store.library.tags.filter((known) => known.id === tag).map(({ name }) => name))
      const { title } = whole.document.metadata
      switch (format) {
        case 'json':
          return { name: fileName(title, 'json'), text: asJson(whole, annotations, tags) }
        case 'markdown':
          return { name: fileName(title, 'md'), text: asMarkdown(whole, annotations, tags) }
        case 'csv':
          return { name: fileName(title, 'csv'), text: asCsv(whole) }
      }
    },
  }
}
