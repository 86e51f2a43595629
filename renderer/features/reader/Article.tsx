import { Fragment, memo, type ReactNode, type Ref } from 'react'
import { useTranslation } from 'react-i18next'
import type { DocumentView } from '../../../shared/contract/views.ts'
import type { EntityId, MentionId } from '../../../shared/model/ids.ts'
import { mentionTypes } from '../../../shared/model/mention.ts'
import { ArticleDay } from './ArticleDay.tsx'
import { ArticleFoot } from './ArticleFoot.tsx'
import { BlockText } from './BlockText.tsx'
import { BlockView } from './BlockView.tsx'
import { Chunk } from './Chunk.tsx'
import type { InlineLook } from './InlineText.tsx'
import type { InlineRange } from './inline-nodes.ts'
import { MarginNotes } from './MarginNotes.tsx'
import type { ArticleChunk, ArticlePiece } from './article-pieces.ts'
import type { ReadableBlock } from './ranges-by-block.ts'
import './article.css'
import './article-foot.css'
import './mention.css'

interface ArticleProps {
  readonly view: DocumentView
  readonly chunks: readonly ArticleChunk[]
  readonly hits: ReadonlyMap<number, readonly InlineRange[]>
  readonly lit: EntityId | null
  readonly current: MentionId | null
  readonly sureFrom: number
  /** An offset that must be drawn, wherever the page stands. */
  readonly wanted: number | null
  readonly ref: Ref<HTMLElement>
}

interface PieceProps extends Pick<ArticleProps, 'hits' | 'lit' | 'current' | 'sureFrom'> {
  readonly piece: ArticlePiece
  /** The article's day, beside the first byline. */
  readonly day: ReactNode
}

/** Whether the page needs its title above the text: not where a headline says it, and not where the title is only the text's beginning. */
function needsTitle({ blocks, metadata }: DocumentView): boolean {
  if (blocks.some((block) => block.role === 'headline')) return false
  const start = metadata.title.replace(/(?:…|\.{3})$/u, '').trim()
  return blocks[0]?.text.trimStart().startsWith(start) !== true
}

/** The document, set as a page: publisher, headline, byline, text, and at its foot where it is from. */
export function Article({ view, chunks, wanted, ref, ...look }: ArticleProps) {
  const { t } = useTranslation()
  const { metadata } = view
  const dayPiece = chunks.flatMap(({ pieces }) => pieces).find(({ kind }) => kind === 'byline') ?? null
  const day = <ArticleDay view={view} />
  return (
    <article
      ref={ref}
      className="article"
      aria-label={t('reader.article')}
      data-document-text={view.id}
      lang={metadata.language ?? undefined}
    >
      {metadata.publisher === null ? null : (
        <div className="source" data-decoration>
          {metadata.publisher}
        </div>
      )}
      {!needsTitle(view) ? null : (
        <h1 data-decoration dir="auto">
          {metadata.title}
        </h1>
      )}
      {dayPiece === null ? (
        <div className="byline" data-decoration>
          {day}
        </div>
      ) : null}
      {chunks.map((chunk) => (
        <Chunk
          key={chunk.start}
          start={chunk.start}
          end={chunk.end}
          length={chunk.length}
          wanted={wanted !== null && wanted >= chunk.start && wanted <= chunk.end}
        >
          {chunk.pieces.map((piece) => (
            <Piece key={piece.blocks[0].index} piece={piece} day={piece === dayPiece ? day : null} {...look} />
          ))}
        </Chunk>
      ))}
      <MarginNotes annotations={view.annotations} />
      <ArticleFoot view={view} />
      <div hidden>
        {mentionTypes.map((type) => (
          <span key={type} id={`type-of-${type}`}>
            {t(`types.${type}.one`)}
          </span>
        ))}
      </div>
    </article>
  )
}

function Piece({ piece, day, hits, lit, current, sureFrom }: PieceProps) {
  const lookOf = ({ entities, ranges }: ReadableBlock): InlineLook => ({
    lit: lit !== null && entities.has(lit) ? lit : null,
    current: current !== null && ranges.some((range) => range.layer === 'mention' && range.mention.id === current) ? current : null,
    sureFrom,
  })
  const propsOf = (block: ReadableBlock) => ({ block, hits: hits.get(block.index), ...lookOf(block) })
  if (piece.kind === 'byline') {
    return (
      <div className="byline" dir="auto">
        {piece.blocks.map((block, at) => (
          <Fragment key={block.index}>
            {at === 0 ? null : (
              <span aria-hidden="true" className="faint" data-decoration>
                ·
              </span>
            )}
            <BylinePart {...propsOf(block)} />
          </Fragment>
        ))}
        {day}
      </div>
    )
  }
  if (piece.kind === 'list') {
    const List = piece.blocks[0].block.kind === 'list-item' && piece.blocks[0].block.ordinal !== null ? 'ol' : 'ul'
    return (
      <List className="list">
        {piece.blocks.map((block) => (
          <BlockPart key={block.index} {...propsOf(block)} />
        ))}
      </List>
    )
  }
  return <BlockPart {...propsOf(piece.blocks[0])} />
}

interface PartProps extends InlineLook {
  readonly block: ReadableBlock
  readonly hits: readonly InlineRange[] | undefined
}

/** Subtle: the look is handed on field by field, so that a block where nothing changed is not drawn again. */
const BlockPart = memo(function BlockPart({ block, hits, lit, current, sureFrom }: PartProps) {
  return <BlockView block={block} hits={hits} look={{ lit, current, sureFrom }} />
})

const BylinePart = memo(function BylinePart({ block, hits, lit, current, sureFrom }: PartProps) {
  const Element = block.block.role === 'date' ? 'time' : 'span'
  return (
    <Element data-block={block.index} data-block-start={block.start} data-start={block.start}>
      <BlockText block={block} hits={hits} look={{ lit, current, sureFrom }} />
    </Element>
  )
})
