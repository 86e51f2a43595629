import { open, mkdir, readdir, readFile, truncate, type FileHandle } from 'node:fs/promises'
import { join } from 'node:path'
import { decodeRecord, encodeRecord, type ChangeRecord } from './change-record.ts'
import { syncFolder } from './durable-file.ts'

const segmentLimit = 1_000_000
const segmentName = /^(\d{12})\.jsonl$/

/** What was wrong with the journal when it was opened, and where the damaged bytes were kept. */
export interface JournalDamage {
  readonly segment: string
  readonly line: number
}

interface Segment {
  readonly first: number
  readonly path: string
}

/** The append-only list of changes. An append that returned is on the disk for good. One writer at a time (the library's lock). */
export class Journal {
  readonly damage: JournalDamage[] = []
  readonly #folder: string
  #segments: Segment[] = []
  #handle: FileHandle | null = null
  #length = 0
  #last = 0
  #broken: Error | null = null

  private constructor(folder: string) {
    this.#folder = folder
  }

  /** Opens a journal, making the folder if needed. A torn last line (never acknowledged) is cut off. */
  static async open(folder: string): Promise<Journal> {
    const journal = new Journal(folder)
    await mkdir(folder, { recursive: true })
    journal.#segments = (await readdir(folder))
      .flatMap((name) => {
        const match = segmentName.exec(name)
        return match === null ? [] : [{ first: Number(match[1]), path: join(folder, name) }]
      })
      .sort((a, b) => a.first - b.first)
    const last = journal.#segments.at(-1)
    if (last !== undefined) await journal.#recover(last)
    return journal
  }

  /** The number of the last change, 0 for none. */
  get last(): number {
    return this.#last
  }

  async #recover(segment: Segment): Promise<void> {
    const bytes = await readFile(segment.path)
    const end = bytes.lastIndexOf(10) + 1
    const text = bytes.toString('utf8', 0, end)
    // Subtle: damaged lines count too. Their numbers may already be folded into files, so they must not be given out again.
    this.#last = segment.first - 1 + text.split('\n').length - 1
    for (const _ of this.#decode(segment, text)) void _
    if (end < bytes.length) {
      await truncate(segment.path, end)
      await syncFolder(this.#folder)
    }
    this.#length = end
    this.#handle = await open(segment.path, 'a')
    await this.#handle.sync()
  }

  *#decode(segment: Segment, text: string): Generator<ChangeRecord> {
    let start = 0
    let line = 0
    while (start < text.length) {
      const end = text.indexOf('\n', start)
      if (end < 0) return
      line += 1
      const record = decodeRecord(text.slice(start, end))
      if (record !== null) yield record
      else if (!this.damage.some((known) => known.segment === segment.path && known.line === line)) this.damage.push({ segment: segment.path, line })
      start = end + 1
    }
  }

  /** Moves on to number `seq` when files hold changes that this journal has lost, so that no number is given out twice. */
  skipTo(seq: number): void {
    if (seq <= this.#last) return
    this.#last = seq
    this.#length = segmentLimit + 1
  }

  async #rotate(first: number): Promise<FileHandle> {
    await this.#handle?.close()
    const path = join(this.#folder, `${String(first).padStart(12, '0')}.jsonl`)
    // Subtle: a segment left by a crash between creating and writing it is empty and carries this very name.
    const handle = await open(path, 'a')
    await syncFolder(this.#folder)
    if (!this.#segments.some((segment) => segment.path === path)) this.#segments.push({ first, path })
    this.#length = 0
    this.#handle = handle
    return handle
  }

  /** Appends the next record and syncs it. After a failed sync nobody can know what the disk holds, so the journal takes nothing more. */
  async append(record: ChangeRecord): Promise<void> {
    if (this.#broken !== null) throw this.#broken
    if (record.seq !== this.#last + 1) throw new Error(`Change ${record.seq} does not follow ${this.#last}`)
    const handle = this.#handle === null || this.#length > segmentLimit ? await this.#rotate(record.seq) : this.#handle
    const line = Buffer.from(encodeRecord(record))
    try {
      await handle.writeFile(line)
    } catch (error) {
      await handle.truncate(this.#length).catch((again: unknown) => {
        this.#broken = again instanceof Error ? again : new Error(String(again))
      })
      throw error
    }
    try {
      await handle.datasync()
    } catch (error) {
      this.#broken = error instanceof Error ? error : new Error(String(error))
      throw error
    }
    this.#length += line.length
    this.#last = record.seq
  }

  /** Records after number `after`, oldest first. */
  async *since(after: number): AsyncGenerator<ChangeRecord> {
    for (const [index, segment] of this.#segments.entries()) {
      const next = this.#segments[index + 1]
      if (next !== undefined && next.first <= after + 1) continue
      for (const record of this.#decode(segment, await readFile(segment.path, 'utf8'))) if (record.seq > after) yield record
    }
  }

  /** Records newest first. */
  async *backwards(): AsyncGenerator<ChangeRecord> {
    for (const segment of this.#segments.toReversed()) yield* [...this.#decode(segment, await readFile(segment.path, 'utf8'))].reverse()
  }

  /** One record by its number, or null when it is not there. */
  async find(seq: number): Promise<ChangeRecord | null> {
    const segment = this.#segments.findLast((candidate) => candidate.first <= seq)
    if (segment === undefined) return null
    for (const record of this.#decode(segment, await readFile(segment.path, 'utf8'))) if (record.seq === seq) return record
    return null
  }

  async close(): Promise<void> {
    await this.#handle?.close()
    this.#handle = null
    this.#broken ??= new Error('The journal is closed')
  }
}
