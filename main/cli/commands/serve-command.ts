import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startHost } from '../../host/start-host.ts'
import type { CommandLine } from '../arguments.ts'
import { exitCodes, print, say, WrongUse } from '../output.ts'
import { rendererFolder, withService } from '../with-service.ts'

function openInBrowser(url: string): void {
  const [command, ...args] =
    process.platform === 'darwin'
      ? ['open', url]
      : process.platform === 'win32'
        ? ['rundll32', 'url.dll,FileProtocolHandler', url]
        : ['xdg-open', url]
  if (command === undefined) return
  // Without a browser to open, the printed address is there to be opened by hand.
  spawn(command, args, { stdio: 'ignore', detached: true })
    .on('error', () => undefined)
    .unref()
}

function ended(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => resolve())
  })
}

export async function serveCommand(line: CommandLine): Promise<number> {
  const port = line.port === null ? 0 : Number(line.port)
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new WrongUse('badOption', { detail: '--port is a number up to 65535.' })
  if (!existsSync(join(rendererFolder, 'index.html'))) {
    say('notBuilt')
    return exitCodes.wrongUse
  }
  const uploads = await mkdtemp(join(tmpdir(), 'lectern-uploads-'))
  try {
    return await withService(
      line,
      async (service) => {
        const host = await startHost({ service, port, rendererDir: rendererFolder, uploads })
        print(host.url)
        if (line.open) openInBrowser(host.url)
        await ended()
        await host.close()
        return exitCodes.done
      },
      uploads,
    )
  } finally {
    await rm(uploads, { recursive: true, force: true })
  }
}
