import { z } from 'zod'
import { Problem } from '../../shared/contract/problem.ts'
import { Ticket } from '../../shared/model/ids.ts'

/** What the shell says to the service's process. A port comes with `window` and `worker`. */
export const ToService = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('start'), library: z.string(), resources: z.string() }),
  z.object({ kind: z.literal('window') }),
  z.object({ kind: z.literal('issue-ticket'), ask: z.number().int(), paths: z.array(z.string()) }),
  z.object({ kind: z.literal('worker'), worker: z.number().int() }),
  z.object({ kind: z.literal('worker-ended'), worker: z.number().int() }),
  z.object({ kind: z.literal('stop') }),
])
export type ToService = z.infer<typeof ToService>

/** What the service's process says to the shell. */
export const FromService = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('ready') }),
  z.object({ kind: z.literal('failed'), problem: Problem }),
  z.object({ kind: z.literal('ticket'), ask: z.number().int(), ticket: Ticket }),
  z.object({ kind: z.literal('start-worker'), worker: z.number().int() }),
  z.object({ kind: z.literal('end-worker'), worker: z.number().int() }),
  z.object({ kind: z.literal('stopped') }),
])
export type FromService = z.infer<typeof FromService>
