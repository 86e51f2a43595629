import { useTranslation } from 'react-i18next'
import { performAction } from '../../state/actions.ts'
import { Button } from '../../ui/Button.tsx'
import { Checkbox } from '../../ui/Checkbox.tsx'

interface ChoiceFootProps {
  /** Mentions of the article that are written so and not decided yet. */
  readonly count: number
  readonly all: boolean
  readonly onAll: (all: boolean) => void
  /** Another reading than the one that holds is chosen. */
  readonly changes: boolean
  readonly onAccept: () => void
}

/** Agreement with a reading, or another one in its place: for all in the article, or for this one. */
export function ChoiceFoot({ count, all, onAll, changes, onAccept }: ChoiceFootProps) {
  const { t } = useTranslation()
  const many = all ? count : 1
  return (
    <section className="pop-foot">
      {count > 1 ? (
        <Checkbox on={all} onChange={onAll}>
          {t('reader.all-in-article', { count })}
        </Checkbox>
      ) : (
        <span className="faint small">{t('reader.only-this')}</span>
      )}
      <span className="grow" />
      <Button look="quiet" keys="x" onPress={() => performAction('reject-mention')}>
        {t('reader.reject')}
      </Button>
      <Button look="primary" keys="a" autoFocus onPress={onAccept}>
        {changes ? (many > 1 ? t('reader.change-many', { count: many }) : t('reader.change')) : t('reader.accept')}
      </Button>
    </section>
  )
}
