import type { Channel, Request, Response } from '../../shared/contract/channels.ts'
import type { Progress, ServiceFrame } from '../../shared/contract/frames.ts'
import type { Result } from '../../shared/contract/result.ts'
import type { Ticket } from '../../shared/model/ids.ts'
import type { WorkerLauncher } from '../workers/launcher.ts'

export interface ServiceOptions {
  /** The library's folder; made when it is not there. */
  readonly library: string
  /** The folder with sample library and models that ships with the app. */
  readonly resources: string
  readonly launchWorker: WorkerLauncher
  /** Files that came to a temporary folder of ours (uploads) are deleted once imported; these folders are ours. */
  readonly uploads?: string
}

/** The service's end of a connection: a MessagePort, or an event stream of the host. Frames from outside arrive unparsed. */
export interface FramePort {
  post(frame: ServiceFrame): void
  onFrame(listener: (frame: unknown) => void): void
  onClose(listener: () => void): void
}

export interface CallOptions {
  readonly signal?: AbortSignal
  readonly onProgress?: (progress: Progress) => void
}

export interface Service {
  /** Serves the contract on a connection until it closes. */
  attach(port: FramePort): void
  /** The same for callers in this process (command line, tests). The request is parsed like any other. */
  call<C extends Channel>(channel: C, request: Request<C>, options?: CallOptions): Promise<Result<Response<C>>>
  /** Resolves when every change made so far can be listed and found. */
  settled(): Promise<void>
  /** Keeps absolute paths the person chose and gives a ticket for them; good for one import. */
  issueTicket(paths: readonly string[]): Ticket
  /** Hears every event that windows hear. Returns how to stop. */
  onEvent(listener: (frame: ServiceFrame) => void): () => void
  /** Ends in order: imports, folding, index, journal, lock. Safe to call twice. */
  stop(): Promise<void>
}
