import { useEffect, useState } from 'react'
import type { DocumentView } from '../../../shared/contract/views.ts'
import { useChange } from '../../client/queries.ts'
import { useActions } from '../../state/actions.ts'
import { useQuoting } from '../../state/quoting.ts'
import { useTextSelection } from '../../state/selection.ts'
import type { TextSelection } from '../../state/selection.ts'
import { CommentCard } from './CommentCard.tsx'
import { HighlightCard } from './HighlightCard.tsx'
import { MarkCard } from './MarkCard.tsx'
import { SelectionTools } from './SelectionTools.tsx'
import { usePendingMark } from './use-pending-mark.ts'
import './selection.css'

type Task = { readonly kind: 'comment' | 'mark'; readonly selection: TextSelection }

function unselect(): void {
  document.getSelection()?.removeAllRanges()
  useTextSelection.getState().select(null)
}

/** What the reader can do with the words chosen in the open document: a small bar over them, and the cards it opens. */
export function SelectionBar({ document: view }: { readonly document: DocumentView }) {
  const chosen = useTextSelection((state) => state.selection)
  const selection = chosen !== null && chosen.document === view.id ? chosen : null
  const [task, setTask] = useState<Task | null>(null)
  const [dismissed, setDismissed] = useState<TextSelection | null>(null)
  const highlight = useChange('annotation:create', { onDone: unselect })
  usePendingMark(task?.selection ?? null)
  useEffect(() => setTask(null), [view.id])

  const begin = (kind: Task['kind']) => {
    if (selection !== null) setTask({ kind, selection })
  }
  const mark = () => {
    if (selection !== null) highlight.mutate({ document: view.id, start: selection.start, end: selection.end, comment: null })
  }
  const quote = () => {
    if (selection === null) return
    useQuoting.getState().quote(selection)
    unselect()
  }
  const canPerform = () => selection !== null
  useActions({
    highlight: { perform: mark, canPerform },
    comment: { perform: () => begin('comment'), canPerform },
    'mark-entity': { perform: () => begin('mark'), canPerform },
  })
  const done = () => {
    setTask(null)
    unselect()
  }
  return (
    <>
      {selection === null || task !== null || dismissed === selection ? null : (
        <SelectionTools
          selection={selection}
          onHighlight={mark}
          onComment={() => begin('comment')}
          onQuote={quote}
          onMark={() => begin('mark')}
          onClose={() => setDismissed(selection)}
        />
      )}
      {task?.kind === 'comment' ? <CommentCard selection={task.selection} onDone={done} /> : null}
      {task?.kind === 'mark' ? <MarkCard selection={task.selection} onDone={done} /> : null}
      <HighlightCard document={view} />
    </>
  )
}
