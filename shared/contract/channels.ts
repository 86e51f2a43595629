import { z } from 'zod'
import { AnnotationId, DocumentId, EntityId, ImportId, MentionId, NoteId, RuleId, SavedSearchId, TagId, Ticket } from '../model/ids.ts'
import { Correction } from '../model/correction.ts'
import { IsoDay } from '../model/mention-value.ts'
import { MentionType } from '../model/mention.ts'
import { RuleEffect } from '../model/rule.ts'
import { Settings } from '../model/settings.ts'
import { ChangeLabel } from '../model/change.ts'
import { Verdict } from '../model/decision.ts'
import { Status } from '../model/review.ts'
import { TagColor } from '../model/tag.ts'
import { AccuracyReport } from './accuracy.ts'
import { CorrectionPreview, RuleView } from './correction-views.ts'
import { EntityLine, EntityLines, EntityPage, MergeCandidate } from './entity-page.ts'
import {
  DocumentRow, DocumentView, Found, HistoryEntry, ImportFile, ImportSummary, LibraryEntity, LibraryOverview, ListQuery, SearchResults, Sort,
} from './views.ts'

const Nothing = z.object({})
const Page = { offset: z.number().int().nonnegative().default(0), limit: z.number().int().min(1).max(500).default(100) }
const Documents = z.array(DocumentId).min(1).max(200_000)
const Span = { start: z.number().int().nonnegative(), end: z.number().int().positive() }
const Name = z.string().trim().min(1).max(80)

function channel<Request extends z.ZodType, Response extends z.ZodType>(request: Request, response: Response) {
  return { request, response }
}

