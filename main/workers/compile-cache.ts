import { homedir } from 'node:os'
import { join } from 'node:path'

/** Where compiled code is kept between runs: a folder of this user's own, because whoever writes there decides what is run. */
export function compileCacheFolder(): string {
  const cache =
    process.platform === 'darwin'
      ? join(homedir(), 'Library', 'Caches')
      : process.platform === 'win32'
        ? (process.env['LOCALAPPDATA'] ?? join(homedir(), 'AppData', 'Local'))
        : (process.env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache'))
  return join(cache, 'Lectern', 'compiled')
}
