import type { Block, Cell } from '../../shared/model/block.ts'
import { joinInline, replaceInline, type Inline } from './inline-text.ts'

export interface CellText {
  readonly inline: Inline
  readonly header: boolean
}

/** A table block from its rows: tab between cells, newline between rows; null for a table without any text. */
export function tableBlock(rows: readonly (readonly CellText[])[]): Block | null {
  if (rows.every((row) => row.every((cell) => cell.inline.text === ''))) return null
  const parts: string[] = []
  const marks: Inline['marks'][number][] = []
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

/** Two tables as one, the second's rows below the first's: for tables read piece by piece. */
export function appendTable(first: Extract<Block, { kind: 'table' }>, second: Extract<Block, { kind: 'table' }>): Extract<Block, { kind: 'table' }> {
  const shift = first.text.length + 1
  const { text, marks } = joinInline(first, second, '\n')
  const rows = second.rows.map((row) => row.map((cell) => ({ ...cell, start: cell.start + shift, end: cell.end + shift })))
  return { ...first, text, marks: [...marks], rows: [...first.rows, ...rows] }
}
