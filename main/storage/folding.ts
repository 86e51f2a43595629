import type { ReviewFiles } from './review-files.ts'

const pause = 150

/** Brings the lowdb files up to the journal in the background, a moment after each change. */
export class Folding {
  readonly #reviews: ReviewFiles
  readonly #saveLibrary: () => Promise<void>
  #timer: NodeJS.Timeout | null = null
  #running: Promise<void> | null = null
  #stopping = false
  #again = false
  #failure: unknown = null

  constructor(reviews: ReviewFiles, saveLibrary: () => Promise<void>) {
    this.#reviews = reviews
    this.#saveLibrary = saveLibrary
  }

  start(): void {
    if (this.#reviews.unfolded > 0) this.wake()
  }

  /** Says that something new waits. */
  wake(): void {
    this.#again = true
    if (this.#stopping || this.#timer !== null || this.#running !== null) return
    this.#timer = setTimeout(() => {
      this.#timer = null
      this.#running = this.#run(null).finally(() => {
        this.#running = null
        if (this.#again && this.#failure === null) this.wake()
      })
    }, pause)
  }

  async #run(until: number | null): Promise<void> {
    this.#again = false
    this.#failure = null
    try {
      while (!(this.#stopping && until === null) && (until === null || Date.now() < until) && (await this.#reviews.foldOne()));
      await this.#saveLibrary()
    } catch (error) {
      // The journal has everything: a disk that is full for now costs nothing but a longer start. The next change tries again.
      this.#failure = error
      this.#again = true
    }
  }

  /** Folds all that waits. @throws what the disk said, when it could not be written */
  async finish(): Promise<void> {
    await this.#running
    await this.#run(Number.POSITIVE_INFINITY)
    if (this.#failure !== null) throw this.#failure
  }

  async stop(patience: number): Promise<void> {
    if (this.#timer !== null) clearTimeout(this.#timer)
    this.#timer = null
    this.#stopping = true
    await this.#running
    await this.#run(Date.now() + patience)
  }
}
