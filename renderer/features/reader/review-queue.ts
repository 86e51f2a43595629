import type { MentionView } from '../../../shared/contract/views.ts'
import type { MentionId } from '../../../shared/model/ids.ts'
import type { MentionType } from '../../../shared/model/mention.ts'
import { normaliseName } from '../../../shared/text/entity-name.ts'

/** Unsure mentions that are checked as one: written the same, of one type and one entity. */
export interface QueueItem {
  readonly key: string
  readonly text: string
  readonly type: MentionType
  /** Where the first of them begins, in UTF-16 code units of the document's text. */
  readonly start: number
  readonly mentions: readonly MentionId[]
}

export interface QueueEntry extends QueueItem {
  /** None of its mentions is unsure any more. */
  readonly done: boolean
  readonly skipped: boolean
  /** Another entry is written the same, so that the place must tell them apart. */
  readonly twin: boolean
}

function keyOf({ entity, text, type }: MentionView): string {
  return `${type} ${entity} ${normaliseName(text)}`
}

/** Unsure mentions in reading order, those of one name together where the first of them stands. */
export function groupUnsure(unsure: readonly MentionView[]): readonly QueueItem[] {
  const groups = new Map<string, { key: string; text: string; type: MentionType; start: number; mentions: MentionId[] }>()
  for (const mention of [...unsure].sort((a, b) => a.start - b.start)) {
    const key = keyOf(mention)
    const group = groups.get(key)
    if (group === undefined) groups.set(key, { key, text: mention.text, type: mention.type, start: mention.start, mentions: [mention.id] })
    else group.mentions.push(mention.id)
  }
  return [...groups.values()]
}

/** What the queue holds once something was decided: what was in it stays and keeps its place, what became unsure since comes in. */
export function renewQueue(queue: readonly QueueItem[], unsure: readonly MentionView[]): readonly QueueItem[] {
  const now = groupUnsure(unsure)
  const current = new Map(now.map((item) => [item.key, item]))
  const kept = queue.map((item) => current.get(item.key) ?? item)
  const known = new Set(queue.map(({ key }) => key))
  const added = now.filter(({ key }) => !known.has(key))
  if (added.length === 0 && kept.every((item, at) => sameItem(item, queue[at]))) return queue
  return [...kept, ...added].sort((a, b) => a.start - b.start)
}

function sameItem(item: QueueItem, other: QueueItem | undefined): boolean {
  return item.start === other?.start && item.mentions.join() === other.mentions.join()
}

/** The queue as it is shown. `unsure` are the mentions that still wait. */
export function entriesOf(
  queue: readonly QueueItem[],
  unsure: ReadonlySet<MentionId>,
  skipped: ReadonlySet<string>,
): readonly QueueEntry[] {
  const written = new Map<string, number>()
  for (const { text } of queue) written.set(text, (written.get(text) ?? 0) + 1)
  return queue.map((item) => ({
    ...item,
    done: item.mentions.every((id) => !unsure.has(id)),
    skipped: skipped.has(item.key),
    twin: (written.get(item.text) ?? 0) > 1,
  }))
}

/** The entry to go to from `key`, round the ends: by hand any that waits; by itself (`fresh`) only one that was not skipped. */
export function stepQueue(entries: readonly QueueEntry[], key: string | null, step: 1 | -1, fresh = false): QueueEntry | null {
  const count = entries.length
  const from = entries.findIndex((entry) => entry.key === key)
  const first = from === -1 && step === -1 ? count : from
  for (let by = 1; by <= count; by += 1) {
    const entry = entries[(((first + by * step) % count) + count) % count]
    if (entry !== undefined && !entry.done && !(fresh && entry.skipped) && entry.key !== key) return entry
  }
  return null
}

/** The first entry at or after a place in the text that waits, round the end. */
export function entryFrom(entries: readonly QueueEntry[], offset: number): QueueEntry | null {
  const waiting = entries.filter(({ done }) => !done)
  return waiting.find(({ start }) => start >= offset) ?? waiting[0] ?? null
}
