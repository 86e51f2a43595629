import { join } from 'node:path'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { forkLauncher } from '../../../main/workers/fork-launcher.ts'
import { WorkerPool } from '../../../main/workers/worker-pool.ts'
import type { ReadFile } from '../../../main/workers/messages.ts'
import type { Result } from '../../../shared/contract/result.ts'
import { ask, folderOf, importAll, openService } from '../service/library-fixture.ts'

vi.setConfig({ testTimeout: 120_000 })

function poolOf(patience: number, size = 1, entry = 'misbehaving-worker.ts'): WorkerPool {
  const pool = new WorkerPool({ launch: forkLauncher(join(import.meta.dirname, entry)), size, patience })
  onTestFinished(() => pool.stop())
  return pool
}

function said(result: Result<ReadFile>): string {
  return result.ok ? result.value.metadata.title : `${result.problem.code} ${result.problem.subject}`
}

async function readAll(pool: WorkerPool, names: readonly string[]): Promise<string[]> {
  return (await Promise.all(names.map((name) => pool.read(name, name, { extract: false })))).map(said)
}

describe('workers that misbehave', () => {
  it('cost their own file one clear failure each, and the files after them go on', async () => {
    const names = ['a', 'leave', 'b', 'fault', 'c', 'nonsense', 'd']
    expect(await readAll(poolOf(60_000), names)).toEqual([
      'word',
      'file-crashed leave',
      'word',
      'file-crashed fault',
      'word',
      'file-crashed nonsense',
      'word',
    ])
  })

  it('are ended when they hang, or never answer what was asked', async () => {
    expect(await readAll(poolOf(4000), ['a', 'hang', 'b', 'stale', 'c'])).toEqual([
      'word',
      'file-timeout hang',
      'word',
      'file-crashed stale',
      'word',
    ])
  })

  it('do not hold up the files beside them', async () => {
    const pool = poolOf(120_000, 2)
    const hanging = pool.read('hang', 'hang', { extract: false })
    expect(await readAll(pool, ['a', 'b', 'c', 'd'])).toEqual(['word', 'word', 'word', 'word'])
    pool.stop()
    expect(said(await hanging)).toBe('cancelled hang')
  })

  it('are ended when their file is cancelled; one not begun is never begun', async () => {
    const pool = poolOf(120_000)
    const controller = new AbortController()
    const { signal } = controller
    const hanging = pool.read('hang', 'hang', { extract: false, signal })
    const waiting = pool.read('w', 'w', { extract: false, signal })
    const other = pool.read('o', 'o', { extract: false })
    controller.abort()
    expect([said(await hanging), said(await waiting), said(await other)]).toEqual(['cancelled hang', 'cancelled w', 'word'])
    expect(said(await pool.read('late', 'late', { extract: false, signal }))).toBe('cancelled late')
  })

  it('give nothing more once the pool has stopped', async () => {
    const pool = poolOf(60_000)
    const results = ['hang', 'b'].map((name) => pool.read(name, name, { extract: false }))
    pool.stop()
    expect((await Promise.all(results)).map(said)).toEqual(['cancelled hang', 'cancelled b'])
    expect(await readAll(pool, ['c'])).toEqual(['cancelled c'])
  })

  it('that cannot be started at all are a failure of each file', async () => {
    expect(await readAll(poolOf(60_000, 1, 'no-such-worker.ts'), ['a', 'b'])).toEqual(['file-crashed a', 'file-crashed b'])
  })

  it('that swell or crash in the middle of an import leave the service and the other files alone', async () => {
    const service = await openService(undefined, { launchWorker: forkLauncher(join(import.meta.dirname, 'swelling-worker.ts')) })
    const names = ['crash.md', 'good.md', 'swell-buffers.md', 'swell-heap.md', 'well.md']
    const { files } = await importAll(service, [folderOf(Object.fromEntries(names.map((name) => [name, `# ${name}\n\nWords.`])))])
    expect(
      Object.fromEntries([...files].map(([name, state]) => [name, state.kind === 'failed' ? state.problem.code : state.kind])),
    ).toEqual({
      'texts/crash.md': 'file-crashed',
      'texts/good.md': 'added',
      'texts/swell-buffers.md': 'file-memory',
      'texts/swell-heap.md': 'file-memory',
      'texts/well.md': 'added',
    })
    expect(await ask(service, 'library:check', {})).toEqual({ ok: true, problems: [] })
  })
})
