import type { Block, Cell, Mark } from '../../shared/model/block.ts'
import { replaceInline, type Inline } from './inline-text.ts'

export type TableBlock = Extract<Block, { kind: 'table' }>

export interface CellText {
  readonly inline: Inline
  readonly header: boolean
}

/** A table block from its rows: tab between cells, newline between rows; null for a table without any text. */
export function tableBlock(rows: readonly (readonly CellText[])[]): TableBlock | null {
  if (rows.every((row) => row.every((cell) => cell.inline.text === ''))) return null
  const parts: string[] = []
  const marks: Mark[] = []
  const cells: Cell[][] = []
  let length = 0
  for (const [index, row] of rows.filter((cellsOfRow) => cellsOfRow.length > 0).entries()) {
    if (index > 0) length += parts.push('\n') > 0 ? 1 : 0
    const placed: Cell[] = []
    for (const [column, cell] of row.entries()) {
      if (column > 0) length += parts.push('\t') > 0 ? 1 : 0
      const { text, marks: own } = replaceInline(cell.inline, /[\t\n]+/gu, ' ')
      placed.push({ start: length, end: length + text.length, header: cell.header })
      for (const mark of own) marks.push({ ...mark, start: mark.start + length, end: mark.end + length })
      parts.push(text)
      length += text.length
    }
    cells.push(placed)
  }
  return { kind: 'table', role: 'body', text: parts.join(''), marks, rows: cells }
}

/** Tables read piece by piece as one, each one's rows below those before it. */
export function appendTables(tables: readonly TableBlock[]): TableBlock {
  const [first] = tables
  if (first === undefined) return { kind: 'table', role: 'body', text: '', marks: [], rows: [] }
  const marks: Mark[] = []
  const rows: Cell[][] = []
  let shift = 0
  for (const table of tables) {
    for (const mark of table.marks) marks.push({ ...mark, start: mark.start + shift, end: mark.end + shift })
    for (const row of table.rows) rows.push(row.map((cell) => ({ ...cell, start: cell.start + shift, end: cell.end + shift })))
    shift += table.text.length + 1
  }
  return { ...first, text: tables.map((table) => table.text).join('\n'), marks, rows }
}
