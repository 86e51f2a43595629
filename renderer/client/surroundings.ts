import type { LecternBridge } from '../../shared/contract/bridge.ts'
import type { Ticket } from '../../shared/model/ids.ts'
import { hostSurroundings } from './host-bridge.ts'

declare global {
  interface Window {
    readonly lectern?: LecternBridge<File>
  }
}

/** What is around the window: the shell under Electron, the host in a browser. Nothing above this layer knows which. */
export interface Surroundings extends Omit<LecternBridge<File>, 'takeDropped'> {
  /** Must be called within the drop event: the browser empties `data` afterwards. Null when nothing in it is a file. */
  takeDrop(data: DataTransfer): Promise<Ticket | null>
}

function shellSurroundings(bridge: LecternBridge<File>): Surroundings {
  return {
    platform: bridge.platform,
    connect: () => bridge.connect(),
    chooseFiles: (what) => bridge.chooseFiles(what),
    takeDrop: (data) => bridge.takeDropped([...data.files]),
    openLink: (url) => bridge.openLink(url),
    saveText: (name, text) => bridge.saveText(name, text),
    blockedRequests: () => bridge.blockedRequests(),
    onEvent: (event, listener) => bridge.onEvent(event, listener),
  }
}

export const surroundings: Surroundings = window.lectern === undefined ? hostSurroundings() : shellSurroundings(window.lectern)

/** Whether shortcuts are written and pressed the Mac's way. */
export const onMac: boolean =
  surroundings.platform === 'mac' || (surroundings.platform === 'browser' && /Mac|iPhone|iPad/u.test(navigator.userAgent))
