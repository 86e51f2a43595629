/** What the preload and the shell say to each other that the renderer has no part in: the way to its port, and what its page's policy stopped. */
export const privateChannels = {
  /** Preload to shell: this page wants a port. */
  wantPort: 'port:wanted',
  /** Shell to preload: a port, with it. */
  port: 'port:opened',
  /** Shell to preload: the port's other end is gone, another will come. */
  portLost: 'port:lost',
  /** Preload to shell: the page's policy stopped a request. */
  stopped: 'request:stopped',
} as const
