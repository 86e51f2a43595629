import type { ChangeLabel } from '../../shared/model/change.ts'
import type { ChangeId } from '../../shared/model/ids.ts'
import type { ChangeRecord } from './change-record.ts'

/** A change that can be undone or redone, and the number under which the journal has it. */
export interface UndoEntry {
  readonly seq: number
  readonly id: ChangeId
  readonly label: ChangeLabel
}

/** How far back undo goes after a restart. */
export const undoDepth = 500

/** What can be undone and redone, newest last. Derived from the journal alone, so it is the same after a restart. */
export interface UndoStack {
  readonly undo: readonly UndoEntry[]
  readonly redo: readonly UndoEntry[]
}

export const emptyStack: UndoStack = { undo: [], redo: [] }

/** The stack after one more record of the journal. */
export function pushRecord(stack: UndoStack, record: ChangeRecord): UndoStack {
  if (!record.undoable) return stack
  switch (record.kind) {
    case 'do':
      return { undo: [...stack.undo, { seq: record.seq, id: record.id, label: record.label }].slice(-undoDepth), redo: [] }
    case 'undo': {
      const entry = stack.undo.findLast(({ id }) => id === record.of)
      return entry === undefined ? stack : { undo: stack.undo.filter((other) => other !== entry), redo: [...stack.redo, entry] }
    }
    case 'redo': {
      const entry = stack.redo.findLast(({ id }) => id === record.of)
      return entry === undefined ? stack : { undo: [...stack.undo, entry], redo: stack.redo.filter((other) => other !== entry) }
    }
  }
}
