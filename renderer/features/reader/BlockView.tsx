import { ImageOff } from 'lucide-react'
import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import { assertNever } from '../../../shared/assert-never.ts'
import { Icon } from '../../ui/Icon.tsx'
import { BlockText, type BlockProps } from './BlockText.tsx'
import { Teaser } from './Teaser.tsx'

const opensWithQuote = /^[“‘"«„]/u

/** One block as an element of the page. Lists are drawn by their group. */
export const BlockView = memo(function BlockView(props: BlockProps) {
  const { block: placed } = props
  const { block } = placed
  const place = { 'data-block': placed.index, 'data-block-start': placed.start, dir: 'auto' } as const
  const text = { ...place, 'data-start': placed.start } as const
  if (block.role === 'teaser') return <Teaser {...props} />
  if (block.role === 'caption' && block.kind !== 'table') return <Figure {...props} />
  switch (block.kind) {
    case 'paragraph': {
      const classes = [
        opensWithQuote.test(block.text) ? 'hang' : '',
        block.text.includes('\n') ? 'is-preline' : '',
        block.role === 'boilerplate' ? 'is-aside' : '',
      ]
      return (
        <p {...text} className={classes.filter((name) => name !== '').join(' ') || undefined}>
          <BlockText {...props} />
        </p>
      )
    }
    case 'heading': {
      if (block.role === 'headline')
        return (
          <h1 {...text}>
            <BlockText {...props} />
          </h1>
        )
      if (placed.rank <= 1)
        return (
          <h2 {...text}>
            <BlockText {...props} />
          </h2>
        )
      if (placed.rank === 2)
        return (
          <h3 {...text}>
            <BlockText {...props} />
          </h3>
        )
      return (
        <h4 {...text}>
          <BlockText {...props} />
        </h4>
      )
    }
    case 'quote':
      return (
        <blockquote {...place} className={block.depth > 1 ? 'is-deep' : undefined}>
          <p data-start={placed.start} className={block.text.includes('\n') ? 'is-preline' : undefined}>
            <BlockText {...props} />
          </p>
        </blockquote>
      )
    case 'list-item':
      return (
        <li {...text} className={`depth-${String(Math.min(3, block.depth))}`} data-ordinal={block.ordinal ?? undefined}>
          <BlockText {...props} />
        </li>
      )
    case 'code':
      return (
        <pre {...place} tabIndex={0}>
          <code data-start={placed.start}>
            <BlockText {...props} />
          </code>
        </pre>
      )
    case 'figure':
      return <Figure {...props} />
    case 'table':
      return <Table {...props} />
    default:
      return assertNever(block)
  }
})

/** A picture is said by an icon and its caption, never by an empty box. */
function Figure(props: BlockProps) {
  const { t } = useTranslation()
  const { block: placed } = props
  const { block } = placed
  return (
    <figure className="picture" data-block={placed.index} data-block-start={placed.start} dir="auto">
      <span data-decoration title={t('reader.no-picture')}>
        <Icon of={ImageOff} />
      </span>
      {block.text === '' ? (
        <figcaption data-decoration>{block.kind === 'figure' && block.alt !== '' ? block.alt : t('reader.no-picture')}</figcaption>
      ) : (
        <figcaption data-start={placed.start}>
          <BlockText {...props} />
        </figcaption>
      )}
    </figure>
  )
}

function Table(props: BlockProps) {
  const { t } = useTranslation()
  const { block: placed } = props
  const { block } = placed
  if (block.kind !== 'table') return null
  return (
    <div
      className="table-scroll"
      role="region"
      aria-label={t('reader.table')}
      tabIndex={0}
      data-block={placed.index}
      data-block-start={placed.start}
    >
      <table>
        <tbody>
          {block.rows.map((row, at) => (
            <tr key={row[0]?.start ?? `empty-${String(at)}`}>
              {row.map((cell) => {
                const Cell = cell.header ? 'th' : 'td'
                const start = placed.start + cell.start
                return (
                  <Cell key={cell.start} data-start={start} dir="auto">
                    <BlockText {...props} start={start} end={placed.start + cell.end} />
                  </Cell>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
