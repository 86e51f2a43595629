import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { MessageChannel } from 'node:worker_threads'
import { afterAll, expect, onTestFinished } from 'vitest'
import type { FramePort, Service, ServiceOptions } from '../../../main/service/service.ts'
import { startService } from '../../../main/service/start-service.ts'
import { forkLauncher } from '../../../main/workers/fork-launcher.ts'
import type { Channel, Request, Response } from '../../../shared/contract/channels.ts'
import { ServiceFrame } from '../../../shared/contract/frames.ts'
import type { Result } from '../../../shared/contract/result.ts'
import type { ImportFile } from '../../../shared/contract/views.ts'
import type { DocumentId, ImportId } from '../../../shared/model/ids.ts'
import { temporaryFolder } from '../../builders/temporary-folder.ts'

const main = resolve(import.meta.dirname, '../../../main')
export const workerEntry = join(main, 'workers/worker-entry.ts')
export const resources = resolve(main, '../resources')
export const sampleFile = join(resources, 'sample/Russia Hosts Taliban for Talks.md')

/** A real service on a folder, stopped when the test is over. */
export async function openService(library = join(temporaryFolder(), 'library'), more: Partial<ServiceOptions> = {}): Promise<Service> {
  const service = await startService({ library, resources, launchWorker: forkLauncher(workerEntry), ...more })
  onTestFinished(() => service.stop())
  return service
}

export function valueOf<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`${result.problem.code}: ${result.problem.message}`)
  return result.value
}

export async function ask<C extends Channel>(service: Service, channel: C, request: Request<C>): Promise<Response<C>> {
  return valueOf(await service.call(channel, request))
}

/** The code a call fails with; fails the test when it does not. */
export async function codeOf<C extends Channel>(service: Service, channel: C, request: Request<C>): Promise<string> {
  const result = await service.call(channel, request)
  expect(result.ok).toBe(false)
  return result.ok ? 'ok' : result.problem.code
}

export async function waitFor(condition: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await condition())) await new Promise((done) => setTimeout(done, 10))
}

export async function phaseOf(service: Service, id: ImportId): Promise<string | undefined> {
  return (await ask(service, 'import:summary', {})).imports.find((one) => one.id === id)?.phase
}

/** Imports paths and gives what became of each file, by its name; `onEnded` hears of each when it is first seen to have ended. */
export async function importAll(
  service: Service,
  paths: readonly string[],
  onEnded?: (name: string) => void,
): Promise<{ id: ImportId; files: Map<string, ImportFile['state']>; keys: Map<string, string> }> {
  const { id } = await ask(service, 'import:start', { ticket: service.issueTicket(paths) })
  const ended = new Set<string>()
  await waitFor(async () => {
    const done = (await phaseOf(service, id)) === 'done'
    const { files } = await ask(service, 'import:files', { id, limit: 500 })
    for (const { name, state } of files) {
      if (state.kind === 'waiting' || state.kind === 'working' || ended.has(name)) continue
      ended.add(name)
      onEnded?.(name)
    }
    return done
  })
  const { files } = await ask(service, 'import:files', { id, limit: 500 })
  return { id, files: new Map(files.map(({ name, state }) => [name, state])), keys: new Map(files.map(({ name, key }) => [name, key])) }
}

/** Writes files below a new folder. */
export function folderOf(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = join(temporaryFolder(), 'texts')
  mkdirSync(folder, { recursive: true })
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), content)
  }
  return folder
}

export function documentIn(files: ReadonlyMap<string, ImportFile['state']>, name: string): DocumentId {
  const state = files.get(name)
  if (state?.kind !== 'added' && state?.kind !== 'duplicate') throw new Error(`${name} is ${JSON.stringify(state)}`)
  return state.document
}

const folders: string[] = []
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true })
})

const made = new Map<string, Promise<{ library: string; documents: DocumentId[] }>>()

/** Imports texts into a library that later tests of the same file copy, so that the importing is waited for once. */
async function makeLibrary(texts: readonly string[]): Promise<{ library: string; documents: DocumentId[] }> {
  const kept = mkdtempSync(join(tmpdir(), 'lectern-made-'))
  folders.push(kept)
  const library = join(kept, 'library')
  const service = await openService(library)
  const names = texts.map((_, index) => `text-${index}.md`)
  const folder = folderOf(Object.fromEntries(texts.map((text, index) => [`text-${index}.md`, text])))
  const { files } = await importAll(service, [folder])
  await service.stop()
  return { library, documents: names.map((name) => documentIn(files, `texts/${name}`)) }
}

/** A service on a library of its own with these texts imported, and their documents in the order of the texts. */
export async function serviceWith(texts: readonly string[]): Promise<{ service: Service; documents: DocumentId[]; library: string }> {
  const key = JSON.stringify(texts)
  const making = made.get(key) ?? makeLibrary(texts)
  made.set(key, making)
  const { library: original, documents } = await making
  const library = join(temporaryFolder(), 'library')
  cpSync(original, library, { recursive: true })
  return { service: await openService(library), documents, library }
}

export interface Connection {
  readonly frames: ServiceFrame[]
  send(frame: unknown): void
  answer(id: number): Promise<Extract<ServiceFrame, { kind: 'answer' }>>
  close(): void
}

/** A window's connection over a real MessagePort, so that every frame is cloned as between processes. */
export function connect(service: Service): Connection {
  const { port1, port2 } = new MessageChannel()
  const port: FramePort = {
    post: (frame) => port1.postMessage(frame),
    onFrame: (listener) => port1.on('message', listener),
    onClose: (listener) => port1.on('close', listener),
  }
  service.attach(port)
  const frames: ServiceFrame[] = []
  port2.on('message', (frame: unknown) => frames.push(ServiceFrame.parse(frame)))
  onTestFinished(() => port2.close())
  const isAnswer = (id: number) => (frame: ServiceFrame) => frame.kind === 'answer' && frame.id === id
  return {
    frames,
    send: (frame) => port2.postMessage(frame),
    async answer(id) {
      await waitFor(() => frames.some(isAnswer(id)))
      const frame = frames.find(isAnswer(id))
      if (frame?.kind !== 'answer') throw new Error('no answer')
      return frame
    },
    close: () => port2.close(),
  }
}
