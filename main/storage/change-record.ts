import { crc32 } from 'node:zlib'
import { z } from 'zod'
import { ChangeLabel } from '../../shared/model/change.ts'
import { ChangeId } from '../../shared/model/ids.ts'
import { Operation } from './operations.ts'

/** One change as the journal holds it. Numbers run from 1 without gaps; an undo or redo names the change it is `of`. */
export const ChangeRecord = z.object({
  seq: z.number().int().positive(),
  id: ChangeId,
  at: z.iso.datetime(),
  kind: z.enum(['do', 'undo', 'redo']),
  of: ChangeId.nullable(),
  /** False for what undo passes over: settings, and a document becoming "reading" because it was opened. */
  undoable: z.boolean(),
  label: ChangeLabel,
  operations: z.array(Operation),
})
export type ChangeRecord = z.infer<typeof ChangeRecord>

function sum(json: string): string {
  return crc32(json).toString(16).padStart(8, '0')
}

/** A record as one line of the journal: CRC-32 of the JSON in eight hexadecimal digits, a space, the JSON, a newline. */
export function encodeRecord(record: ChangeRecord): string {
  const json = JSON.stringify(record)
  return `${sum(json)} ${json}\n`
}

/** The record of a line without its newline, or null when the line is torn or damaged. */
export function decodeRecord(line: string): ChangeRecord | null {
  const json = line.slice(9)
  if (line.slice(0, 9) !== `${sum(json)} `) return null
  const parsed = ChangeRecord.safeParse(JSON.parse(json))
  return parsed.success ? parsed.data : null
}
