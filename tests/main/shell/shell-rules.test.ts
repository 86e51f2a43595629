import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { menuAccelerator } from '../../../main/shell/accelerator.ts'
import { openableLink } from '../../../main/shell/link-verdict.ts'
import { isOwnPage, staysInside } from '../../../main/shell/own-addresses.ts'
import { fitWindow, keepWindow, readWindow } from '../../../main/shell/window-bounds.ts'
import { actions, type Action } from '../../../shared/contract/actions.ts'

describe('addresses', () => {
  it.each(['lectern://app/', 'lectern://app/#x', 'lectern://app/?q'])('%s is the page', (address) => {
    expect(isOwnPage(address)).toBe(true)
  })

  it.each([
    'lectern://app',
    'lectern://app/x',
    'lectern://other/',
    'lectern://app.evil/',
    'https://app/',
    'about:blank',
    '',
    'lectern://app:80/',
  ])('%j is not', (address) => {
    expect(isOwnPage(address)).toBe(false)
  })

  it.each(['lectern://app/assets/x.js', 'blob:lectern://app/1', 'data:image/png;base64,'])('%s stays inside', (address) => {
    expect(staysInside(address, false)).toBe(true)
  })

  it.each([
    'https://example.org/',
    'http://127.0.0.1/',
    'ws://x/',
    'file:///etc/passwd',
    'lectern://other/',
    'blob:https://example.org/1',
    'ftp://x/',
    'devtools://devtools/',
    'not one',
  ])('%s does not', (address) => {
    expect(staysInside(address, false)).toBe(false)
  })

  it('lets the developer tools load in a clone alone', () => {
    expect(staysInside('devtools://devtools/bundled/x.html', true)).toBe(true)
  })
})

describe('a link', () => {
  it('says where it leads, as it is and not as it looks', () => {
    expect(openableLink('https://еxample.org/a')?.explanation).toContain('xn--')
    expect(openableLink('https://bank.example@evil.example/')?.explanation).toContain('go to evil.example ')
    expect(openableLink('mailto:a%40b.example?subject=x')?.explanation).toContain('a@b.example')
  })

  it('that is long is cut where it is shown, not where it leads', () => {
    const address = `https://example.org/${'a'.repeat(3000)}`
    expect(openableLink(address)?.url).toBe(address)
    expect(openableLink(address)?.explanation.length).toBeLessThan(800)
  })

  it('leads to the web or to mail, whatever is written', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.webUrl(),
          fc.string(),
          fc.constantFrom('file:///x', 'javascript:1', 'vbscript:x', 'lectern://app/', 'mailto:a@b?attach=/x', ' https://x', 'HTTPS://X'),
        ),
        (text) => {
          const link = openableLink(text)
          if (link !== null) expect(['http:', 'https:', 'mailto:']).toContain(new URL(link.url).protocol)
        },
      ),
    )
    expect(openableLink('mailto:a@b?attach=/etc/passwd')).toBeNull()
  })
})

describe('the window’s place', () => {
  const screen = { x: 0, y: 0, width: 1920, height: 1080 }

  it('is where it was while that can be seen', () => {
    const saved = { x: 100, y: 50, width: 1200, height: 800 }
    expect(fitWindow(saved, [screen])).toEqual(saved)
  })

  it('is new, in the old size, when its screen is gone', () => {
    const place = fitWindow({ x: 4000, y: 50, width: 1200, height: 800 }, [screen])
    expect(place).toEqual({ width: 1200, height: 800 })
  })

  it('always leaves something to hold it by', () => {
    const number = fc.integer({ min: -5000, max: 5000 })
    fc.assert(
      fc.property(number, number, fc.integer({ min: 800, max: 4000 }), fc.integer({ min: 560, max: 4000 }), (x, y, width, height) => {
        const place = fitWindow({ x, y, width, height }, [screen])
        if (place.x !== undefined && place.y !== undefined) {
          expect(Math.min(place.x + width, 1920) - Math.max(place.x, 0)).toBeGreaterThanOrEqual(120)
          expect(place.y).toBeLessThan(1080)
        } else expect(place.width).toBeLessThanOrEqual(1920)
      }),
    )
  })

  it('comes back from its file, and a broken file is no place', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'lectern-window-'))
    const file = join(folder, 'window.json')
    const window = { bounds: { x: 1, y: 2, width: 900, height: 600 }, maximized: true }
    await keepWindow(file, window)
    expect(readWindow(file)).toEqual(window)
    for (const text of ['', '{}', '{"bounds":{"x":"1"}}', '[]']) {
      writeFileSync(file, text)
      expect(readWindow(file)).toBeNull()
    }
    await keepWindow(join(folder, 'not', 'there.json'), window)
    rmSync(folder, { recursive: true })
  })
})

describe('menu shortcuts', () => {
  const find = (id: string): Action => {
    const all: readonly Action[] = actions
    const action = all.find((one) => one.id === id)
    if (action === undefined) throw new Error(id)
    return action
  }

  it.each([
    ['import-files', 'linux', 'CommandOrControl+O'],
    ['redo', 'linux', 'CommandOrControl+Shift+Z'],
    ['go-back', 'linux', 'Alt+Left'],
    ['go-back', 'darwin', 'CommandOrControl+['],
    ['mark-reviewed', 'win32', 'CommandOrControl+Return'],
    ['text-larger', 'linux', 'CommandOrControl+='],
    ['open-inbox', 'linux', null],
    ['highlight', 'linux', null],
  ] as const)('%s on %s', (id, platform, expected) => {
    expect(menuAccelerator(find(id), platform)).toBe(expected)
  })

  it('are written in words Electron knows', () => {
    const known = /^((CommandOrControl|Control|Alt|Shift)\+)*([A-Z0-9]|[-=,./[\]\\]|Plus|Return|Backspace|Escape|Left|Right|Up|Down|F\d+)$/u
    for (const action of actions) {
      for (const platform of ['linux', 'darwin', 'win32'] as const) {
        const accelerator = menuAccelerator(action, platform)
        if (accelerator !== null) expect(accelerator, action.id).toMatch(known)
      }
    }
  })
})
