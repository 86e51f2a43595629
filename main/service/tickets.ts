import { randomUUID } from 'node:crypto'
import { ProblemError } from '../../shared/contract/result.ts'
import { Ticket } from '../../shared/model/ids.ts'
import { problem } from '../../shared/words/problems.ts'

const most = 100

/** Paths that a person chose, kept here so that the renderer handles tickets alone. A ticket is good for one import. */
export class Tickets {
  readonly #paths = new Map<Ticket, readonly string[]>()

  issue(paths: readonly string[]): Ticket {
    const ticket = Ticket.parse(randomUUID())
    this.#paths.set(ticket, [...paths])
    for (const oldest of this.#paths.keys()) if (this.#paths.size > most) this.#paths.delete(oldest)
    return ticket
  }

  /** @throws ProblemError `ticket-spent` */
  redeem(ticket: Ticket): readonly string[] {
    const paths = this.#paths.get(ticket)
    if (paths === undefined) throw new ProblemError(problem('ticket-spent'))
    this.#paths.delete(ticket)
    return paths
  }
}
