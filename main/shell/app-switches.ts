import { app } from 'electron'

/** What has to be said to Chromium before it starts: it goes nowhere on its own, and pages are sandboxed. */
export function setAppSwitches(): void {
  for (const name of [
    'disable-background-networking',
    'disable-component-update',
    'disable-domain-reliability',
    'disable-sync',
    'dns-prefetch-disable',
    'no-pings',
    'no-proxy-server',
  ]) {
    app.commandLine.appendSwitch(name)
  }
  // No name leads anywhere, so that even what no policy sees cannot leave.
  app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND')
  // Subtle: together with --no-sandbox (root, tests) this makes every child process crash.
  if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox()
}
