import { t } from 'i18next'
import type { MentionView } from '../../../../shared/contract/views.ts'
import type { Correction } from '../../../../shared/model/correction.ts'
import type { DocumentId, MentionId } from '../../../../shared/model/ids.ts'
import { askService } from '../../../client/queries.ts'
import { performAction } from '../../../state/actions.ts'
import { makeCorrection } from '../../../state/correcting.ts'
import { useReading } from '../../../state/reading.ts'
import { tellDone } from '../../../state/toasts.ts'
import { useReviewing } from '../reviewing.ts'

/** Closes the card and goes on checking, if that is what the reader was doing. `leaves`: the mention is about to go. */
function goOn(decided: readonly MentionId[], leaves: boolean): void {
  const reading = useReading.getState()
  useReviewing.getState().setDecided(decided)
  if (useReviewing.getState().document !== null) performAction('check-mentions')
  else {
    reading.closePopover()
    // Subtle: a mention that is about to leave the page or change its edges must not take the focus with it.
    if (leaves) requestAnimationFrame(() => document.querySelector<HTMLElement>('.reader-scroll')?.focus({ preventScroll: true }))
  }
}

/** Says of mentions of one document that they are right, as one change. */
export async function acceptMentions(id: DocumentId, mentions: readonly MentionView[]): Promise<void> {
  const [first] = mentions
  if (first === undefined) return
  const ids = mentions.map((mention) => mention.id)
  if ((await askService('mention:decide', { document: id, mentions: ids, verdict: { kind: 'accept' } })) === null) return
  const what = t('corrections.done-accept', { text: first.text })
  const count = ids.length
  tellDone(count === 1 ? what : t('corrections.done-count', { what, mentions: t('corrections.mentions', { count }) }), 'undo')
  goOn(ids, false)
}

/** Makes a correction of a mention; `alike` are those of its document that it may reach. False when it could not be made. */
export async function correctMention(correction: Correction, text: string, alike: readonly MentionView[]): Promise<boolean> {
  if (!(await makeCorrection(correction, { text }))) return false
  const { target, scope, act } = correction
  if (act.kind === 'rename' || target.kind !== 'mention') return true
  const ids = scope === 'here' ? [target.mention] : [...new Set([target.mention, ...alike.map(({ id }) => id)])]
  goOn(ids, act.kind === 'reject' || act.kind === 'respan')
  return true
}
