import { t } from 'i18next'
import type { Correction } from '../../../shared/model/correction.ts'
import { askService } from '../../client/queries.ts'
import { tellDone } from '../../state/toasts.ts'

/** Makes a correction and says what it changed, with a way to undo it; false once a problem was shown. `what` is its sentence. */
export async function makeCorrection(correction: Correction, what: string): Promise<boolean> {
  const answer = await askService('correction:make', correction)
  if (answer === null) return false
  const { mentions, documents } = answer
  tellDone(
    mentions === 0
      ? t('entity-page.done-nothing', { what })
      : t('entity-page.done', { what, count: mentions, documents: t('entity-page.documents', { count: documents }) }),
    'undo',
  )
  return true
}
