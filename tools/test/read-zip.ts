import { open, type FileHandle } from 'node:fs/promises'
import { inflateRawSync } from 'node:zlib'

export interface ZipEntry {
  readonly name: string
  /** The Unix mode it was packed with. */
  readonly mode: number
  read(): Promise<Buffer>
}

/** The entries of a zip file of at most 4 GB, read from its central directory. Throws when the file is not one. */
export async function readZip(file: FileHandle): Promise<readonly ZipEntry[]> {
  const { size } = await file.stat()
  const tail = await readAt(file, Math.max(0, size - 66_000), Math.min(size, 66_000))
  const end = tail.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'))
  if (end === -1) throw new Error('This is not a zip file')
  const directory = await readAt(file, tail.readUInt32LE(end + 16), tail.readUInt32LE(end + 12))
  const entries: ZipEntry[] = []
  for (let at = 0; at < directory.length && directory.readUInt32LE(at) === 0x02014b50;) {
    const method = directory.readUInt16LE(at + 10)
    const packed = directory.readUInt32LE(at + 20)
    const nameLength = directory.readUInt16LE(at + 28)
    const offset = directory.readUInt32LE(at + 42)
    entries.push({
      name: directory.toString('utf8', at + 46, at + 46 + nameLength),
      mode: (directory.readUInt32LE(at + 38) >>> 16) & 0o777,
      async read() {
        const header = await readAt(file, offset, 30)
        const bytes = await readAt(file, offset + 30 + header.readUInt16LE(26) + header.readUInt16LE(28), packed)
        return method === 0 ? bytes : inflateRawSync(bytes)
      },
    })
    at += 46 + nameLength + directory.readUInt16LE(at + 30) + directory.readUInt16LE(at + 32)
  }
  return entries
}

export async function openZip<T>(path: string, work: (entries: readonly ZipEntry[]) => Promise<T>): Promise<T> {
  const file = await open(path)
  try {
    return await work(await readZip(file))
  } finally {
    await file.close()
  }
}

async function readAt(file: FileHandle, position: number, length: number): Promise<Buffer> {
  const buffer = Buffer.alloc(length)
  const { bytesRead } = await file.read(buffer, 0, length, position)
  if (bytesRead !== length) throw new Error('The zip file ends too early')
  return buffer
}
