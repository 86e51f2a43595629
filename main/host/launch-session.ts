import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'

/**
 * The right to use this host: a launch token that is good once, and the cookie it is exchanged for.
 * Both are 256 random bits and are compared in constant time.
 */
export interface LaunchSession {
  readonly launchToken: string
  /** The Set-Cookie header's value if `token` is the launch token and was not used before, else null. */
  exchange(token: string): string | null
  /** Whether a Cookie header carries this session's cookie. */
  admits(cookieHeader: string | undefined): boolean
}

export function openLaunchSession(port: number): LaunchSession {
  const launchToken = randomBytes(32).toString('base64url')
  const secret = randomBytes(32).toString('base64url')
  // Subtle: cookies do not tell ports apart, so the name does; two hosts on one machine would otherwise throw out each other's cookie.
  const name = `lectern-${port}`
  let spent = false
  return {
    launchToken,
    exchange(token) {
      if (!sameSecret(token, launchToken) || spent) return null
      spent = true
      return `${name}=${secret}; Path=/; HttpOnly; SameSite=Strict`
    },
    admits(cookieHeader) {
      return readCookies(cookieHeader, name).some((value) => sameSecret(value, secret))
    },
  }
}

/** Subtle: digests have one length, so neither the comparison's time nor its refusal of unequal lengths tells anything. */
function sameSecret(given: string, expected: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest()
  return timingSafeEqual(digest(given), digest(expected))
}

function readCookies(header: string | undefined, name: string): string[] {
  return (header ?? '')
    .split(';')
    .map((pair) => pair.trim())
    .filter((pair) => pair.startsWith(`${name}=`))
    .map((pair) => pair.slice(name.length + 1))
}
