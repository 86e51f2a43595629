import { mediaType } from './media-type.ts'

/** A file of the built renderer: `segments` from its folder down, and its media type. */
export interface PageFile {
  readonly segments: readonly string[]
  readonly mediaType: string
  /** The page itself, which gets a nonce and is never cached; every other file is named by its content. */
  readonly isPage: boolean
}

/** Subtle: one name has to mean the same on every system, so a segment is what the build writes and nothing a file system could read otherwise. */
const plainSegment = /^[A-Za-z0-9_@-][A-Za-z0-9_@.-]*$/u

/**
 * Which file of the built renderer the path of an address names, or null where it names none.
 * No answer can leave the renderer's folder: a segment that is empty, starts with a dot, holds a separator or any escape is refused.
 */
export function pageFile(pathname: string): PageFile | null {
  if (pathname === '/' || pathname === '/index.html')
    return { segments: ['index.html'], mediaType: 'text/html; charset=utf-8', isPage: true }
  if (!pathname.startsWith('/') || pathname.length > 500) return null
  const segments = pathname.slice(1).split('/')
  if (!segments.every((segment) => plainSegment.test(segment) && !segment.endsWith('.'))) return null
  const type = mediaType(segments.at(-1) ?? '')
  return type === null || type.startsWith('text/html') ? null : { segments, mediaType: type, isPage: false }
}
