import { useTranslation } from 'react-i18next'
import type { AnnotationView, DocumentView } from '../../../shared/contract/views.ts'
import { useChange } from '../../client/queries.ts'
import { useCommenting } from '../../state/commenting.ts'
import { tellDone } from '../../state/toasts.ts'
import { CommentForm } from './CommentForm.tsx'
import { usePendingMark } from './use-pending-mark.ts'

/** The card of a highlight that was made before: its comment, and taking it away. */
export function HighlightCard({ document: view }: { readonly document: DocumentView }) {
  const { open, close } = useCommenting()
  const annotation = view.annotations.find((each) => each.id === open)
  if (annotation === undefined || annotation.place === null) return null
  return <Card key={annotation.id} document={view} annotation={annotation} place={annotation.place} onDone={close} />
}

interface CardProps {
  readonly document: DocumentView
  readonly annotation: AnnotationView
  readonly place: { readonly start: number; readonly end: number }
  readonly onDone: () => void
}

function Card({ document: view, annotation, place, onDone }: CardProps) {
  const { t } = useTranslation()
  const edit = useChange('annotation:edit', { onDone })
  const remove = useChange('annotation:delete', { onDone: () => tellDone(t('selection.highlight-removed'), 'undo') })
  usePendingMark(place)
  return (
    <CommentForm
      title={t('selection.your-highlight')}
      words={annotation.exact}
      place={place}
      comment={annotation.comment ?? ''}
      busy={edit.isPending}
      onSave={(comment) => edit.mutate({ document: view.id, id: annotation.id, comment: comment === '' ? null : comment })}
      onCancel={onDone}
      onRemove={() => {
        remove.mutate({ document: view.id, id: annotation.id })
        onDone()
      }}
    />
  )
}
