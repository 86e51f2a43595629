export type Scope = 'everything' | 'do' | 'entity' | 'tag' | 'text'

const prefixes: ReadonlyMap<string, Scope> = new Map([
  ['>', 'do'],
  ['@', 'entity'],
  ['#', 'tag'],
  ['/', 'text'],
])

/** What is looked for, and where: a sign in front narrows it to one kind. */
export function parseTyped(typed: string): { readonly scope: Scope; readonly text: string } {
  const trimmed = typed.trimStart()
  const scope = prefixes.get(trimmed.charAt(0))
  return scope === undefined ? { scope: 'everything', text: trimmed.trim() } : { scope, text: trimmed.slice(1).trim() }
}
