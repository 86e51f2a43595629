import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { root } from './repository.ts'

/** What is planted, where, and the rule that has to find it. */
const violations: readonly (readonly [path: string, rule: string, source: string])[] = [
  ['shared/text/planted.ts', 'no-restricted-imports', "import { x } from '../../main/service/x.ts'\nexport const y = x\n"],
  ['shared/text/planted.ts', 'no-restricted-imports', "import { join } from 'node:path'\nexport const y = join\n"],
  ['shared/model/planted.ts', 'no-restricted-imports', "import { x } from '../../renderer/ui/x.ts'\nexport const y = x\n"],
  ['main/importers/planted.ts', 'no-restricted-imports', "import { x } from '../service/x.ts'\nexport const y = x\n"],
  ['main/importers/planted.ts', 'no-restricted-imports', "import { readFileSync } from 'node:fs'\nexport const y = readFileSync\n"],
  ['main/importers/planted.ts', 'no-restricted-imports', "import { x } from '../storage/x.ts'\nexport const y = x\n"],
  ['main/extractors/names/planted.ts', 'no-restricted-imports', "import { x } from '../../storage/x.ts'\nexport const y = x\n"],
  ['main/storage/planted.ts', 'no-restricted-imports', "import { x } from '../search/x.ts'\nexport const y = x\n"],
  ['main/search/planted.ts', 'no-restricted-imports', "import { x } from '../storage/x.ts'\nexport const y = x\n"],
  ['main/search/planted.ts', 'no-restricted-imports', "import { x } from 'lowdb'\nexport const y = x\n"],
  ['main/service/planted.ts', 'no-restricted-imports', "import { app } from 'electron'\nexport const y = app\n"],
  ['main/service/planted.ts', 'no-restricted-imports', "import { x } from 'react'\nexport const y = x\n"],
  ['main/service/planted.ts', 'no-restricted-imports', "import { x } from '../shell/x.ts'\nexport const y = x\n"],
  ['main/service/planted.ts', 'no-restricted-imports', "import { DatabaseSync } from 'node:sqlite'\nexport const y = DatabaseSync\n"],
  ['main/service/planted.ts', 'no-restricted-imports', "import { x } from 'lowdb/node'\nexport const y = x\n"],
  ['main/workers/planted.ts', 'no-restricted-imports', "import { x } from '../storage/x.ts'\nexport const y = x\n"],
  ['main/pages/planted.ts', 'no-restricted-imports', "import { x } from 'node:fs'\nexport const y = x\n"],
  ['main/host/planted.ts', 'no-restricted-imports', "import { app } from 'electron'\nexport const y = app\n"],
  ['main/host/planted.ts', 'no-restricted-imports', "import { x } from '../../renderer/client/x.ts'\nexport const y = x\n"],
  ['main/cli/planted.ts', 'no-restricted-imports', "import { x } from '../shell/x.ts'\nexport const y = x\n"],
  ['main/shell/planted.ts', 'no-restricted-imports', "import { x } from '../storage/x.ts'\nexport const y = x\n"],
  ['main/preload/planted.ts', 'no-restricted-imports', "import { x } from '../service/x.ts'\nexport const y = x\n"],
  ['main/preload/planted.ts', 'no-restricted-imports', "import { x } from 'node:fs'\nexport const y = x\n"],
  ['renderer/app/planted.ts', 'no-restricted-imports', "import { x } from '../../main/service/x.ts'\nexport const y = x\n"],
  ['renderer/client/planted.ts', 'no-restricted-imports', "import { x } from '../features/library/x.ts'\nexport const y = x\n"],
  ['renderer/state/planted.ts', 'no-restricted-imports', "import { ipcRenderer } from 'electron'\nexport const y = ipcRenderer\n"],
  ['renderer/features/library/planted.ts', 'no-restricted-imports', "import { x } from '../reader/x.ts'\nexport const y = x\n"],
  ['renderer/features/library/list/planted.ts', 'no-restricted-imports', "import { x } from '../../reader/x.ts'\nexport const y = x\n"],
  ['renderer/features/library/planted.ts', 'no-restricted-imports', "import { x } from '../../app/x.ts'\nexport const y = x\n"],
  ['renderer/ui/planted.ts', 'no-restricted-imports', "import { x } from '../features/library/x.ts'\nexport const y = x\n"],
  ['renderer/ui/planted.ts', 'no-restricted-imports', "import { x } from '../client/x.ts'\nexport const y = x\n"],
  ['tools/planted.ts', 'no-restricted-imports', "import { x } from '../renderer/ui/x.ts'\nexport const y = x\n"],
  ['main/service/planted.ts', 'no-explicit-any', 'export const y: any = 1\n'],
  ['main/service/planted.ts', 'no-non-null-assertion', 'export const y = (x: string | null) => x!\n'],
  ['main/service/planted.ts', 'ban-ts-comment', '// @ts-ignore\nexport const y = 1\n'],
  ['main/service/planted.ts', 'no-unsafe-type-assertion', 'export const y = (x: unknown) => x as string\n'],
  ['main/service/planted.ts', 'no-floating-promises', 'export function y(): void {\n  Promise.resolve(1)\n}\n'],
  ['main/service/planted.ts', 'no-default-export', 'export default 1\n'],
  ['main/service/planted.ts', 'no-eval', "export const y = eval('1')\n"],
  [
    'main/service/planted.ts',
    'max-lines',
    'export const y = 1\n'.replace('y', 'y0') + Array.from({ length: 301 }, (_, i) => `export const z${i} = ${i}\n`).join(''),
  ],
  ['main/service/plantedBadly.ts', 'filename-case', 'export const y = 1\n'],
  ['renderer/ui/Planted.tsx', 'no-danger', 'export const Planted = () => <p dangerouslySetInnerHTML={{ __html: "x" }} />\n'],
  [
    'shared/text/planted.ts',
    'switch-exhaustiveness-check',
    "export function y(x: 'a' | 'b'): number | undefined {\n  switch (x) {\n    case 'a':\n      return 1\n  }\n  return undefined\n}\n",
  ],
]

