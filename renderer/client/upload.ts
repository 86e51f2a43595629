import { z } from 'zod'
import { Ticket } from '../../shared/model/ids.ts'

/** A file to hand to the host, with its path below what was chosen or dropped. */
export interface Upload {
  readonly path: string
  readonly file: File
}

const Begun = z.object({ upload: z.string() })
const Ended = z.object({ ticket: Ticket })

async function post(path: string, body: BodyInit | null): Promise<unknown> {
  const response = await fetch(path, { method: 'POST', body, headers: { 'content-type': 'application/octet-stream' } })
  if (!response.ok) throw new Error(`The host answered ${String(response.status)} to an upload`)
  const text = await response.text()
  return text === '' ? {} : JSON.parse(text)
}

/** Copies the files' bytes to the host, which keeps them until the import has read them; null for no files. */
export async function upload(files: readonly Upload[]): Promise<Ticket | null> {
  if (files.length === 0) return null
  const id = encodeURIComponent(Begun.parse(await post('/upload/begin', null)).upload)
  for (const { path, file } of files) await post(`/upload/file?upload=${id}&name=${encodeURIComponent(path)}`, file)
  return Ended.parse(await post(`/upload/end?upload=${id}`, null)).ticket
}

function isDirectory(entry: FileSystemEntry): entry is FileSystemDirectoryEntry {
  return entry.isDirectory
}

function isFile(entry: FileSystemEntry): entry is FileSystemFileEntry {
  return entry.isFile
}

function filesIn(entry: FileSystemEntry): Promise<readonly Upload[]> {
  const path = entry.fullPath.replace(/^\//u, '')
  if (isFile(entry)) return new Promise((resolve, reject) => entry.file((file) => resolve([{ path, file }]), reject))
  if (!isDirectory(entry)) return Promise.resolve([])
  const reader = entry.createReader()
  const more = (): Promise<FileSystemEntry[]> => new Promise((resolve, reject) => reader.readEntries(resolve, reject))
  const read = async () => {
    const found: Upload[] = []
    // Subtle: readEntries gives at most a hundred at a time and an empty list at the end.
    for (let batch = await more(); batch.length > 0; batch = await more()) {
      for (const child of batch) found.push(...(await filesIn(child)))
    }
    return found
  }
  return read()
}

/** The files of a drop, folders walked through. */
export async function uploadsOfDrop(data: DataTransfer): Promise<readonly Upload[]> {
  const entries = [...data.items].filter((item) => item.kind === 'file').map((item) => item.webkitGetAsEntry())
  const plain = [...data.files]
  const found: Upload[] = []
  for (const entry of entries) if (entry !== null) found.push(...(await filesIn(entry)))
  return found.length > 0 ? found : plain.map((file) => ({ path: file.name, file }))
}

/** Asks for files or a folder through the browser's own dialog; nothing when it was closed. */
export function askForFiles(what: 'files' | 'folder'): Promise<readonly Upload[]> {
  const input = document.createElement('input')
  input.type = 'file'
  input.multiple = what === 'files'
  input.webkitdirectory = what === 'folder'
  input.hidden = true
  document.body.append(input)
  return new Promise((resolve) => {
    const done = (files: readonly File[]) => {
      input.remove()
      resolve(files.map((file) => ({ path: file.webkitRelativePath === '' ? file.name : file.webkitRelativePath, file })))
    }
    input.addEventListener('change', () => done([...(input.files ?? [])]))
    input.addEventListener('cancel', () => done([]))
    input.click()
  })
}