/** Everything the service answers. Handlers, the preload, the host and the renderer's client are typed from this table. */
export const channels = {
  'library:overview': channel(Nothing, LibraryOverview),
  'library:check': channel(z.object({ repair: z.boolean().default(false) }), z.object({ ok: z.boolean(), problems: z.array(z.string()) })),
  /** Finds the mentions of every document anew, after a new version of what finds them; `failed` ones keep what was found before. */
  'library:read-again': channel(Nothing, z.object({ documents: z.number().int().nonnegative(), failed: z.number().int().nonnegative() })),
  'library:history': channel(z.object({ document: DocumentId.nullable(), ...Page }), z.object({ entries: z.array(HistoryEntry) })),
  'notice:dismiss': channel(z.object({ id: z.string() }), Nothing),
  'settings:save': channel(Settings.partial(), Settings),

  'document:list': channel(
    z.object({ list: ListQuery, sort: Sort.default('imported'), entity: EntityId.nullable().default(null), ...Page }),
    z.object({ total: z.number().int().nonnegative(), rows: z.array(DocumentRow) }),
  ),
  'document:open': channel(z.object({ id: DocumentId }), DocumentView),
  'document:set-status': channel(z.object({ documents: Documents, status: Status }), Nothing),
  'document:remove': channel(z.object({ documents: Documents }), Nothing),
  'document:read-again': channel(z.object({ id: DocumentId }), Nothing),
  'document:export': channel(z.object({ id: DocumentId, format: z.enum(['json', 'markdown', 'csv']) }), z.object({ name: z.string(), text: z.string() })),

  /** Puts the article's day right, and with it every date counted from it; `original` goes back to the document's own. */
  'document:set-date': channel(z.object({ id: DocumentId, date: z.union([z.object({ day: IsoDay.nullable() }), z.literal('original')]) }), Nothing),

  'mention:decide': channel(z.object({ document: DocumentId, mentions: z.array(MentionId).min(1).max(100_000), verdict: Verdict }), Nothing),
  'mention:add': channel(z.object({ document: DocumentId, ...Span, type: MentionType }), z.object({ id: MentionId })),

  'tag:create': channel(z.object({ name: Name, parent: TagId.nullable().default(null), color: TagColor.nullable().default(null), documents: z.array(DocumentId).max(200_000).default([]) }), z.object({ id: TagId })),
  'tag:edit': channel(z.object({ id: TagId, name: Name.optional(), parent: TagId.nullable().optional(), color: TagColor.optional() }), Nothing),
  'tag:delete': channel(z.object({ id: TagId }), Nothing),
  'tag:put': channel(z.object({ tag: TagId, documents: Documents }), z.object({ changed: z.number().int() })),
  'tag:put-on-list': channel(z.object({ tag: TagId, list: ListQuery }), z.object({ changed: z.number().int() })),
  'tag:take': channel(z.object({ tag: TagId, documents: Documents }), z.object({ changed: z.number().int() })),

  'annotation:create': channel(z.object({ document: DocumentId, ...Span, comment: z.string().max(100_000).nullable() }), z.object({ id: AnnotationId })),
  'annotation:edit': channel(z.object({ document: DocumentId, id: AnnotationId, comment: z.string().max(100_000).nullable() }), Nothing),
  'annotation:delete': channel(z.object({ document: DocumentId, id: AnnotationId }), Nothing),

  'note:create': channel(z.object({ document: DocumentId, text: z.string().max(2_000_000).default('') }), z.object({ id: NoteId })),
  'note:save': channel(z.object({ document: DocumentId, id: NoteId, text: z.string().max(2_000_000) }), z.object({ updatedAt: z.iso.datetime() })),
  'note:delete': channel(z.object({ document: DocumentId, id: NoteId }), Nothing),

  'search:run': channel(z.object({ query: z.string().max(2_000), ...Page }), SearchResults),
  'search:within': channel(z.object({ document: DocumentId, query: z.string().max(2_000) }), z.object({ marks: z.array(z.object({ ...Span })) })),
  'search:save': channel(z.object({ name: z.string().trim().min(1).max(120), query: z.string().min(1).max(2_000) }), z.object({ id: SavedSearchId })),
  'search:forget': channel(z.object({ id: SavedSearchId }), Nothing),
  'palette:find': channel(z.object({ text: z.string().max(200), limit: z.number().int().min(1).max(50).default(8) }), z.object({ found: z.array(Found) })),

  'entity:list': channel(z.object({ type: MentionType.nullable().default(null), ...Page }), z.object({ entities: z.array(LibraryEntity) })),
  'entity:get': channel(z.object({ id: EntityId }), z.object({ entity: LibraryEntity, documents: z.array(DocumentRow) })),

  'entity:open': channel(z.object({ id: EntityId }), EntityPage),
  'entity:lines': channel(
    z.object({ id: EntityId, each: z.number().int().min(1).max(50).default(7), ...Page }),
    z.object({ documents: z.number().int().nonnegative(), groups: z.array(EntityLines) }),
  ),
  'entity:lines-in': channel(z.object({ id: EntityId, document: DocumentId }), z.object({ lines: z.array(EntityLine) })),
  /** Every mention in the order of the words that follow it. */
  'entity:lines-by-next-word': channel(z.object({ id: EntityId, ...Page }), z.object({ mentions: z.number().int().nonnegative(), lines: z.array(EntityLine.extend({ document: DocumentId, title: z.string() })) })),
  'entity:candidates': channel(
    z.object({ id: EntityId, text: z.string().max(200).default(''), document: DocumentId.nullable().default(null), limit: z.number().int().min(1).max(50).default(8) }),
    z.object({ candidates: z.array(MergeCandidate) }),
  ),
  'entity:note': channel(z.object({ id: EntityId, text: z.string().max(2_000_000) }), Nothing),
  'entity:tag': channel(z.object({ id: EntityId, tag: TagId, put: z.boolean() }), Nothing),

  'correction:preview': channel(Correction, CorrectionPreview),
  'correction:make': channel(Correction, z.object({ mentions: z.number().int().nonnegative(), documents: z.number().int().nonnegative() })),
  /** Rules for the whole library, or those of one document. */
  'rule:list': channel(z.object({ document: DocumentId.nullable().default(null) }), z.object({ rules: z.array(RuleView) })),
  'rule:switch': channel(z.object({ document: DocumentId.nullable().default(null), id: RuleId, on: z.boolean() }), Nothing),
  'rule:edit': channel(z.object({ document: DocumentId.nullable().default(null), id: RuleId, effect: RuleEffect }), Nothing),
  'rule:delete': channel(z.object({ document: DocumentId.nullable().default(null), id: RuleId }), Nothing),
  'accuracy:report': channel(Nothing, AccuracyReport),

  'import:start': channel(z.object({ ticket: Ticket }), z.object({ id: ImportId })),
  'import:sample': channel(Nothing, z.object({ document: DocumentId })),
  'import:summary': channel(Nothing, z.object({ imports: z.array(ImportSummary) })),
  'import:files': channel(
    z.object({ id: ImportId, show: z.enum(['all', 'failed', 'added', 'duplicate', 'waiting']).default('all'), ...Page }),
    z.object({ total: z.number().int().nonnegative(), files: z.array(ImportFile) }),
  ),
  'import:pause': channel(z.object({ id: ImportId }), Nothing),
  'import:resume': channel(z.object({ id: ImportId }), Nothing),
  'import:cancel': channel(z.object({ id: ImportId }), Nothing),
  'import:retry': channel(z.object({ id: ImportId, key: z.string() }), Nothing),
  'import:dismiss': channel(z.object({ id: ImportId }), Nothing),

  'change:undo': channel(Nothing, z.object({ label: ChangeLabel })),
  'change:redo': channel(Nothing, z.object({ label: ChangeLabel })),
  'index:rebuild': channel(Nothing, z.object({ documents: z.number().int().nonnegative() })),
} as const

export type Channels = typeof channels
export type Channel = keyof Channels
/** What a caller may send (defaults left out). */
export type Request<C extends Channel> = z.input<Channels[C]['request']>
/** What a handler receives (defaults filled in). */
export type ParsedRequest<C extends Channel> = z.output<Channels[C]['request']>
export type Response<C extends Channel> = z.output<Channels[C]['response']>

/** The table seen channel by channel: this shape lets TypeScript tie a channel's request and response together in generic code. */
export const channelTable: { readonly [C in Channel]: { readonly request: z.ZodType<ParsedRequest<C>>; readonly response: z.ZodType<Response<C>> } } = channels

export function isChannel(name: string): name is Channel {
  return Object.hasOwn(channels, name)
}
