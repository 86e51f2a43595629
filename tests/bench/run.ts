import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { root } from '../../main/cli/with-service.ts'
import { buildApp } from '../../tools/build/build-app.ts'
import { extractionRows } from './extraction-bench.ts'
import { libraryRows } from './library-bench.ts'
import { startRows } from './start-bench.ts'
import { printTable, type Row } from './table.ts'

const quick = process.argv.includes('--quick')
const sizes = quick ? [100, 300] : [1_000, 10_000]
const scratch = mkdtempSync(join(tmpdir(), 'lectern-bench-'))
try {
  await buildApp(root, { force: false })
  const rows: Row[] = await extractionRows()
  const library = join(scratch, 'library')
  rows.push(...(await libraryRows(scratch, sizes, library)))
  rows.push(...(await startRows([[`${sizes.at(-1)?.toLocaleString('en')} documents`, library]])))
  printTable(rows)
} finally {
  rmSync(scratch, { recursive: true, force: true })
}
