import { useEffect, useRef, useState } from 'react'
import type { DocumentView, MentionView } from '../../../../shared/contract/views.ts'
import type { Correction, CorrectionAct, CorrectionScope } from '../../../../shared/model/correction.ts'
import { blockAt } from '../../../../shared/text/layout.ts'
import { usePreview, type SeenCorrection } from '../../../state/correcting.ts'
import { readingAct, type Chosen } from '../mention-readings.ts'
import type { Readable } from '../ranges-by-block.ts'
import { acceptMentions, correctMention } from './decide.ts'
import { useDraftSpan } from './draft-span.ts'
import { actOf, firstScope, writtenAlike, type Step } from './steps.ts'
import { moveEdge, type Edge, type Span } from './word-edges.ts'

interface MentionStep {
  readonly step: Step
  readonly go: (step: Step) => void
  /** The reading the reader has chosen, null while the one that holds is. */
  readonly chosen: Chosen | null
  readonly choose: (chosen: Chosen) => void
  /** Whether what is said in the first step is said of all that is written so in this document. */
  readonly all: boolean
  readonly setAll: (all: boolean) => void
  readonly alike: readonly MentionView[]
  readonly scope: CorrectionScope
  readonly setScope: (scope: CorrectionScope) => void
  /** What would be done; null while it is plain agreement, or something is still to be chosen. */
  readonly act: CorrectionAct | null
  readonly seen: SeenCorrection
  /** Does what the step says: as far as chosen, or for this mention alone. */
  readonly perform: (onlyHere?: boolean) => Promise<void>
  readonly span: Span
  readonly move: (edge: Edge, by: 1 | -1) => void
}

/** What a reader is about to say of a mention, step by step, and what it would change. */
export function useMentionStep(view: DocumentView, readable: Readable, mention: MentionView, entityName: string): MentionStep {
  const [step, setStep] = useState<Step>({ kind: 'choose' })
  const [chosen, choose] = useState<Chosen | null>(null)
  const [all, setAll] = useState(true)
  const [wanted, setWanted] = useState<CorrectionScope | null>(null)
  const busy = useRef(false)

  const alike = writtenAlike(view.mentions, mention)
  const undecided = alike.filter(({ id, standing }) => id === mention.id || standing === 'found')
  const choosing = step.kind === 'choose'
  const act = choosing ? readingAct(mention, chosen) : actOf(step, mention, entityName)
  const scope = choosing ? (all ? 'document' : 'here') : step.kind === 'rename' ? 'everywhere' : (wanted ?? firstScope(step))

  const correctionOf = (what: CorrectionAct, how: CorrectionScope): Correction => ({
    target: { kind: 'mention', document: view.id, mention: mention.id },
    act: what,
    scope: how,
  })
  const shown = act ?? (choosing && undecided.length > 1 ? ({ kind: 'accept' } as const) : null)
  const seen = usePreview(shown === null ? null : correctionOf(shown, scope))

  const span = step.kind === 'respan' ? step.span : { start: mention.start, end: mention.end }
  const { put, drop } = useDraftSpan()
  useEffect(() => {
    if (step.kind === 'respan') put(mention.id, step.span)
    else drop()
  }, [step, mention.id, put, drop])
  useEffect(() => drop, [drop])

  const go = (next: Step) => {
    setStep(next)
    if (next.kind !== step.kind) setWanted(null)
  }
  const correct = async (what: CorrectionAct, how: CorrectionScope) => {
    const made = await correctMention(correctionOf(what, how), mention.text, alike)
    if (made && what.kind === 'rename') setStep({ kind: 'choose' })
  }
  const perform = async (onlyHere = false) => {
    if (busy.current || (act !== null && seen.problem !== null)) return
    busy.current = true
    if (act !== null) await correct(act, onlyHere && act.kind !== 'rename' ? 'here' : scope)
    else if (choosing) await acceptMentions(view.id, all && !onlyHere ? undecided : [mention])
    busy.current = false
  }
  const move = (edge: Edge, by: 1 | -1) => {
    const placed = blockAt(readable.layout, mention.start)
    if (placed !== null) go({ kind: 'respan', span: moveEdge(placed.block.text, placed.start, span, edge, by) })
  }
  return { step, go, chosen, choose, all, setAll, alike: undecided, scope, setScope: setWanted, act, seen, perform, span, move }
}
