import { useEffect, useMemo, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { DocumentView, MentionView } from '../../../shared/contract/views.ts'
import { useActions, type ActionHandler } from '../../state/actions.ts'
import { useReading } from '../../state/reading.ts'
import { tellDone } from '../../state/toasts.ts'
import { entriesOf, entryFrom, groupUnsure, renewQueue, stepQueue, type QueueEntry } from './review-queue.ts'
import { useReviewing } from './reviewing.ts'

export interface Review {
  readonly on: boolean
  readonly entries: readonly QueueEntry[]
  readonly current: string | null
  readonly goTo: (entry: QueueEntry) => void
  readonly end: () => void
}

/** Checking the unsure mentions of the open document: a queue that moves on by itself. */
export function useReview(view: DocumentView, unsure: readonly MentionView[]): Review {
  const { t } = useTranslation()
  const { document, queue, current, skipped, decided } = useReviewing()
  const on = document === view.id
  const waiting = useMemo(() => new Set(unsure.map(({ id }) => id).filter((id) => !decided.has(id))), [unsure, decided])
  const entries = useMemo(() => (on ? entriesOf(queue, waiting, skipped) : []), [on, queue, waiting, skipped])

  useEffect(() => {
    const { document: open, queue: kept, renew, setDecided } = useReviewing.getState()
    if (open === view.id) renew(renewQueue(kept, unsure))
    else setDecided([])
  }, [unsure, view.id])
  useEffect(() => () => useReviewing.getState().end(), [view.id])

  const mentions = useRef(unsure)
  useEffect(() => {
    mentions.current = unsure
  })
  const goTo = (entry: QueueEntry) => {
    const { decided: gone, lookAt } = useReviewing.getState()
    const first = mentions.current.find(({ id }) => entry.mentions.includes(id) && !gone.has(id))
    const mention = first ?? view.mentions.find(({ id }) => entry.mentions.includes(id))
    lookAt(entry.key)
    if (mention === undefined) return
    useReading.getState().scrollTo(mention.start, mention.end)
    useReading.getState().lookAt(mention.id, mention.entity, true)
  }
  const now = () => {
    const state = useReviewing.getState()
    const left = new Set(mentions.current.map(({ id }) => id).filter((id) => !state.decided.has(id)))
    return { current: state.current, entries: entriesOf(state.queue, left, state.skipped) }
  }
  const goOn = () => {
    const { current: from, entries: all } = now()
    const here = all.find(({ key }) => key === from)
    const { decided: just } = useReviewing.getState()
    // Of a group that was decided on in part the rest comes first.
    const next = here?.done === false && here.mentions.some((id) => just.has(id)) ? here : stepQueue(all, from, 1, true)
    if (next !== null) goTo(next)
    else if (here?.done !== false) {
      useReviewing.getState().lookAt(null)
      useReading.getState().closePopover()
    }
  }
  const begin = () => {
    const groups = groupUnsure(mentions.current)
    if (groups.length === 0) {
      tellDone(t('reader.no-more-to-check'))
      return
    }
    useReviewing.getState().begin(view.id, groups)
    const { mention } = useReading.getState()
    const at = view.mentions.find(({ id }) => id === mention)?.start ?? 0
    const first = entryFrom(now().entries, at)
    if (first !== null) goTo(first)
  }
  const again = () => {
    useReviewing.getState().unskip()
    goOn()
  }
  const step = (by: 1 | -1) => {
    const next = stepQueue(now().entries, current, by)
    if (next !== null) goTo(next)
  }
  const skip = () => {
    const { current: key, skip: pass, lookAt } = useReviewing.getState()
    if (key === null) return
    pass(key)
    const next = stepQueue(now().entries, key, 1, true)
    if (next !== null) goTo(next)
    else {
      lookAt(null)
      useReading.getState().closePopover()
    }
  }
  const end = () => {
    useReading.getState().closePopover()
    useReviewing.getState().end()
  }
  const reopen = () => {
    const entry = entries.find(({ key }) => key === current)
    if (entry !== undefined) goTo(entry)
  }

  const canPerform = () => useReviewing.getState().document === view.id
  const atOne = () => canPerform() && useReviewing.getState().current !== null
  // Subtle: the card of the mention, when it is open, comes before these and does what they are called; else they open it.
  const open: ActionHandler = { perform: reopen, canPerform: atOne }
  useActions({
    'check-mentions': { perform: () => (!on ? begin() : current === null ? again() : goOn()) },
    'next-to-check': { perform: () => step(1), canPerform },
    'previous-to-check': { perform: () => step(-1), canPerform },
    'skip-mention': { perform: skip, canPerform: atOne },
    'leave-review': { perform: end, canPerform },
    'accept-mention': open,
    'reject-mention': open,
    'retype-mention': open,
    'merge-mention': open,
    'rule-for-mention': open,
  })
  return { on, entries, current, goTo, end }
}
