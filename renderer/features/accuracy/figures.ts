import type { AccuracyReport, Tally } from '../../../shared/contract/accuracy.ts'

/** Fewer decisions than this say nothing: a share counted from them could be almost anything. */
export const enough = 20

/** A share in 100 with the range it lies in with 95 % certainty, as far as so few can tell. */
export interface Share {
  readonly inHundred: number
  readonly low: number
  readonly high: number
}

export interface Figures {
  /** Everything decided: found right, found wrong, put in by hand. */
  readonly decisions: number
  /** Of 100 found, how many were right; null where too few were decided on. */
  readonly right: Share | null
  /** Of 100 that are there, how many were put in by hand; null where too few are known. */
  readonly byHand: Share | null
}

const z = 1.96

/** The share of `part` in `whole` with its Wilson interval (Wilson 1927, “Probable inference, the law of succession, and statistical inference”). */
export function shareOf(part: number, whole: number): Share | null {
  if (whole < enough) return null
  const share = part / whole
  const spread = z * Math.sqrt((share * (1 - share)) / whole + (z * z) / (4 * whole * whole))
  const middle = share + (z * z) / (2 * whole)
  const scale = 1 + (z * z) / whole
  const percent = (value: number) => Math.round(Math.min(1, Math.max(0, value)) * 100)
  return { inHundred: percent(share), low: percent((middle - spread) / scale), high: percent((middle + spread) / scale) }
}

export function figuresOf({ right, wrong, missed }: Tally): Figures {
  return { decisions: right + wrong + missed, right: shareOf(right, right + wrong), byHand: shareOf(missed, right + missed) }
}

type TypeTally = AccuracyReport['types'][number]
interface OfType {
  readonly type: TypeTally['type']
  /** In 100. */
  readonly right: number
}

/** The types found best and worst, of those enough was decided on; null where these are not two that differ. */
export function bestAndWorst(types: readonly TypeTally[]): { readonly best: OfType; readonly worst: OfType } | null {
  const known = types
    .flatMap((each): OfType[] => {
      const { right } = figuresOf(each)
      return right === null ? [] : [{ type: each.type, right: right.inHundred }]
    })
    .toSorted((left, right) => right.right - left.right)
  const [best, worst] = [known[0], known.at(-1)]
  return best === undefined || worst === undefined || best.right === worst.right ? null : { best, worst }
}

/** Months from the first to the last with those left out in between, at most the last `most`. */
export function withGaps<T extends Tally & { readonly month: string }>(
  months: readonly T[],
  most: number,
): readonly (Tally & { readonly month: string })[] {
  const byMonth = new Map(months.map((each) => [each.month, each]))
  const [first, last] = [months[0]?.month, months.at(-1)?.month]
  if (first === undefined || last === undefined) return []
  const index = (month: string) => Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1
  const start = Math.max(index(first), index(last) - most + 1)
  return Array.from({ length: index(last) - start + 1 }, (_, at) => {
    const now = start + at
    const month = `${String(Math.floor(now / 12)).padStart(4, '0')}-${String((now % 12) + 1).padStart(2, '0')}`
    return byMonth.get(month) ?? { month, right: 0, wrong: 0, missed: 0 }
  })
}
