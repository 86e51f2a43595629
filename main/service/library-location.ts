import { homedir } from 'node:os'
import { join } from 'node:path'

/** The folder of the app's own data, where Electron puts it too, so that the window and the command line open the same library. */
function dataFolder(): string {
  switch (process.platform) {
    case 'darwin':
      return join(homedir(), 'Library', 'Application Support', 'Lectern')
    case 'win32':
      return join(process.env['APPDATA'] ?? join(homedir(), 'AppData', 'Roaming'), 'Lectern')
    default:
      return join(process.env['XDG_CONFIG_HOME'] ?? join(homedir(), '.config'), 'Lectern')
  }
}

/** The library that is opened when none is named: `LECTERN_LIBRARY`, else the one in the app's data folder. */
export function defaultLibrary(): string {
  return process.env['LECTERN_LIBRARY'] ?? join(dataFolder(), 'library')
}
