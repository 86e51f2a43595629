import type { Session } from 'electron'
import { staysInside } from './own-addresses.ts'

/** The count of network requests that something in a window attempted; every one of them was stopped. */
export interface BlockedRequests {
  count(): number
  /** Adds one that the page's own policy stopped before it came to the network. */
  add(): void
}

/**
 * Closes a session: nothing but Lectern's own files is fetched, no permission is granted, no device is offered, nothing is downloaded.
 * @param allowDevtools whether the developer tools' own pages may load (a clone, not a release)
 */
export function closeSession(session: Session, allowDevtools: boolean, onBlocked: (count: number) => void): BlockedRequests {
  let count = 0
  const add = () => {
    count += 1
    onBlocked(count)
  }
  session.webRequest.onBeforeRequest((details, answer) => {
    const stays = staysInside(details.url, allowDevtools)
    if (!stays) add()
    answer({ cancel: !stays })
  })
  session.setPermissionRequestHandler((_contents, _permission, answer) => answer(false))
  session.setPermissionCheckHandler(() => false)
  session.setDevicePermissionHandler(() => false)
  session.setDisplayMediaRequestHandler((_request, answer) => answer({}))
  session.on('will-download', (event) => event.preventDefault())
  session.on('select-hid-device', (event) => event.preventDefault())
  session.on('select-serial-port', (event) => event.preventDefault())
  session.on('select-usb-device', (event) => event.preventDefault())
  session.setSpellCheckerEnabled(false)
  void session.setProxy({ mode: 'direct' })
  return { count: () => count, add }
}
