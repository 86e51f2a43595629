import { t } from 'i18next'
import type { MentionView } from '../../../shared/contract/views.ts'
import type { Verdict } from '../../../shared/model/decision.ts'
import type { DocumentId } from '../../../shared/model/ids.ts'
import { askService } from '../../client/queries.ts'
import { performAction } from '../../state/actions.ts'
import { useReading } from '../../state/reading.ts'
import { tellDone } from '../../state/toasts.ts'
import { useChecking } from './checking.ts'

function wordOf(verdict: Verdict): 'accepted' | 'rejected' | 'changed' {
  return verdict.kind === 'accept' ? 'accepted' : verdict.kind === 'reject' ? 'rejected' : 'changed'
}

/** Says of mentions of one document what the reader decided, as one change; then goes on checking, if that is what the reader was doing. */
export async function decideMentions(id: DocumentId, mentions: readonly MentionView[], verdict: Verdict): Promise<void> {
  const [first] = mentions
  if (first === undefined) return
  const answer = await askService('mention:decide', { document: id, mentions: mentions.map((mention) => mention.id), verdict })
  if (answer === null) return
  useReading.getState().closePopover()
  useChecking.getState().setDecided(mentions.map((mention) => mention.id))
  tellDone(t(`reader.${wordOf(verdict)}`, { count: mentions.length, text: first.text }), 'undo')
  if (useChecking.getState().checking) performAction('check-mentions')
  // Subtle: a rejected mention is about to leave the page, and must not take the focus with it.
  else if (verdict.kind === 'reject')
    requestAnimationFrame(() => document.querySelector<HTMLElement>('.reader-scroll')?.focus({ preventScroll: true }))
}
