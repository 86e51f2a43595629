import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Tally } from '../../../shared/contract/accuracy.ts'
import type { Tone } from '../../ui/type-look.ts'
import { figuresOf, type Share } from './figures.ts'

interface MeterProps {
  readonly name: ReactNode
  readonly tally: Tally
  readonly tone?: Tone
  /** The whole thing in a sentence, for once it can be said. */
  readonly say: (right: number) => string
  /** Where the bar should end, in 100; left out where nothing says. */
  readonly line?: number
  /** Whether what was put in by hand is told. */
  readonly hand?: boolean
}

/** One row of figures: how many of 100 found were right, drawn and written; too few decisions are said to be so. */
export function Meter({ name, tally, tone, say, line, hand = true }: MeterProps) {
  const { t } = useTranslation()
  const { decisions, right, byHand } = figuresOf(tally)
  const found = tally.right + tally.wrong
  const sentence = right === null ? t('accuracy.too-few', { count: decisions }) : `${say(right.inHundred)}, ${range(right)}`
  return (
    <tr className={tone === undefined ? 'meter-row' : `meter-row t-${tone}`}>
      <th scope="row">{name}</th>
      <td className="meter-bar" title={sentence}>
        {right === null ? (
          <span className="faint small num">{t('accuracy.too-few', { count: hand ? decisions : found })}</span>
        ) : (
          <Bar share={right} line={line} />
        )}
      </td>
      <td className="meter-figure num">{right === null ? null : t('accuracy.in-hundred', { count: right.inHundred })}</td>
      {hand ? (
        <td className="meter-hand num faint small" title={t('accuracy.by-hand-help')}>
          {byHand === null ? null : t('accuracy.by-hand', { count: byHand.inHundred })}
        </td>
      ) : null}
      <td className="meter-count num faint small">
        {right === null ? null : t('accuracy.decisions', { count: hand ? decisions : found })}
      </td>
    </tr>
  )

  function range({ low, high }: Share): string {
    return t('accuracy.type-range', { low, high, decisions: t('accuracy.decisions', { count: found }) })
  }
}

function Bar({ share, line }: { readonly share: Share; readonly line: number | undefined }) {
  return (
    <span className="share-bar" aria-hidden="true">
      <i className="filled" style={{ width: `${String(share.inHundred)}%` }} />
      <i className="range" style={{ left: `${String(share.low)}%`, width: `${String(Math.max(1, share.high - share.low))}%` }} />
      {line === undefined ? null : <i className="line" style={{ left: `${String(line)}%` }} />}
    </span>
  )
}
