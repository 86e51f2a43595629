import type { AnnotationView, EntityView, MentionView } from '../../shared/contract/views.ts'
import { ProblemError } from '../../shared/contract/result.ts'
import type { LibraryDocument } from '../../shared/model/document.ts'
import type { Extraction } from '../../shared/model/extraction.ts'
import type { DocumentId } from '../../shared/model/ids.ts'
import type { IsoDay } from '../../shared/model/mention-value.ts'
import type { Rule } from '../../shared/model/rule.ts'
import type { Review } from '../../shared/model/review.ts'
import { entityViews } from '../../shared/review/entity-views.ts'
import { entityNames, resolveMentions } from '../../shared/review/resolve-mentions.ts'
import { noRules, RuleBook } from '../../shared/review/rule-book.ts'
import { anchor } from '../../shared/text/anchoring.ts'
import { layoutBlocks, type Layout } from '../../shared/text/layout.ts'
import { problem } from '../../shared/words/problems.ts'
import { createdDay } from '../extractors/created-day.ts'
import type { Store } from '../storage/store.ts'
import type { WorkerPool } from '../workers/worker-pool.ts'

const cacheSize = 24

/** A document's files, read and laid out. */
export interface LoadedDocument {
  readonly document: LibraryDocument
  readonly extraction: Extraction
  readonly layout: Layout
}

/** A document with the reader's rules and decisions on it, and the day the reader gave it. */
export interface ReviewedDocument extends LoadedDocument {
  readonly review: Review
  /** The rules that hold for it: the library's and its own. */
  readonly rules: RuleBook
  readonly mentions: readonly MentionView[]
  readonly entities: readonly EntityView[]
}

/** Reads documents from the store, and makes again from the original what was lost of them. */
export class DocumentLoader {
  readonly #store: Store
  readonly #pool: WorkerPool
  readonly #onMended: (id: DocumentId, what: string) => void
  readonly #cache = new Map<DocumentId, Promise<LoadedDocument>>()
  #bookOf: readonly Rule[] = []
  #book: RuleBook = noRules

  constructor(store: Store, pool: WorkerPool, onMended: (id: DocumentId, what: string) => void) {
    this.#store = store
    this.#pool = pool
    this.#onMended = onMended
  }

