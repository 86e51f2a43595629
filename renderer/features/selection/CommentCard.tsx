import { useTranslation } from 'react-i18next'
import { useChange } from '../../client/queries.ts'
import type { TextSelection } from '../../state/selection.ts'
import { CommentForm } from './CommentForm.tsx'

interface CommentCardProps {
  readonly selection: TextSelection
  readonly onDone: () => void
}

/** Writes a comment on chosen words, which become a highlight with it. */
export function CommentCard({ selection, onDone }: CommentCardProps) {
  const { t } = useTranslation()
  const create = useChange('annotation:create', { onDone })
  return (
    <CommentForm
      title={t('selection.comment-title')}
      words={selection.text}
      place={selection}
      comment=""
      busy={create.isPending}
      onSave={(comment) =>
        create.mutate({
          document: selection.document,
          start: selection.start,
          end: selection.end,
          comment: comment === '' ? null : comment,
        })
      }
      onCancel={onDone}
    />
  )
}
