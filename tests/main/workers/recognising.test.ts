import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { expect, it, onTestFinished, vi } from 'vitest'
import { forkLauncher } from '../../../main/workers/fork-launcher.ts'
import { openKnowledge } from '../../../main/workers/knowledge-files.ts'
import { WorkerPool } from '../../../main/workers/worker-pool.ts'
import { temporaryFolder } from '../../builders/temporary-folder.ts'
import { resources, sampleFile, workerEntry } from '../service/library-fixture.ts'

vi.setConfig({ testTimeout: 120_000 })

it('a worker reads the recogniser and finds names with it', async () => {
  const pool = new WorkerPool({ launch: forkLauncher(workerEntry), size: 1, patience: 100_000 })
  onTestFinished(() => pool.stop())
  const read = await pool.read(sampleFile, basename(sampleFile), { extract: true })
  if (!read.ok) throw new Error(read.problem.message)
  const { extraction } = read.value
  expect(extraction?.version).toContain('lectern-names-')
  const found = new Set(extraction?.mentions.map(({ type, text }) => `${type} ${text}`))
  for (const name of ['person Vladimir Putin', 'person Sergei Lavrov', 'place Moscow', 'organization Taliban'])
    expect(found).toContain(name)
})

it.each([
  ['missing', null],
  ['damaged', 'These are no weights.'],
])('weights that are %s are a typed problem that names the file', (_, content) => {
  const folder = temporaryFolder()
  mkdirSync(join(folder, 'models'))
  cpSync(join(resources, 'gazetteer'), join(folder, 'gazetteer'), { recursive: true })
  if (content !== null) writeFileSync(join(folder, 'models/names.bin'), content)
  const opened = openKnowledge(folder)
  expect(opened.ok ? null : opened.problem).toMatchObject({ code: 'resource-unusable' })
  expect(opened.ok ? '' : opened.problem.message).toContain('models/names.bin')
})

it('a gazetteer that is missing is one too', () => {
  const folder = temporaryFolder()
  mkdirSync(join(folder, 'models'))
  writeFileSync(join(folder, 'models/names.bin'), readFileSync(join(resources, 'models/names.bin')))
  const opened = openKnowledge(folder)
  expect(opened.ok ? '' : opened.problem.message).toContain('gazetteer/places.tsv')
})
