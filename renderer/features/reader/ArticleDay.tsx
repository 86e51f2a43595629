import { CalendarCog } from 'lucide-react'
import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { DocumentView } from '../../../shared/contract/views.ts'
import { sayDay } from '../../../shared/words/values.ts'
import { Icon } from '../../ui/Icon.tsx'
import { Popover } from '../../ui/Popover.tsx'
import { useArticleDay } from './article-day.ts'
import { ArticleDayForm } from './ArticleDayForm.tsx'

/** The article's day beside its byline: where it is the reader's own or unknown it says so; else it is a sign that puts it right. */
export function ArticleDay({ view }: { readonly view: DocumentView }) {
  const { t } = useTranslation()
  const { open, setOpen } = useArticleDay()
  const button = useRef<HTMLButtonElement>(null)
  const { date } = view.metadata
  const words = view.dateCorrected
    ? date === null
      ? t('corrections.day-unknown')
      : sayDay(date, 'long')
    : date === null
      ? t('corrections.day-unknown')
      : null
  return (
    <span className="article-day" data-decoration>
      <button
        ref={button}
        type="button"
        className={words === null ? 'article-day-button is-quiet' : 'article-day-button'}
        aria-haspopup="dialog"
        aria-expanded={open}
        title={view.dateCorrected ? t('corrections.day-yours-help') : t('actions.set-article-day')}
        onClick={() => setOpen(!open)}
      >
        {words === null ? <span className="visually-hidden">{t('actions.set-article-day')}</span> : words}
        {view.dateCorrected ? <span className="article-day-yours">{t('corrections.day-yours')}</span> : null}
        <Icon of={CalendarCog} size={14} />
      </button>
      {open ? (
        <Popover
          label={t('corrections.day-of-article')}
          className="article-day-card"
          anchor={() => button.current?.getBoundingClientRect() ?? null}
          onClose={() => setOpen(false)}
        >
          <section>
            <ArticleDayForm view={view} onDone={() => setOpen(false)} />
          </section>
        </Popover>
      ) : null}
    </span>
  )
}
