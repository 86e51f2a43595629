import { wordsToRead } from '../../shared/text/words.ts'
import { isUncounted } from '../../shared/review/entity-views.ts'
import { normaliseName } from '../../shared/text/entity-name.ts'
import { blockAt } from '../../shared/text/layout.ts'
import { paragraphNumbers } from '../../shared/text/paragraphs.ts'
import { traceOfEntity, traceOfName, type IndexedDocument, type IndexedMention, type IndexedReview } from '../search/indexed-document.ts'
import type { ReviewedDocument } from './document-loader.ts'
import { outcomesOf } from './outcomes.ts'

function indexedMentions({ document, layout, mentions }: ReviewedDocument): IndexedMention[] {
  const numbers = paragraphNumbers(document.blocks)
  return mentions.map(({ start, end, entity, type, text, confidence, standing, rule }) => {
    const placed = blockAt(layout, start)
    const region = placed?.block.role ?? 'body'
    return {
      start,
      end,
      entity,
      type,
      text,
      confidence,
      region,
      block: placed?.index ?? 0,
      paragraph: numbers[placed?.index ?? 0] ?? null,
      standing: standing === 'found' ? 'found' : 'decided',
      single: standing !== 'found' && rule === null,
      counted: !isUncounted(region),
    }
  })
}

/** What the extractor found and a reader no longer sees: names that were rejected, entities that were merged away. */
function tracesOf({ extraction, mentions }: ReviewedDocument): string[] {
  const texts = new Set<string>(mentions.map(({ text }) => text))
  const entities = new Set<string>(mentions.map(({ entity }) => entity))
  const traces = new Set<string>()
  for (const { text, entity } of extraction.mentions) {
    if (!texts.has(text)) traces.add(traceOfName(normaliseName(text)))
    if (!entities.has(entity)) traces.add(traceOfEntity(entity))
  }
  return [...traces]
}

export function indexedReview(whole: ReviewedDocument): IndexedReview {
  const { review, entities } = whole
  const comments = review.annotations.flatMap(({ comment }) => (comment === null ? [] : [comment]))
  return {
    status: review.status,
    tags: review.tags,
    // Importers keep control characters out of texts; in notes they could pass for the index's own marks around hits.
    notes: [...review.notes.map((note) => note.text), ...comments].join('\n\n').replace(/[^\P{Cc}\t\n\r]/gu, ' '),
    entities: entities
      .filter(({ count }) => count > 0)
      .map(({ id, type, name, names, count }) => ({ id, type, name, names, mentions: count })),
    mentions: indexedMentions(whole),
    traces: tracesOf(whole),
    outcomes: outcomesOf(whole),
  }
}

export function indexedDocument(whole: ReviewedDocument): IndexedDocument {
  const { document, layout } = whole
  const { title, publisher, date, language, sourceUrl } = document.metadata
  const { format } = document.original
  return {
    ...indexedReview(whole),
    id: document.id,
    title,
    publisher,
    date,
    language,
    format,
    sourceUrl,
    importedAt: document.importedAt,
    words: wordsToRead(document.blocks),
    text: layout.text,
  }
}
