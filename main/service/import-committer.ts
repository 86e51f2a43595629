import type { Problem } from '../../shared/contract/problem.ts'
import { ProblemError } from '../../shared/contract/result.ts'
import { problem } from '../../shared/words/problems.ts'
import type { Desk } from './desk.ts'
import type { NewDocument } from './import-one.ts'
import { documentsNamed } from './open-document.ts'

type Settle = (failed: Problem | null) => void

const most = 50
const pause = 200

/** Makes prepared documents exist, many in one change and one sync. */
export class Committer {
  readonly #desk: Desk
  #ready: { document: NewDocument; settle: Settle }[] = []
  #timer: NodeJS.Timeout | null = null
  #running: Promise<void> = Promise.resolve()

  constructor(desk: Desk) {
    this.#desk = desk
  }

  add(document: NewDocument, settle: Settle): void {
    this.#ready.push({ document, settle })
    if (this.#ready.length >= most) void this.flush()
    else this.#timer ??= setTimeout(() => void this.flush(), pause)
  }

  /** Resolves when everything added so far exists, or has been told that it failed. */
  flush(): Promise<void> {
    if (this.#timer !== null) clearTimeout(this.#timer)
    this.#timer = null
    const ready = this.#ready
    this.#ready = []
    this.#running = this.#running.then(() => this.#commit(ready))
    return this.#running
  }

  async #commit(ready: readonly { document: NewDocument; settle: Settle }[]): Promise<void> {
    const [first] = ready
    if (first === undefined) return
    const what = ready.length === 1 ? `“${first.document.title.slice(0, 60)}”` : documentsNamed(ready.length)
    try {
      const entries = ready.map(({ document }) => ({ id: document.id, before: null, after: document.at }))
      await this.#desk.change(() => ({ label: { code: 'import', params: { what } }, operations: [{ kind: 'documents', entries }] }))
      for (const { settle } of ready) settle(null)
    } catch (error) {
      const failed = error instanceof ProblemError ? error.problem : problem('write-failed', { detail: String(error) })
      for (const { settle } of ready) settle(failed)
    }
  }
}
