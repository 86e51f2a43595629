import { z } from 'zod'
import { Ticket } from '../model/ids.ts'
import type { ClientFrame } from './frames.ts'

/** What the renderer may ask of the shell (or, in a browser, of the host) besides the service: files, links, the window. */
export const shellChannels = {
  'shell:choose-files': { request: z.object({ what: z.enum(['files', 'folder']) }), response: z.object({ ticket: Ticket.nullable() }) },
  /** Sent by the preload alone, which learns the paths from the dropped File objects; the renderer never sees them. */
  'shell:take-dropped': { request: z.object({ paths: z.array(z.string().min(1)).min(1).max(10_000) }), response: z.object({ ticket: Ticket }) },
  'shell:open-link': { request: z.object({ url: z.string().max(8_000) }), response: z.object({ opened: z.boolean() }) },
  'shell:save-text': { request: z.object({ name: z.string().max(200), text: z.string() }), response: z.object({ saved: z.boolean() }) },
  'shell:blocked-requests': { request: z.object({}), response: z.object({ count: z.number().int().nonnegative() }) },
} as const
export type ShellChannel = keyof typeof shellChannels
export type ShellRequest<C extends ShellChannel> = z.input<(typeof shellChannels)[C]['request']>
export type ShellResponse<C extends ShellChannel> = z.output<(typeof shellChannels)[C]['response']>

/** What the shell says to a window unasked. */
export const shellEvents = {
  /** A menu item was chosen: the id of an action in the renderer's table. */
  'shell:action-chosen': z.object({ action: z.string() }),
  /** The count of network requests that were stopped has changed. */
  'shell:request-blocked': z.object({ count: z.number().int().nonnegative() }),
  /** Files were handed over by the system (opened with Lectern, or dropped on its icon). */
  'shell:files-opened': z.object({ ticket: Ticket }),
} as const
export type ShellEvent = keyof typeof shellEvents
export type ShellEventPayload<E extends ShellEvent> = z.output<(typeof shellEvents)[E]>

export type Platform = 'mac' | 'windows' | 'linux' | 'browser'

/** The way from a window to the service; frames arrive unparsed and are parsed by the client. */
export interface ServicePort {
  send(frame: ClientFrame): void
  listen(onFrame: (frame: unknown) => void): () => void
}

/** `window.lectern` under Electron; built from HTTP by the client in a browser. The only thing the renderer knows of its surroundings. `DroppedFile` is the browser's `File`, which this layer has no type for. */
export interface LecternBridge<DroppedFile = unknown> {
  readonly platform: Platform
  connect(): Promise<ServicePort>
  chooseFiles(what: 'files' | 'folder'): Promise<Ticket | null>
  takeDropped(files: readonly DroppedFile[]): Promise<Ticket | null>
  openLink(url: string): Promise<boolean>
  saveText(name: string, text: string): Promise<boolean>
  blockedRequests(): Promise<number>
  onEvent<E extends ShellEvent>(event: E, listener: (payload: ShellEventPayload<E>) => void): () => void
}
