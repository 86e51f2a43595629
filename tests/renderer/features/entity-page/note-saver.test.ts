import { describe, expect, it } from 'vitest'
import { createNoteSaver, type Phase } from '../../../../renderer/features/entity-page/note-saver.ts'
import { failure, success, type Result } from '../../../../shared/contract/result.ts'
import { problem } from '../../../../shared/words/problems.ts'

/** A saver whose calls are answered by hand, with a clock that is turned by hand. */
function setUp() {
  const calls: { text: string; answer: (result: Result<unknown>) => void }[] = []
  const phases: Phase[] = []
  let due: (() => void) | null = null
  let kept: string | null = null
  const saver = createNoteSaver({
    save: (text) => new Promise((answer) => calls.push({ text, answer })),
    changed: (phase) => phases.push(phase),
    keep: (text) => {
      kept = text
    },
    later: (task) => {
      due = task
      return () => {
        due = null
      }
    },
  })
  return {
    saver,
    calls,
    phases,
    kept: () => kept,
    async wait() {
      const task = due
      due = null
      task?.()
      await Promise.resolve()
    },
    async answer(at: number, result: Result<unknown> = success({})) {
      calls[at]?.answer(result)
      for (let turn = 0; turn < 5; turn += 1) await Promise.resolve()
    },
  }
}

describe('a note on an entity', () => {
  it('is saved once after a pause, with what was typed last', async () => {
    const { saver, calls, phases, kept, wait, answer } = setUp()
    saver.write('Keep')
    saver.write('Keep one')
    expect(calls).toEqual([])
    expect(kept()).toBe('Keep one')
    await wait()
    expect(calls.map(({ text }) => text)).toEqual(['Keep one'])
    await answer(0)
    expect(phases.at(-1)).toBe('idle')
    expect(saver.pending()).toBeNull()
    expect(kept()).toBeNull()
  })

  it('sends what is typed meanwhile after what is under way', async () => {
    const { saver, calls, wait, answer } = setUp()
    saver.write('one')
    await wait()
    saver.write('one two')
    expect(calls).toHaveLength(1)
    await answer(0)
    expect(calls.map(({ text }) => text)).toEqual(['one', 'one two'])
    await answer(1)
    expect(saver.pending()).toBeNull()
  })

  it('keeps what could not be saved and tries again', async () => {
    const { saver, calls, phases, kept, wait, answer } = setUp()
    saver.write('one')
    await wait()
    await answer(0, failure(problem('write-failed')))
    expect(phases.at(-1)).toBe('failed')
    expect(kept()).toBe('one')
    expect(saver.pending()).toBe('one')
    await wait()
    await answer(1)
    expect(calls).toHaveLength(2)
    expect(phases.at(-1)).toBe('idle')
  })

  it('is saved at once when the window may go', async () => {
    const { saver, calls, answer } = setUp()
    saver.write('one')
    const flushed = saver.flush()
    expect(calls).toHaveLength(1)
    await answer(0)
    await flushed
    expect(saver.pending()).toBeNull()
  })
})