let copy: string

beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), 'lectern-lint-'))
  for (const name of ['.oxlintrc.json', 'tsconfig.json', 'tsconfig.base.json', 'package.json']) cpSync(join(root, name), join(copy, name))
  for (const name of ['shared', 'main', 'renderer', 'tools', 'tests']) {
    mkdirSync(join(copy, name), { recursive: true })
    cpSync(join(root, name, 'tsconfig.json'), join(copy, name, 'tsconfig.json'))
  }
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'), 'junction')
})
afterAll(() => rmSync(copy, { recursive: true, force: true }))

function lint(path: string): { ok: boolean; output: string } {
  const linter = join(root, 'node_modules', 'oxlint', 'bin', 'oxlint')
  const { status, stdout, stderr } = spawnSync(process.execPath, [linter, path], { cwd: copy, encoding: 'utf8' })
  return { ok: status === 0, output: stdout + stderr }
}

describe('the lint rules', () => {
  it.each(violations)('in %s find %s', (path, rule, source) => {
    mkdirSync(dirname(join(copy, path)), { recursive: true })
    writeFileSync(join(copy, path), source)
    const { ok, output } = lint(path)
    rmSync(join(copy, path))
    expect(ok, output).toBe(false)
    expect(output).toContain(`(${rule})`)
  })

  it.each([
    ['main/shell/planted.ts', "import { app } from 'electron'\nimport { x } from '../service/x.ts'\nexport const y = [app, x]\n"],
    [
      'main/service/planted.ts',
      "import { x } from '../importers/x.ts'\nimport { z } from '../../shared/model/z.ts'\nexport const y = [x, z]\n",
    ],
    [
      'renderer/features/library/list/planted.ts',
      "import { x } from '../../../ui/x.ts'\nimport { z } from '../rows.ts'\nexport const y = [x, z]\n",
    ],
  ])('let right imports in %s be', (path, source) => {
    mkdirSync(dirname(join(copy, path)), { recursive: true })
    writeFileSync(join(copy, path), source)
    const { ok, output } = lint(path)
    rmSync(join(copy, path))
    expect(output).not.toContain('no-restricted-imports')
    expect(ok, output).toBe(true)
  })
})
