/** What stands in front of a text between two lines of `---` (YAML) or `+++` (TOML): its keys in lower case, each with its values. */
export interface FrontMatter {
  readonly fields: ReadonlyMap<string, readonly string[]>
  /** The text after it. */
  readonly rest: string
}

const longest = 64_000

function unquote(value: string): string {
  const bare = value.trim()
  const quoted = /^"((?:[^"\\]|\\.)*)"(?:\s+#.*)?$/u.exec(bare)
  if (quoted !== null)
    return (quoted[1] ?? '').replace(/\\(["\\/nt])/gu, (_, letter: string) => (letter === 'n' || letter === 't' ? ' ' : letter))
  const single = /^'((?:[^']|'')*)'(?:\s+#.*)?$/u.exec(bare)
  if (single !== null) return (single[1] ?? '').replaceAll("''", "'")
  return bare.replace(/\s+#\s.*$/u, '').trim()
}

function listOf(value: string): string[] {
  const inner = /^\[(.*)\]$/u.exec(value.trim())?.[1]
  if (inner === undefined) return [unquote(value)]
  return (inner.match(/"(?:[^"\\]|\\.)*"|'(?:[^']|'')*'|[^,]+/gu) ?? []).map(unquote)
}

/** Reads the plain part of YAML and TOML that articles use: strings, lists in either form, and folded text. Wiki links lose their brackets. */
function fieldsOf(lines: readonly string[]): Map<string, string[]> {
  const fields = new Map<string, string[]>()
  let key = ''
  for (const line of lines) {
    const pair = /^"?([\p{L}_][\p{L}\p{N} _.:-]{0,60}?)"?\s*[:=](?:\s+(.*)|\s*)$/u.exec(line)
    const item = /^\s*-\s+(.+)$/u.exec(line)
    const nested = /^\s+(?:name|title)\s*:\s+(.+)$/u.exec(line)
    if (pair !== null && !/^\s/u.test(line)) {
      key = (pair[1] ?? '').trim().toLowerCase()
      const value = (pair[2] ?? '').trim()
      fields.set(key, value === '' || /^[|>][+-]?$/u.test(value) ? [] : listOf(value))
    } else if (item !== null) fields.get(key)?.push(unquote((item[1] ?? '').replace(/^name\s*:\s+/u, '')))
    else if (nested !== null) fields.get(key)?.push(unquote(nested[1] ?? ''))
    else if (/^\s+\S/u.test(line)) {
      const values = fields.get(key)
      if (values !== undefined) values.splice(0, values.length, [...values, line.trim()].join(' '))
    }
  }
  for (const [name, values] of fields)
    fields.set(
      name,
      values.map((value) => value.replace(/\[\[(?:[^\]|]*\|)?([^\]]*)\]\]/gu, '$1').trim()).filter((value) => value !== ''),
    )
  return fields
}

/** Takes the front matter off a text; a text without any comes back whole. Lines of dashes that hold no fields are text. */
export function takeFrontMatter(text: string): FrontMatter {
  const none: FrontMatter = { fields: new Map(), rest: text }
  const fence = /^\s*(---|\+\+\+)[ \t]*\n/u.exec(text.slice(0, 200))
  if (fence === null) return none
  const head = text.slice(0, longest)
  const closing = new RegExp(`\\n(?:${fence[1] === '---' ? '---|\\.\\.\\.' : '\\+\\+\\+'})[ \\t]*(?:\\n|$)`, 'u')
  const opened = fence[0].length
  const match = closing.exec(head.slice(opened - 1))
  if (match === null) return none
  const lines = head.slice(opened, opened - 1 + match.index + (match.index === 0 ? 1 : 0)).split('\n')
  const fields = fieldsOf(lines)
  const plausible = lines.filter((line) => line.trim() !== '').every((line) => /^(?:\s|-|#|"?[\p{L}_][^:=]{0,60}[:=]|[\]}])/u.test(line))
  if (!plausible || (fields.size === 0 && lines.some((line) => line.trim() !== ''))) return none
  return { fields, rest: text.slice(opened - 1 + match.index + match[0].length) }
}
