import { t } from 'i18next'
import { assertNever } from '../../shared/assert-never.ts'
import type { CorrectionPreview } from '../../shared/contract/correction-views.ts'
import type { Problem } from '../../shared/contract/problem.ts'
import type { Correction, CorrectionAct, CorrectionScope } from '../../shared/model/correction.ts'
import { EntityId } from '../../shared/model/ids.ts'
import { askService, useService } from '../client/queries.ts'
import { tellDone } from './toasts.ts'

/** What is corrected, as it is written. */
export interface CorrectedWords {
  readonly text: string
}

export interface SeenCorrection {
  readonly preview: CorrectionPreview | null
  /** Why it cannot be made. */
  readonly problem: Problem | null
}

const nobody = EntityId.parse('person:?')
// Subtle: a query needs a request even while it asks nothing.
const nothing: Correction = { target: { kind: 'entity', entity: nobody }, act: { kind: 'accept' }, scope: 'everywhere' }

/** What a correction would change, as long as it is one; the last answer stays while the next is fetched. */
export function usePreview(correction: Correction | null): SeenCorrection {
  const seen = useService('correction:preview', correction ?? nothing, { enabled: correction !== null, keepPrevious: true })
  if (correction === null) return { preview: null, problem: null }
  return { preview: seen.data ?? null, problem: seen.error?.problem ?? null }
}

/** “4 mentions in 2 documents”, with the word before it that the sentence needs. */
export function sayReach({ mentions, documents }: Pick<CorrectionPreview, 'mentions' | 'documents'>, scope: CorrectionScope): string {
  if (mentions === 0) return t(scope === 'everywhere' ? 'corrections.changes-future' : 'corrections.changes-nothing')
  const words = { mentions: t('corrections.mentions', { count: mentions }), documents: t('corrections.documents', { count: documents }) }
  return scope === 'everywhere' ? t('corrections.changes', words) : t('corrections.changes-here', words)
}

function sayDone(act: CorrectionAct, { text }: CorrectedWords): string {
  switch (act.kind) {
    case 'accept':
    case 'reject':
    case 'respan':
    case 'read':
    case 'revalue':
      return t(`corrections.done-${act.kind}`, { text })
    case 'retype':
      return t('corrections.done-retype', { text, a: t(`rules.a.${act.to}`) })
    case 'add':
      return t('corrections.done-add', { text, a: t(`rules.a.${act.type}`) })
    case 'merge':
    case 'split':
    case 'rename':
      return t(`corrections.done-${act.kind}`, { text, name: act.name })
    default:
      return assertNever(act)
  }
}

/** Makes a correction as one step and says so, with a way to undo it; false when the problem was told instead. */
export async function makeCorrection(correction: Correction, words: CorrectedWords): Promise<boolean> {
  const made = await askService('correction:make', correction)
  if (made === null) return false
  const what = sayDone(correction.act, words)
  const mentions = t('corrections.mentions', { count: made.mentions })
  const documents = t('corrections.documents', { count: made.documents })
  const message =
    made.mentions <= 1 && made.documents <= 1
      ? what
      : t(made.documents > 1 ? 'corrections.done-counts' : 'corrections.done-count', { what, mentions, documents })
  tellDone(message, 'undo')
  return true
}
