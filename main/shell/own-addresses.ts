/** The scheme the window is served by: a standard, secure origin of its own that no other program answers for. */
export const scheme = 'lectern'
export const pageAddress = `${scheme}://app/`

/** Whether an address is the window's own page, whatever it shows of itself. */
export function isOwnPage(address: string): boolean {
  return URL.canParse(address) && address.split(/[?#]/u)[0] === pageAddress
}

/** Whether a request stays inside the app: its own files, what its page holds in memory, and the developer tools where those are allowed. */
export function staysInside(address: string, allowDevtools: boolean): boolean {
  if (!URL.canParse(address)) return false
  const url = new URL(address)
  switch (url.protocol) {
    case `${scheme}:`:
      return url.host === 'app'
    case 'blob:':
      return address.startsWith(`blob:${scheme}://app/`)
    case 'data:':
      return true
    case 'devtools:':
    case 'chrome-devtools:':
      return allowDevtools
    default:
      return false
  }
}
