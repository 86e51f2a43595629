import type { Channel, ParsedRequest, Response } from '../../shared/contract/channels.ts'
import type { Progress } from '../../shared/contract/frames.ts'

/** What a call brings besides its request. */
export interface CallContext {
  readonly signal: AbortSignal
  readonly progress: (progress: Progress) => void
}

/** Answers one channel, or throws a ProblemError. */
export type Handler<C extends Channel> = (request: ParsedRequest<C>, context: CallContext) => Response<C> | Promise<Response<C>>

/** One handler for each channel of the contract. */
export type Handlers = { readonly [C in Channel]: Handler<C> }

/** The handlers of some channels: what one use-case file contributes. */
export type HandlersOf<C extends Channel> = Pick<Handlers, C>
