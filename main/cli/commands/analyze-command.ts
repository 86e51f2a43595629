import { readFileSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { basename } from 'node:path'
import { z } from 'zod'
import { IsoDay } from '../../../shared/model/mention-value.ts'
import { sayReason } from '../../../shared/words/reasons.ts'
import { extractDocument, inputFromText } from '../../extractors/extract-document.ts'
import type { Knowledge } from '../../extractors/knowledge.ts'
import { decodeBytes } from '../../importers/decode-bytes.ts'
import { openKnowledge } from '../../workers/knowledge-files.ts'
import type { CommandLine } from '../arguments.ts'
import { exitCodes, printJson, say, WrongUse } from '../output.ts'
import { valueOf } from '../with-service.ts'

/** A day that the calendar has. */
const Day = IsoDay.refine((text) => {
  const at = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(text)
})
const Line = z.object({ id: z.union([z.string(), z.number()]), text: z.string(), created: Day.nullable().optional() })

function analyze(id: string | number, text: string, created: IsoDay | null, knowledge: Knowledge): void {
  const { mentions } = extractDocument(inputFromText(text, created), knowledge)
  const said = mentions.map(({ start, end, type, text: words, confidence, reason, value }) => ({
    start,
    end,
    type,
    text: words,
    confidence,
    reason: sayReason(reason),
    value,
  }))
  printJson({ id, mentions: said })
}

async function analyzeLines(created: IsoDay | null, knowledge: Knowledge): Promise<number> {
  let number = 0
  let failed = false
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    number += 1
    if (line.trim() === '') continue
    const parsed = parseLine(line)
    if (parsed === null) {
      say('badLine', { line: String(number) })
      failed = true
      continue
    }
    analyze(parsed.id, parsed.text, parsed.created ?? created, knowledge)
  }
  return failed ? exitCodes.someFailed : exitCodes.done
}

function parseLine(line: string): z.infer<typeof Line> | null {
  try {
    const parsed = Line.safeParse(JSON.parse(line))
    return parsed.success ? parsed.data : null
  } catch {
    return null
  }
}

export async function analyzeCommand(line: CommandLine): Promise<number> {
  const created = line.created === null ? null : Day.safeParse(line.created)
  if (created !== null && !created.success) throw new WrongUse('badOption', { detail: '--created is a day such as 2021-10-20.' })
  const day = created === null ? null : created.data
  const knowledge = valueOf(openKnowledge())
  if (line.jsonl) return analyzeLines(day, knowledge)
  const [path] = line.operands
  let bytes: Buffer
  try {
    bytes = readFileSync(path ?? 0)
  } catch (error) {
    say('unreadableFile', { path: path ?? 'standard input', detail: error instanceof Error ? error.message : String(error) })
    return exitCodes.someFailed
  }
  analyze(path === undefined ? '-' : basename(path), decodeBytes(bytes).text, day, knowledge)
  return exitCodes.done
}
