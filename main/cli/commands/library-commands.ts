import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Problem } from '../../../shared/contract/problem.ts'
import type { DocumentRow } from '../../../shared/contract/views.ts'
import { DocumentId, EntityId } from '../../../shared/model/ids.ts'
import { layoutBlocks } from '../../../shared/text/layout.ts'
import type { Service } from '../../service/service.ts'
import type { CommandLine } from '../arguments.ts'
import { exitCodes, print, printJson, say, sayProblem, WrongUse } from '../output.ts'
import { valueOf, withService } from '../with-service.ts'

const page = 500

/** Opens the library and waits until the index holds all of it: a list that leaves out what is not indexed yet would be wrong. */
function withIndex(line: CommandLine, work: (service: Service) => Promise<number>): Promise<number> {
  return withService(line, async (service) => {
    await service.settled()
    return work(service)
  })
}

/** Says why something asked for by its id cannot be given. */
function sayMissing(id: string, answer: { readonly problem: Problem } | null): void {
  if (answer === null || answer.problem.code === 'not-found') say('noDocument', { id })
  else sayProblem(answer.problem)
}

async function* everyRow(service: Service): AsyncGenerator<DocumentRow> {
  for (let offset = 0; ; offset += page) {
    const { rows } = valueOf(await service.call('document:list', { list: { kind: 'all' }, offset, limit: page }))
    yield* rows
    if (rows.length < page) return
  }
}

function asId(text: string): DocumentId | null {
  const id = DocumentId.safeParse(text)
  return id.success ? id.data : null
}

export function listCommand(line: CommandLine): Promise<number> {
  return withIndex(line, async (service) => {
    for await (const row of everyRow(service)) {
      const { id, title, date, publisher, status, words, importedAt } = row
      if (line.json) printJson({ id, title, date, publisher, status, words, importedAt })
      else print([id, date ?? '          ', status.padEnd(8), title].join('  '))
    }
    return exitCodes.done
  })
}

export function showCommand(line: CommandLine): Promise<number> {
  const [wanted] = line.operands
  if (wanted === undefined) throw new WrongUse('missing', { command: 'show', what: 'a document’s ID' })
  return withService(line, async (service) => {
    const id = asId(wanted)
    const opened = id === null ? null : await service.call('document:open', { id })
    if (opened === null || !opened.ok) {
      sayMissing(wanted, opened)
      return exitCodes.someFailed
    }
    const { metadata, blocks, status } = opened.value
    const layout = layoutBlocks(blocks)
    const places = layout.blocks.map(({ block, start, end }) => ({ kind: block.kind, role: block.role, start, end }))
    if (line.json) printJson({ id, metadata, text: layout.text, blocks: places, status })
    else print(layout.text)
    return exitCodes.done
  })
}

export function searchCommand(line: CommandLine): Promise<number> {
  const query = line.operands.join(' ')
  if (query.trim() === '') throw new WrongUse('missing', { command: 'search', what: 'something to look for' })
  return withIndex(line, async (service) => {
    for (let offset = 0; ; offset += page) {
      const { rows } = valueOf(await service.call('search:run', { query, offset, limit: page }))
      for (const { id, title, date, publisher, hits, passages } of rows) {
        if (line.json) printJson({ id, title, date, publisher, hits, passages })
        else
          print(
            [id, date ?? '          ', `${hits} hits`, title, ...passages.map(({ text }) => `\n    ${text.replaceAll('\n', ' ')}`)].join(
              '  ',
            ),
          )
      }
      if (rows.length < page) return exitCodes.done
    }
  })
}

export function entitiesCommand(line: CommandLine): Promise<number> {
  const [wanted] = line.operands
  return withIndex(line, async (service) => {
    if (wanted !== undefined) {
      const id = EntityId.safeParse(wanted)
      const found = id.success ? await service.call('entity:get', { id: id.data }) : null
      if (found === null || !found.ok) {
        sayMissing(wanted, found)
        return exitCodes.someFailed
      }
      const { entity, documents } = found.value
      if (line.json)
        printJson({
          ...entity,
          in: documents.map(({ id: document, title, date, hits }) => ({ id: document, title, date, mentions: hits })),
        })
      else for (const row of documents) print([row.id, row.date ?? '          ', String(row.hits ?? 0), row.title].join('  '))
      return exitCodes.done
    }
    for (let offset = 0; ; offset += page) {
      const { entities } = valueOf(await service.call('entity:list', { offset, limit: page }))
      for (const { id, type, name, mentions, documents } of entities) {
        if (line.json) printJson({ id, type, name, mentions, documents })
        else print([String(mentions).padStart(6), type.padEnd(12), name, `(${id})`].join('  '))
      }
      if (entities.length < page) return exitCodes.done
    }
  })
}

export function exportCommand(line: CommandLine): Promise<number> {
  const format = line.format ?? 'json'
  if (format !== 'json' && format !== 'markdown' && format !== 'csv')
    throw new WrongUse('badOption', { detail: '--format is one of json, markdown, csv.' })
  return withIndex(line, async (service) => {
    const wanted = [...line.operands]
    if (wanted.length === 0) for await (const row of everyRow(service)) wanted.push(row.id)
    if (line.out !== null) await mkdir(line.out, { recursive: true })
    let failed = false
    for (const text of wanted) {
      const id = asId(text)
      const made = id === null ? null : await service.call('document:export', { id, format })
      if (made === null || !made.ok) {
        sayMissing(text, made)
        failed = true
        continue
      }
      if (line.out === null) {
        if (line.json) printJson({ id, name: made.value.name, text: made.value.text })
        else print(made.value.text.trimEnd())
        continue
      }
      // Subtle: two documents may have one title, so the id is part of the file's name.
      const path = join(line.out, `${text} ${made.value.name}`)
      await writeFile(path, made.value.text)
      if (line.json) printJson({ id, path })
      else print(path)
    }
    return failed ? exitCodes.someFailed : exitCodes.done
  })
}

export function checkCommand(line: CommandLine): Promise<number> {
  return withService(line, async (service) => {
    const { ok, problems } = valueOf(await service.call('library:check', { repair: line.repair }))
    if (line.json) printJson({ ok, problems })
    else if (ok) say('checkedGood')
    else for (const one of problems) print(one)
    return ok ? exitCodes.done : exitCodes.someFailed
  })
}

export function rebuildIndexCommand(line: CommandLine): Promise<number> {
  return withService(line, async (service) => {
    const { documents } = valueOf(await service.call('index:rebuild', {}))
    if (line.json) printJson({ documents })
    else say('rebuilt', { documents: String(documents) })
    return exitCodes.done
  })
}

export function readAgainCommand(line: CommandLine): Promise<number> {
  return withIndex(line, async (service) => {
    const { documents, failed } = valueOf(await service.call('library:read-again', {}))
    if (line.json) printJson({ documents, failed })
    else say('readAgain', { documents: String(documents), failed: String(failed) })
    return failed === 0 ? exitCodes.done : exitCodes.someFailed
  })
}
