import { BookOpen } from 'lucide-react'
import { useMemo, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { DocumentView } from '../../../shared/contract/views.ts'
import { useService } from '../../client/queries.ts'
import { useReading } from '../../state/reading.ts'
import { Button } from '../../ui/Button.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { Article } from './Article.tsx'
import { chunksOf, piecesOf } from './article-pieces.ts'
import { isUnsure, shownMentions } from './mention-steps.ts'
import { useDraftSpan, withDraft } from './correct/draft-span.ts'
import { MentionPopover } from './MentionPopover.tsx'
import { MentionStrip } from './MentionStrip.tsx'
import { hitsByBlock, readableOf } from './ranges-by-block.ts'
import { ReaderTools } from './ReaderTools.tsx'
import { ReviewBar } from './ReviewBar.tsx'
import { useReaderActions } from './use-reader-actions.ts'
import { useReview } from './use-review.ts'
import { useArticleSelection, useScrollTarget } from './use-shown-text.ts'
import { useMarksReading } from './use-marks-reading.ts'
import { useMentionInput } from './use-mention-keys.ts'
import './reader.css'

const defaultSure = 0.8

/** The middle of the workbench: the open document, or what to do to get one. */
export function ReaderPane() {
  const { t } = useTranslation()
  const document = useReading((state) => state.document)
  return (
    <main className="reader" aria-label={t('app.reader')} data-pane="reader">
      {document === null ? (
        <>
          <ReaderTools view={null} unsure={0} reviewing={false} />
          <div className="reader-empty">
            <EmptyState icon={BookOpen} title={t('reader.choose-document')}>
              {t('reader.choose-document-help')}
            </EmptyState>
          </div>
        </>
      ) : (
        <OpenDocument key={document} id={document} />
      )}
    </main>
  )
}

function OpenDocument({ id }: { readonly id: DocumentView['id'] }) {
  const { t } = useTranslation()
  const opened = useService('document:open', { id })
  if (opened.data !== undefined) return <LoadedDocument view={opened.data} />
  return (
    <>
      <ReaderTools view={null} unsure={0} reviewing={false} />
      <div className="reader-empty" aria-live="polite">
        {opened.error === null ? (
          <span className="visually-hidden">{t('reader.loading')}</span>
        ) : (
          <EmptyState title={opened.error.problem.message}>
            {opened.error.problem.remedy} <Button onPress={() => void opened.refetch()}>{t('app.try-again')}</Button>
          </EmptyState>
        )}
      </div>
    </>
  )
}

function LoadedDocument({ view }: { readonly view: DocumentView }) {
  const { t } = useTranslation()
  const scroll = useRef<HTMLDivElement>(null)
  const article = useRef<HTMLElement>(null)
  const { entity, mention, popover, target, query } = useReading()
  const settings = useService('library:overview', {}).data?.settings
  const found = useService('search:within', { document: view.id, query: query ?? '' }, { enabled: query !== null && query.trim() !== '' })
  const sureFrom = settings?.sureFrom ?? defaultSure

  const draft = useDraftSpan((state) => state.draft)
  const readable = useMemo(() => readableOf(withDraft(view, draft)), [view, draft])
  const chunks = useMemo(() => chunksOf(piecesOf(readable.blocks, view.metadata.sourceUrl !== null)), [readable, view.metadata.sourceUrl])
  const mentions = useMemo(() => shownMentions(view, readable.blocks), [view, readable])
  const marks = useMemo(() => (query === null ? [] : (found.data?.marks ?? [])), [query, found.data])
  const hits = useMemo(() => hitsByBlock(readable.layout, marks), [readable, marks])
  const unsure = useMemo(() => mentions.filter((each) => isUnsure(each, sureFrom)), [mentions, sureFrom])

  useMarksReading(view)
  useScrollTarget(scroll, target)
  useArticleSelection(scroll, view, readable.layout.text)
  useReaderActions({ view, mentions, hits: marks, scroll })
  const review = useReview(view, unsure)
  const input = useMentionInput(scroll, mentions)
  const looked = popover ? mentions.find((each) => each.id === mention) : undefined

  return (
    <>
      <ReaderTools view={view} unsure={unsure.length} reviewing={review.on} />
      <div
        ref={scroll}
        className={review.on ? 'reader-scroll is-reviewing' : 'reader-scroll'}
        tabIndex={0}
        role="group"
        aria-label={view.metadata.title}
        {...input}
      >
        <Article
          ref={article}
          view={view}
          chunks={chunks}
          hits={hits}
          lit={entity}
          current={mention}
          sureFrom={sureFrom}
          wanted={target?.start ?? null}
        />
      </div>
      <MentionStrip view={view} lit={entity} hits={marks} scroll={scroll} />
      {review.on ? <ReviewBar view={view} readable={readable} review={review} /> : null}
      <span className="visually-hidden" aria-live="polite">
        {t('app.to-check', { count: unsure.length })}
      </span>
      {looked === undefined ? null : (
        <MentionPopover key={looked.id} view={view} readable={readable} mention={looked} sureFrom={sureFrom} article={article} />
      )}
    </>
  )
}
