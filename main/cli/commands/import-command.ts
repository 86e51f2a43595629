import { resolve } from 'node:path'
import { findFiles, type FoundFile } from '../../service/find-files.ts'
import type { Service } from '../../service/service.ts'
import type { ImportFile } from '../../../shared/contract/views.ts'
import type { CommandLine } from '../arguments.ts'
import { exitCodes, printJson, say, WrongUse } from '../output.ts'
import { valueOf, withService } from '../with-service.ts'

const batch = 200

interface Tally {
  imported: number
  duplicate: number
  failed: number
}

function report(path: string, { state }: ImportFile, json: boolean, tally: Tally): void {
  switch (state.kind) {
    case 'added':
    case 'duplicate': {
      const status = state.kind === 'added' ? 'imported' : 'duplicate'
      tally[status] += 1
      if (json) printJson({ path, status, id: state.document, code: null, message: null })
      else say(status, { path })
      break
    }
    case 'failed': {
      const { code, message, remedy } = state.problem
      tally.failed += 1
      if (json) printJson({ path, status: 'failed', id: null, code, message })
      else say('failed', { path, message, remedy })
      break
    }
    case 'waiting':
    case 'working':
    case 'cancelled':
      break
  }
}

/** Imports some files and reports each once, as it is done. */
async function importBatch(service: Service, found: readonly FoundFile[], json: boolean, tally: Tally): Promise<void> {
  const ticket = service.issueTicket(found.map(({ path }) => path))
  const { id } = valueOf(await service.call('import:start', { ticket }))
  const reported = new Set<string>()
  for (let running = true; running;) {
    await new Promise((done) => setTimeout(done, 25))
    const { imports } = valueOf(await service.call('import:summary', {}))
    running = imports.some((one) => one.id === id && one.phase !== 'done' && one.phase !== 'cancelled')
    const { files } = valueOf(await service.call('import:files', { id, limit: 500 }))
    for (const file of files) {
      const ended = file.state.kind === 'added' || file.state.kind === 'duplicate' || file.state.kind === 'failed'
      if (!ended || reported.has(file.key)) continue
      reported.add(file.key)
      report(found[Number(file.key)]?.path ?? file.name, file, json, tally)
    }
  }
}

export async function importCommand(line: CommandLine): Promise<number> {
  if (line.operands.length === 0) throw new WrongUse('missing', { command: 'import', what: 'at least one file or folder' })
  const tally: Tally = { imported: 0, duplicate: 0, failed: 0 }
  await withService(line, async (service) => {
    let waiting: FoundFile[] = []
    for await (const file of findFiles(line.operands.map((path) => resolve(path)))) {
      waiting.push(file)
      if (waiting.length < batch) continue
      await importBatch(service, waiting, line.json, tally)
      waiting = []
    }
    if (waiting.length > 0) await importBatch(service, waiting, line.json, tally)
  })
  if (!line.json)
    say('importSummary', { imported: String(tally.imported), duplicate: String(tally.duplicate), failed: String(tally.failed) })
  return tally.failed > 0 ? exitCodes.someFailed : exitCodes.done
}
