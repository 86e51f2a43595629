import type { DatabaseSync } from 'node:sqlite'
import { z } from 'zod'
import type { AccuracyReport, Tally } from '../../shared/contract/accuracy.ts'
import { MentionType } from '../../shared/model/mention.ts'

const Row = z.object({ key: z.union([z.string(), z.number()]).nullable(), right: z.number(), wrong: z.number(), missed: z.number() })

function tallies(database: DatabaseSync, key: string, more = ''): { key: string | number | null; tally: Tally }[] {
  return database
    .prepare(
      `SELECT ${key} AS key, sum(o.outcome = 'right') AS "right", sum(o.outcome = 'wrong') AS wrong, sum(o.outcome = 'missed') AS missed
       FROM outcomes o JOIN documents d ON d.row = o.row ${more} GROUP BY key ORDER BY key`,
    )
    .all()
    .map((row) => {
      const { key: value, right, wrong, missed } = Row.parse(row)
      return { key: value, tally: { right, wrong, missed } }
    })
}

function size({ right, wrong, missed }: Tally): number {
  return right + wrong + missed
}

/** What every decision in the library says of the machine. */
export function accuracyReport(database: DatabaseSync): AccuracyReport {
  const all = tallies(database, "''").at(0)?.tally ?? { right: 0, wrong: 0, missed: 0 }
  const bySize = (a: { tally: Tally }, b: { tally: Tally }) => size(b.tally) - size(a.tally)
  return {
    all,
    types: tallies(database, 'o.type')
      .sort(bySize)
      .map(({ key, tally }) => ({ type: MentionType.parse(key), ...tally })),
    months: tallies(database, 'substr(o.at, 1, 7)').map(({ key, tally }) => ({ month: String(key), ...tally })),
    publishers: tallies(database, 'd.publisher')
      .sort(bySize)
      .slice(0, 50)
      .map(({ key, tally }) => ({ publisher: key === null ? null : String(key), ...tally })),
    confidence: tallies(database, 'min(9, CAST(o.confidence * 10 AS INTEGER))', 'WHERE o.confidence IS NOT NULL').map(({ key, tally }) => ({
      from: Number(key) / 10,
      ...tally,
    })),
  }
}
