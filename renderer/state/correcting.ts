import { useEffect, useState } from 'react'
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

const restMs = 120

/** What a correction would change, as long as it is one; the last answer stays while the next is fetched. */
export function usePreview(correction: Correction | null): SeenCorrection {
  const [asked, setAsked] = useState(correction)
  const isNew = JSON.stringify(asked) !== JSON.stringify(correction)
  useEffect(() => {
    if (!isNew) return undefined
    // A name that is being typed is asked about once it rests.
    const timer = setTimeout(() => setAsked(correction), asked?.act.kind === correction?.act.kind ? restMs : 0)
    return () => clearTimeout(timer)
  }, [isNew, asked, correction])
  const seen = useService('correction:preview', asked ?? nothing, { enabled: asked !== null, keepPrevious: true })
  if (correction === null) return { preview: null, problem: null }
  return { preview: seen.data ?? null, problem: seen.error?.problem ?? null }
}

/** How far a correction reaches, in one sentence; `confirms` where it only says that what was found is right. */
function sayReach({ mentions, documents }: CorrectionPreview, scope: CorrectionScope, confirms: boolean): string {
  if (mentions === 0) return t(scope === 'everywhere' ? 'corrections.changes-future' : 'corrections.changes-nothing')
  const words = { mentions: t('corrections.mentions', { count: mentions }), documents: t('corrections.documents', { count: documents }) }
  if (confirms) return t('corrections.confirms-here', words)
  return scope === 'everywhere' ? t('corrections.changes', words) : t('corrections.changes-here', words)
}

/** What a correction will change, as a `ChangeSection` shows it. */
export function changeWords({ preview, problem }: SeenCorrection, scope: CorrectionScope, confirms = false) {
  const groups = problem === null ? (preview?.groups ?? []) : []
  const hidden = preview === null || problem !== null ? 0 : preview.documents - groups.length
  return {
    reach: problem !== null ? problem.message : preview === null ? t('corrections.looking') : sayReach(preview, scope, confirms),
    groups: groups.map(({ document, title, mentions, lines }) => ({ key: document, title, count: mentions, lines })),
    more: (count: number) => t('corrections.more-lines', { count }),
    rest: hidden > 0 ? t('corrections.more-documents', { count: hidden }) : null,
  }
}

/** The choice between this document and everywhere, as a `ChangeSection` offers it. */
export function scopeChoice(scope: CorrectionScope, onChoose: (scope: CorrectionScope) => void) {
  return {
    label: t('corrections.scope'),
    items: [
      { value: 'document', words: t('corrections.scope-document') },
      { value: 'everywhere', words: t('corrections.scope-everywhere') },
    ] as const satisfies readonly { value: CorrectionScope; words: string }[],
    chosen: scope === 'document' ? 'document' : 'everywhere',
    onChoose,
  } as const
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
