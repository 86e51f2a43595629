import { ArrowUpRight } from 'lucide-react'
import { Fragment, memo, type MouseEvent, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { assertNever } from '../../../shared/assert-never.ts'
import type { EntityId, MentionId } from '../../../shared/model/ids.ts'
import { surroundings } from '../../client/surroundings.ts'
import { Icon } from '../../ui/Icon.tsx'
import { typeLook } from '../../ui/type-look.ts'
import type { InlineNode } from './inline-nodes.ts'

/** What of a block's marks stands out now; null for what lies in other blocks, so that those need not be drawn anew. */
export interface InlineLook {
  readonly lit: EntityId | null
  readonly current: MentionId | null
  /** Mentions below this confidence get the sign of doubt, 0 to 1. */
  readonly sureFrom: number
}

interface InlineTextProps {
  readonly nodes: readonly InlineNode[]
  readonly text: string
  /** Offset of `text` in the document's text. */
  readonly from: number
  readonly look: InlineLook
}

type RangeNode = Extract<InlineNode, { kind: 'range' }>

/** Text with its marks. It holds no other text, so that places on the screen can be counted back to offsets. */
export const InlineText = memo(function InlineText({ nodes, text, from, look }: InlineTextProps) {
  return nodes.map((node) => (
    <Fragment key={node.start}>
      {node.kind === 'text' ? text.slice(node.start - from, node.end - from) : <Marked node={node} text={text} from={from} look={look} />}
    </Fragment>
  ))
})

function Marked({ node, text, from, look }: Omit<InlineTextProps, 'nodes'> & { readonly node: RangeNode }): ReactNode {
  const within = <InlineText nodes={node.children} text={text} from={from} look={look} />
  const { range } = node
  switch (range.layer) {
    case 'mention':
      return (
        <MentionMark node={node} look={look} words={text.slice(node.start - from, node.end - from)}>
          {within}
        </MentionMark>
      )
    case 'link':
      return (
        <OutLink href={range.href} last={node.last}>
          {within}
        </OutLink>
      )
    case 'highlight':
      return (
        <span className="highlight" data-annotation={range.annotation.id}>
          {within}
        </span>
      )
    case 'credit':
      return <span className="credit">{within}</span>
    case 'strong':
      return <strong>{within}</strong>
    case 'emphasis':
      return <em>{within}</em>
    case 'code':
      return <code>{within}</code>
    case 'hit':
      return <mark className="hit">{within}</mark>
    default:
      return assertNever(range)
  }
}

interface MentionMarkProps {
  readonly node: RangeNode
  readonly look: InlineLook
  readonly words: string
  readonly children: ReactNode
}

/** The last word of a mention carries the sign of doubt, so that it never stands alone on a new line. */
function lastWordStart(words: string): number {
  return words.trimEnd().lastIndexOf(' ') + 1
}

function MentionMark({ node, look, words, children }: MentionMarkProps) {
  if (node.range.layer !== 'mention') return null
  const { mention } = node.range
  const current = mention.id === look.current
  const unsure = node.last && mention.standing === 'found' && mention.confidence < look.sureFrom
  const lit = mention.entity === look.lit
  const plain = node.children.every((child) => child.kind === 'text')
  const cut = unsure && plain ? lastWordStart(words) : 0
  const classes = ['mention', `t-${typeLook(mention.type).tone}`, lit ? 'is-lit' : '', current ? 'is-current' : ''].filter(
    (name) => name !== '',
  )
  return (
    <span
      className={classes.join(' ')}
      data-mention={mention.id}
      role={node.first ? 'button' : undefined}
      aria-haspopup={node.first ? 'dialog' : undefined}
      aria-describedby={node.first ? `type-of-${mention.type}` : undefined}
      tabIndex={node.first ? (current ? 0 : -1) : undefined}
    >
      {unsure && plain ? (
        <>
          {words.slice(0, cut)}
          <span className="unsure">{words.slice(cut)}</span>
        </>
      ) : (
        <span className={unsure ? 'unsure' : undefined}>{children}</span>
      )}
    </span>
  )
}

/** A link kept with the text. Nothing is fetched: a press asks the system's browser to open it. */
function OutLink({ href, last, children }: { readonly href: string; readonly last: boolean; readonly children: ReactNode }) {
  const { t } = useTranslation()
  const leads = /^(?:https?:|mailto:)/iu.test(href)
  const sign = last ? <Icon of={ArrowUpRight} /> : null
  if (!leads)
    return (
      <span className="out-link" title={t('reader.link-goes-nowhere')}>
        {children}
        {sign}
      </span>
    )
  const open = (event: MouseEvent) => {
    event.preventDefault()
    // Subtle: a mention within a link answers for itself; only the rest of the link leads out.
    if (!(event.target instanceof Element && event.target.closest('[data-mention]') !== null)) void surroundings.openLink(href)
  }
  return (
    <a className="out-link" href={href} title={t('reader.link-goes-to', { href })} rel="noreferrer" onClick={open} onAuxClick={open}>
      {children}
      {sign}
    </a>
  )
}
