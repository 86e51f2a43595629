/** The character encoding that a page declares in its first bytes (`<meta charset>`, `http-equiv`, an XML declaration), in lower case; null where it declares none. */
export function declaredCharset(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 4_096)).toString('latin1')
  const found =
    /<meta\b[^>]{0,400}?\bcharset\s*=\s*["']?\s*([\w:.()-]{2,40})/iu.exec(head)?.[1] ??
    /^\s*<\?xml\b[^>]{0,200}?\bencoding\s*=\s*["']([\w:.()-]{2,40})["']/iu.exec(head)?.[1]
  if (found === undefined) return null
  const name = found.toLowerCase()
  return /^(?:iso-8859-1|iso8859-1|latin-?1|ascii|us-ascii)$/u.test(name) ? 'windows-1252' : name
}