  /** @throws ProblemError `not-found` when the library has no such document */
  async load(id: DocumentId): Promise<LoadedDocument> {
    if (this.#store.library.documents[id] === undefined) throw new ProblemError(problem('not-found', { what: 'This document' }))
    const cached = this.#cache.get(id)
    if (cached !== undefined) return cached
    const loading = this.#read(id)
    // Subtle: kept while it is still being read, so that two callers mend a damaged document once, and what is forgotten meanwhile stays forgotten.
    this.#cache.set(id, loading)
    for (const oldest of this.#cache.keys()) if (this.#cache.size > cacheSize) this.#cache.delete(oldest)
    loading.catch(() => {
      if (this.#cache.get(id) === loading) this.#cache.delete(id)
    })
    return loading
  }

  async #read(id: DocumentId): Promise<LoadedDocument> {
    const [document, extraction] = await Promise.all([this.#store.documents.document(id), this.#store.documents.extraction(id)])
    if (document.kind === 'newer' || extraction.kind === 'newer') throw new ProblemError(problem('library-newer', { file: id }))
    const whole = document.kind === 'good' ? document.sealed.data : await this.#readOriginal(id)
    // Subtle: blocks made again by a newer importer may lie elsewhere, so mentions are found again too.
    const found = document.kind === 'good' && extraction.kind === 'good' ? extraction.sealed.data : await this.#extract(id, whole, false)
    return { document: whole, extraction: found, layout: layoutBlocks(whole.blocks) }
  }

  /** The rules for the whole library, prepared once for each state of them. */
  get book(): RuleBook {
    const { rules } = this.#store.library
    if (rules !== this.#bookOf) {
      this.#bookOf = rules
      this.#book = new RuleBook(rules)
    }
    return this.#book
  }

  /** The document with dates counted from the day that holds now: found anew where they were counted from another. */
  async dated(id: DocumentId, review: Review): Promise<LoadedDocument> {
    const loaded = await this.load(id)
    const own = createdDay(loaded.document.metadata)
    const wanted = review.articleDate === null ? own : review.articleDate.day
    const dayIsReaders = review.articleDate !== null
    const { created = own, dayIsReaders: wasReaders = false } = loaded.extraction
    if (created === wanted && wasReaders === dayIsReaders) return loaded
    const { document } = loaded
    const extraction = await this.#extract(id, withDay(document, review.articleDate), dayIsReaders)
    const dated = { ...loaded, extraction }
    this.#cache.set(id, Promise.resolve(dated))
    return dated
  }

  async #readOriginal(id: DocumentId): Promise<LibraryDocument> {
    const path = await this.#store.documents.original(id)
    if (path === null) throw new ProblemError(problem('library-damaged', { detail: `document ${id} and its original are gone` }))
    const read = await this.#pool.read(path, path, { extract: false })
    if (!read.ok) throw new ProblemError(read.problem)
    const { format, importer, bytes, sha256, metadata, blocks } = read.value
    // The name it was imported under was in the damaged file; its title serves.
    const document: LibraryDocument = {
      id,
      original: { name: metadata.title, format, bytes, sha256 },
      importedAt: this.#store.library.documents[id] ?? new Date().toISOString(),
      importer,
      metadata,
      blocks,
    }
    await this.#store.documents.replaceDocument(document)
    this.#onMended(id, 'document.json')
    return document
  }

  /** Finds mentions anew and keeps them; decisions are kept apart and stay. */
  async extractAgain(id: DocumentId): Promise<void> {
    const [{ document }, { articleDate }] = await Promise.all([this.load(id), this.#store.review(id)])
    await this.#extract(id, withDay(document, articleDate), articleDate !== null)
    this.forget(id)
  }

  async #extract(id: DocumentId, document: LibraryDocument, dayIsReaders: boolean): Promise<Extraction> {
    const extraction = await this.#pool.extract(document.metadata, document.blocks, dayIsReaders)
    if (!extraction.ok) throw new ProblemError(extraction.problem)
    const found: Extraction = { ...extraction.value, created: createdDay(document.metadata), dayIsReaders }
    await this.#store.documents.replaceExtraction(id, found)
    return found
  }

  /** The document as a reader sees it, with `review` or the one the store holds. */
  async review(id: DocumentId): Promise<ReviewedDocument> {
    const review = await this.#store.review(id)
    return reviewed(await this.dated(id, review), review, this.book)
  }

  forget(id: DocumentId): void {
    this.#cache.delete(id)
  }
}

/** The day a reader gave the article takes the place of its own. */
function withDay(document: LibraryDocument, given: { readonly day: IsoDay | null } | null): LibraryDocument {
  return given === null ? document : { ...document, metadata: { ...document.metadata, date: given.day } }
}

/** Puts the library's rules (`book`), the document's own and the review's decisions on a document. */
export function reviewed(loaded: LoadedDocument, review: Review, book: RuleBook): ReviewedDocument {
  const { layout, extraction } = loaded
  const rules = book.with(review.rules)
  const mentions = resolveMentions(layout.text, extraction, review.decisions, rules)
  const entities = entityViews(layout, mentions, entityNames(extraction, review.decisions, rules))
  return { ...loaded, document: withDay(loaded.document, review.articleDate), review, rules, mentions, entities }
}

/** The reader's highlights with where they lie in the text now. */
export function annotationViews(text: string, review: Review): AnnotationView[] {
  return review.annotations.map(({ id, createdAt, updatedAt, target, comment }) => ({
    id,
    createdAt,
    updatedAt,
    exact: target.quote.exact,
    comment,
    place: anchor(text, target),
  }))
}
