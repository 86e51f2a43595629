import { stat } from 'node:fs/promises'
import type { Ticket } from '../../shared/model/ids.ts'
import type { ServiceLink } from './service-link.ts'

/** Files the system hands over (opened with Lectern, dropped on its icon, named on the command line), kept until a window can take them. */
export interface IncomingFiles {
  add(paths: readonly string[]): void
  /** From now on files go to `take` at once, as tickets; those that came before go first. */
  deliver(link: () => ServiceLink, take: (ticket: Ticket) => void): void
}

export function gatherIncomingFiles(): IncomingFiles {
  const waiting: string[] = []
  let send: ((paths: readonly string[]) => Promise<void>) | null = null
  const flush = () => {
    if (send !== null && waiting.length > 0) void send(waiting.splice(0))
  }
  return {
    add(paths) {
      waiting.push(...paths)
      flush()
    },
    deliver(link, take) {
      send = async (paths) => {
        const there = await Promise.all(
          paths.map((path) =>
            stat(path).then(
              () => path,
              () => null,
            ),
          ),
        )
        const found = there.filter((path) => path !== null)
        if (found.length > 0) take(await link().issueTicket(found))
      }
      flush()
    },
  }
}
