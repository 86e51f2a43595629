import { fill } from '../../shared/words/fill.ts'
import { shellWords } from '../../shared/words/interface/shell.ts'

/** A link that may leave the app, with what a person is shown before it does. */
export interface OpenableLink {
  readonly url: string
  readonly explanation: string
}

const mostShown = 600

/**
 * A http, https or mailto link as the system will get it, or null for anything else.
 * Subtle: the address is shown as it was parsed, so that letters of other scripts in its host and hidden user names can be seen.
 */
export function openableLink(text: string): OpenableLink | null {
  if (!URL.canParse(text)) return null
  const url = new URL(text)
  const shown = url.href.length > mostShown ? `${url.href.slice(0, mostShown)} …` : url.href
  if (url.protocol === 'mailto:') {
    // Subtle: some mail programs attach files that a link names, so only what a person sees in the message is kept.
    for (const name of url.searchParams.keys()) if (!['subject', 'body', 'cc', 'bcc'].includes(name.toLowerCase())) return null
    return { url: url.href, explanation: `${fill(shellWords['open-link-mail'], { host: decodeSafely(url.pathname) })}\n\n${shown}` }
  }
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return null
  return { url: url.href, explanation: `${fill(shellWords['open-link-web'], { host: url.host })}\n\n${shown}` }
}

function decodeSafely(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
