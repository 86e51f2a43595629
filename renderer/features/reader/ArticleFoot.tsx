import { useTranslation } from 'react-i18next'
import type { DocumentView } from '../../../shared/contract/views.ts'
import { sayDay } from '../../../shared/words/values.ts'
import { surroundings } from '../../client/surroundings.ts'

const units = ['B', 'KB', 'MB', 'GB']

function saySize(bytes: number): string {
  const power = Math.min(units.length - 1, bytes < 1024 ? 0 : Math.floor(Math.log2(bytes) / 10))
  return `${new Intl.NumberFormat('en', { maximumFractionDigits: power === 0 ? 0 : 1 }).format(bytes / 1024 ** power)} ${units[power] ?? ''}`
}

/** Where the text is from: its address on the web and the file it was read from. */
export function ArticleFoot({ view }: { readonly view: DocumentView }) {
  const { t } = useTranslation()
  const { sourceUrl } = view.metadata
  return (
    <div className="foot" data-decoration>
      {sourceUrl === null ? null : (
        <>
          <span>{t('reader.original-url')}</span>
          <button
            type="button"
            className="url"
            title={t('reader.link-goes-to', { href: sourceUrl })}
            onClick={() => void surroundings.openLink(sourceUrl)}
          >
            {sourceUrl}
          </button>
        </>
      )}
      <span>{t('reader.file')}</span>
      <span>
        {t('reader.file-facts', {
          name: view.original.name,
          size: saySize(view.original.bytes),
          when: sayDay(view.importedAt.slice(0, 10)),
        })}
      </span>
    </div>
  )
}
