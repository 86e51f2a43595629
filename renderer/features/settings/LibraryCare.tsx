import { useTranslation } from 'react-i18next'
import { useChange } from '../../client/queries.ts'
import { Button } from '../../ui/Button.tsx'

interface LibraryCareProps {
  readonly name: string
  readonly documents: number
}

/** Which library this is, and looking after it. */
export function LibraryCare({ name, documents }: LibraryCareProps) {
  const { t } = useTranslation()
  const check = useChange('library:check')
  const rebuild = useChange('index:rebuild')
  const readAgain = useChange('library:read-again')
  return (
    <section className="setting-group">
      <h3>{t('settings.library')}</h3>
      <div className="setting">
        <span>{t('settings.library-name')}</span>
        <span className="setting-value">
          <b className="clip">{name}</b> <span className="faint num nowrap">{t('settings.documents', { count: documents })}</span>
        </span>
      </div>
      <p className="soft small">{t('settings.library-help')}</p>
      <div className="setting-actions">
        <Button off={check.isPending} onPress={() => check.mutate({})}>
          {t(check.isPending ? 'settings.checking' : 'settings.check')}
        </Button>
        <Button off={rebuild.isPending} onPress={() => rebuild.mutate({})}>
          {t(rebuild.isPending ? 'settings.rebuilding' : 'settings.rebuild')}
        </Button>
        <Button off={readAgain.isPending} onPress={() => readAgain.mutate({})}>
          {t(readAgain.isPending ? 'settings.reading-again' : 'settings.read-again')}
        </Button>
      </div>
      <div role="status" className="setting-report">
        {check.data === undefined ? null : check.data.ok ? (
          <p className="good">{t('settings.check-good')}</p>
        ) : (
          <>
            <p className="bad">{t('settings.check-bad', { count: check.data.problems.length })}</p>
            <ul>
              {check.data.problems.map((problem) => (
                <li key={problem}>{problem}</li>
              ))}
            </ul>
          </>
        )}
        {rebuild.data === undefined ? null : <p className="good">{t('settings.rebuilt', { count: rebuild.data.documents })}</p>}
        {readAgain.data === undefined ? null : <p className="good">{t('settings.was-read-again', { count: readAgain.data.documents })}</p>}
      </div>
    </section>
  )
}
