import { ProblemError } from '../../shared/contract/result.ts'
import type { MentionView } from '../../shared/contract/views.ts'
import type { ChangeLabel } from '../../shared/model/change.ts'
import type { Verdict } from '../../shared/model/decision.ts'
import { mentionIdOf } from '../../shared/review/resolve-mentions.ts'
import { isSpan } from '../../shared/text/anchoring.ts'
import { blockAt, type Layout } from '../../shared/text/layout.ts'
import { problem } from '../../shared/words/problems.ts'
import { adding, deciding } from './decisions.ts'
import type { Desk } from './desk.ts'
import { reviewed } from './document-loader.ts'
import type { HandlersOf } from './handlers.ts'

function labelOf(verdict: Verdict, mentions: readonly MentionView[]): ChangeLabel {
  const text = mentions[0]?.text.slice(0, 60) ?? ''
  if (verdict.kind === 'retype' || verdict.kind === 'add') return { code: 'retype', params: { text, type: verdict.type } }
  if (verdict.kind === 'assign') return { code: 'assign', params: { text, name: verdict.name.slice(0, 60) } }
  return { code: verdict.kind, params: { text } }
}

/** @throws ProblemError `bad-span` for a span that lies outside the text, runs over a paragraph's end, or holds no words */
export function mustBeSpan(layout: Layout, start: number, end: number): void {
  const bad = (detail: string) => new ProblemError(problem('bad-span', { detail }))
  if (!isSpan(layout.text, start, end)) throw bad('it lies outside the text')
  const block = blockAt(layout, start)
  if (block === null || end > block.end) throw bad('it runs over more than one paragraph')
  if (layout.text.slice(start, end).trim() === '') throw bad('it holds no words')
}

export function decideMention(desk: Desk): HandlersOf<'mention:decide' | 'mention:add'> {
  return {
    'mention:decide': async ({ document, mentions: wanted, verdict }) => {
      await desk.change(async (reader) => {
        const review = await reader.review(document)
        const loaded = await desk.loader.dated(document, review)
        const known = new Map(reviewed(loaded, review, desk.loader.book).mentions.map((mention) => [mention.id, mention]))
        const mentions = [...new Set(wanted)].map((id) => {
          const mention = known.get(id)
          if (mention === undefined) throw new ProblemError(problem('not-found', { what: 'This mention' }))
          return mention
        })
        const operations = mentions.flatMap((mention) => deciding(loaded.layout.text, review, document, mention, verdict))
        return { label: labelOf(verdict, mentions), operations }
      })
      return {}
    },

    'mention:add': async ({ document, start, end, type }) => {
      const { layout } = await desk.loader.load(document)
      mustBeSpan(layout, start, end)
      await desk.change(async (reader) => ({
        label: { code: 'mention-add', params: { text: layout.text.slice(start, end).slice(0, 60), type } },
        operations: adding(layout.text, await reader.review(document), document, { start, end }, { type, value: null }),
      }))
      return { id: mentionIdOf(start, end) }
    },
  }
}
