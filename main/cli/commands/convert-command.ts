import { basename, resolve } from 'node:path'
import { availableParallelism } from 'node:os'
import { layoutBlocks } from '../../../shared/text/layout.ts'
import { findFiles, type FoundFile } from '../../service/find-files.ts'
import { forkLauncher } from '../../workers/fork-launcher.ts'
import { WorkerPool } from '../../workers/worker-pool.ts'
import type { CommandLine } from '../arguments.ts'
import { exitCodes, print, printJson, say, WrongUse } from '../output.ts'
import { workerEntry } from '../with-service.ts'

const ahead = 8

/** Reads one file and prints what it gave; false when it failed. */
async function convertOne(pool: WorkerPool, file: FoundFile, json: boolean): Promise<boolean> {
  const { path } = file
  const read =
    file.problem === null ? await pool.read(path, basename(path), { extract: false }) : { ok: false as const, problem: file.problem }
  if (!read.ok) {
    const { code, message, remedy } = read.problem
    if (json) printJson({ path, status: 'failed', code, message, metadata: null, text: null, blocks: null })
    else say('failed', { path, message, remedy })
    return false
  }
  const { metadata, blocks } = read.value
  const { text, blocks: placed } = layoutBlocks(blocks)
  if (!json) {
    print(text)
    return true
  }
  const places = placed.map(({ block, start, end }) => ({ kind: block.kind, role: block.role, start, end }))
  printJson({ path, status: 'converted', code: null, message: null, metadata, text, blocks: places })
  return true
}

export async function convertCommand(line: CommandLine): Promise<number> {
  if (line.operands.length === 0) throw new WrongUse('missing', { command: 'convert', what: 'at least one file or folder' })
  const pool = new WorkerPool({
    launch: forkLauncher(workerEntry),
    size: Math.max(1, Math.min(4, availableParallelism())),
    patience: 60_000,
  })
  let failed = false
  try {
    const running: Promise<boolean>[] = []
    for await (const file of findFiles(line.operands.map((path) => resolve(path)))) {
      running.push(convertOne(pool, file, line.json))
      if (running.length >= ahead) failed = !(await running.shift()) || failed
    }
    for (const ok of await Promise.all(running)) failed = !ok || failed
  } finally {
    pool.stop()
  }
  return failed ? exitCodes.someFailed : exitCodes.done
}
