import { fork } from 'node:child_process'
import { compileCacheFolder } from './compile-cache.ts'
import type { WorkerLauncher } from './launcher.ts'

/** Launches workers as forked Node processes, with a heap of at most one gigabyte. Not for Electron, where running as Node is switched off. */
export function forkLauncher(entry: string): WorkerLauncher {
  return () => {
    const child = fork(entry, [], {
      execArgv: ['--max-old-space-size=1024', '--stack-size=2000'],
      serialization: 'advanced',
      // Workers come and go; their code is compiled once.
      env: { NODE_COMPILE_CACHE: compileCacheFolder(), ...process.env },
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    })
    return {
      send: (message) => {
        // An error here means that the process is gone, and its exit says so.
        child.send(message, () => undefined)
      },
      onMessage: (listener) => child.on('message', listener),
      onExit: (listener) => {
        let told = false
        const tell = (how?: 'crashed') => {
          if (!told) listener(how)
          told = true
        }
        // V8 aborts when its heap is full; the watchdog and the system's own kill with SIGKILL.
        child.once('exit', (_code, signal) => tell(signal === 'SIGABRT' || signal === 'SIGKILL' ? undefined : 'crashed'))
        child.once('error', () => tell('crashed'))
      },
      kill: () => child.kill('SIGKILL'),
    }
  }
}
