/** An address as a reader may follow it (http, https or mailto), made absolute against `base`; null for anything else and for empty targets. */
export function safeLink(href: string, base: string | null = null): string | null {
  const bare = href
    .trim()
    .replace(/<br\s*\/?>/giu, '')
    .replace(/[\t\n\r]+/gu, '')
  if (bare === '' || bare.startsWith('#') || bare.length > 8000) return null
  const url = base !== null && URL.canParse(bare, base) ? new URL(bare, base) : URL.canParse(bare) ? new URL(bare) : null
  if (url === null || !/^(?:https?|mailto):$/u.test(url.protocol)) return null
  if (/^https?:/iu.test(bare) || url.protocol === 'mailto:') return bare.replace(/\s/gu, '%20')
  return url.href
}
