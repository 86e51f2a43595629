import type { CorrectionPreview } from '../../shared/contract/correction-views.ts'
import type { MentionView } from '../../shared/contract/views.ts'
import type { DocumentId } from '../../shared/model/ids.ts'
import type { Rule, RuleEffect } from '../../shared/model/rule.ts'
import type { Review } from '../../shared/model/review.ts'
import { occurrencesOf } from '../../shared/text/occurrences.ts'
import { countsWritten, reachOf, type Reach } from '../search/correction-reach.ts'
import { textReader } from '../search/document-texts.ts'
import { documentsWithWords } from '../search/rule-reach.ts'
import { contextLines } from './context-lines.ts'
import type { Desk } from './desk.ts'
import { reviewed, type LoadedDocument, type ReviewedDocument } from './document-loader.ts'

const documentsShown = 12
const linesShown = 3

type Group = CorrectionPreview['groups'][number]
type Counts = Pick<CorrectionPreview, 'mentions' | 'documents'>
export type Seen = Counts & { readonly groups: Group[] }

type Adding = Extract<RuleEffect, { kind: 'add' }>

function isAdding(effect: RuleEffect): effect is Adding {
  return effect.kind === 'add'
}

function sameMention(a: MentionView, b: MentionView): boolean {
  return a.type === b.type && a.entity === b.entity && a.standing === b.standing && JSON.stringify(a.value) === JSON.stringify(b.value)
}

/** Where two views of one text differ: mentions that go, come or change. */
function differences(before: readonly MentionView[], after: readonly MentionView[]): MentionView[] {
  const earlier = new Map(before.map((mention) => [mention.id, mention]))
  const later = new Map(after.map((mention) => [mention.id, mention]))
  const changed = after.filter((mention) => {
    const there = earlier.get(mention.id)
    return there === undefined || !sameMention(there, mention)
  })
  // A mention that only makes room for a longer one is no change of its own.
  const gone = before.filter(
    (mention) => !later.has(mention.id) && !changed.some((other) => other.start < mention.end && mention.start < other.end),
  )
  return [...changed, ...gone].sort((a, b) => a.start - b.start)
}

function groupOf({ document, layout }: LoadedDocument, places: readonly { start: number; end: number }[], mentions: number): Group {
  return {
    document: document.id,
    title: document.metadata.title,
    mentions,
    lines: contextLines(layout, places.slice(0, linesShown)),
  }
}

/** What changes in one document when its review, or the rules for it, become others. */
export function seenInDocument(before: ReviewedDocument, after: ReviewedDocument): Seen {
  const changed = differences(before.mentions, after.mentions)
  return {
    mentions: changed.length,
    documents: changed.length === 0 ? 0 : 1,
    groups: changed.length === 0 ? [] : [groupOf(before, changed, changed.length)],
  }
}

/** What rules for one document would change in it. */
export function seenUnderOwnRules(desk: Desk, loaded: LoadedDocument, review: Review, rules: readonly Rule[]): Seen {
  const { book } = desk.loader
  return seenInDocument(reviewed(loaded, review, book), reviewed(loaded, { ...review, rules: [...review.rules, ...rules] }, book))
}

/** The text of a document, from the index where it holds texts. */
async function textOf(desk: Desk, read: ((id: DocumentId) => string | null) | null, id: DocumentId): Promise<string> {
  return read?.(id) ?? (await desk.loader.load(id)).layout.text
}

async function reachOfAdding(desk: Desk, effect: Adding): Promise<Reach> {
  const { documents, read } = desk.index.ask(({ database, canSearch }) => ({
    documents: documentsWithWords(database, effect.text, canSearch),
    read: canSearch ? textReader(database) : null,
  }))
  const counted = desk.index.ask(({ database }) => countsWritten(database, effect.text, effect.type))
  let mentions = 0
  let holding = 0
  const first: { id: DocumentId; title: string; mentions: number; places: { start: number; end: number }[] }[] = []
  for (const id of documents) {
    const places = occurrencesOf(await textOf(desk, read, id), effect.text)
    const count = Math.max(0, places.length - (counted.get(id) ?? 0))
    if (count === 0) continue
    mentions += count
    holding += 1
    if (first.length >= documentsShown) continue
    const { title } = (await desk.loader.load(id)).document.metadata
    first.push({ id, title, mentions: count, places })
  }
  return { mentions, documents: holding, first }
}

function together(reaches: readonly Reach[]): Reach {
  return {
    mentions: reaches.reduce((sum, reach) => sum + reach.mentions, 0),
    documents: Math.max(0, ...reaches.map((reach) => reach.documents)),
    first: reaches.flatMap((reach) => reach.first).slice(0, documentsShown),
  }
}

/** What rules for the whole library would change, `from` (the document they are made in) first. */
export async function seenEverywhere(desk: Desk, effects: readonly RuleEffect[], from: DocumentId | null): Promise<Seen> {
  const others = effects.flatMap((effect) => (isAdding(effect) ? [] : [effect]))
  const reaches = [
    desk.index.ask(({ database }) => reachOf(database, others, documentsShown)),
    ...(await Promise.all(effects.filter(isAdding).map((effect) => reachOfAdding(desk, effect)))),
  ]
  const reach = together(reaches)
  const groups = await Promise.all(
    reach.first.map(async ({ id, places, mentions }) => groupOf(await desk.loader.load(id), places, mentions)),
  )
  groups.sort((a, b) => Number(b.document === from) - Number(a.document === from))
  return { mentions: reach.mentions, documents: reach.documents, groups }
}
