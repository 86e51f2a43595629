import { ALargeSmall, Check, ChevronDown, ChevronUp, Highlighter, ListChecks } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { DocumentView } from '../../../shared/contract/views.ts'
import { canPerform, performAction } from '../../state/actions.ts'
import { useListPlace } from '../../state/list-place.ts'
import { useTextSelection } from '../../state/selection.ts'
import { Button } from '../../ui/Button.tsx'
import { IconButton } from '../../ui/IconButton.tsx'
import { MenuButton } from '../../ui/MenuButton.tsx'

interface ReaderToolsProps {
  readonly view: DocumentView | null
  readonly unsure: number
  readonly reviewing: boolean
}

/** What can be done with the open document. */
export function ReaderTools({ view, unsure, reviewing }: ReaderToolsProps) {
  const { t } = useTranslation()
  const { index, total } = useListPlace()
  const selection = useTextSelection((state) => state.selection)
  return (
    <div className="reader-tools" role="toolbar" aria-label={t('app.reader')}>
      <IconButton
        small
        icon={ChevronUp}
        label={t('reader.previous-document')}
        keys="k"
        off={index === 0}
        onPress={() => performAction('previous-document')}
      />
      <IconButton
        small
        icon={ChevronDown}
        label={t('reader.next-document')}
        keys="j"
        off={index !== null && total !== null && index >= total - 1}
        onPress={() => performAction('next-document')}
      />
      {index === null || total === null ? null : <span className="num place">{t('reader.place-in-list', { at: index + 1, total })}</span>}
      <span className="grow" />
      <MenuButton
        icon={ALargeSmall}
        label={t('reader.text-size')}
        className="sm"
        entries={[
          { id: 'small', words: t('actions.text-smaller'), keys: 'mod+-', onChoose: () => performAction('text-smaller') },
          { id: 'normal', words: t('actions.text-normal'), keys: 'mod+0', onChoose: () => performAction('text-normal') },
          { id: 'large', words: t('actions.text-larger'), keys: 'mod+=', onChoose: () => performAction('text-larger') },
        ]}
      />
      <IconButton
        small
        icon={Highlighter}
        label={t('reader.highlight')}
        keys="h"
        off={selection === null}
        className="can-go"
        onPress={() => canPerform('highlight') && performAction('highlight')}
      />
      {view === null ? null : (
        <>
          <span className="sep" />
          {reviewing ? (
            <Button look="quiet" icon={ListChecks} pressed onPress={() => performAction('leave-review')}>
              {t('reader.reviewing')}
            </Button>
          ) : (
            <Button look="quiet" icon={ListChecks} off={unsure === 0} onPress={() => performAction('check-mentions')}>
              {unsure === 0 ? t('reader.checked') : t('reader.check', { count: unsure })}
            </Button>
          )}
          {view.status === 'reviewed' ? (
            <Button icon={Check} pressed onPress={() => performAction('mark-reading')}>
              {t('reader.reviewed')}
            </Button>
          ) : (
            <Button icon={Check} onPress={() => performAction('mark-reviewed')}>
              {t('reader.mark-reviewed')}
            </Button>
          )}
        </>
      )}
    </div>
  )
}
