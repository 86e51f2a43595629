export interface PolicyOptions {
  /** The value that lets the page's own style elements through; new for every response. */
  readonly nonce: string
  /** Whether the page may speak to the origin it came from: the host needs that, the shell has a port instead. */
  readonly connect: 'self' | 'none'
}

/** The Content-Security-Policy header's value for Lectern's page: its own files and nothing else, no inline script at all. */
export function contentPolicy({ nonce, connect }: PolicyOptions): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    "script-src-attr 'none'",
    `style-src 'self' 'nonce-${nonce}'`,
    "font-src 'self'",
    "img-src 'self' data: blob:",
    `connect-src '${connect}'`,
    "object-src 'none'",
    "frame-src 'none'",
    "worker-src 'none'",
    "media-src 'none'",
    "manifest-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ')
}
