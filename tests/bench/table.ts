import { cpus, totalmem } from 'node:os'

export type Row = readonly [what: string, measured: string]

export function printTable(rows: readonly Row[]): void {
  const machine = `${cpus()[0]?.model ?? 'unknown processor'}, ${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GiB, ${process.platform}, Node ${process.versions.node}`
  console.log(`\n| measured on ${machine} | |\n| --- | ---: |`)
  for (const [what, measured] of rows) console.log(`| ${what} | ${measured} |`)
}
