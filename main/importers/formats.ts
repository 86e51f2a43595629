import type { Format } from '../../shared/model/document.ts'

/** The endings of file names each format goes by, without the dot, in the order dialogs list them. */
export const formatEndings: Readonly<Record<Format, readonly string[]>> = {
  markdown: ['md', 'markdown', 'mdown', 'mkd'],
  text: ['txt', 'text'],
  html: ['html', 'htm', 'xhtml'],
}

/** All endings a dialog should offer, without the dot. */
export const acceptedEndings: readonly string[] = Object.values(formatEndings).flat()

/** The ending of a file's name in lower case without the dot; empty where there is none. */
export function endingOf(name: string): string {
  const dot = name.lastIndexOf('.')
  return dot <= 0 ? '' : name.slice(dot + 1).toLowerCase()
}

/** The format that a file's name promises, or null where its ending is not one of ours. */
export function formatOfName(name: string): Format | null {
  const ending = endingOf(name)
  if (formatEndings.markdown.includes(ending)) return 'markdown'
  if (formatEndings.text.includes(ending)) return 'text'
  return formatEndings.html.includes(ending) ? 'html' : null
}
