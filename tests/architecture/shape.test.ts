import { execFileSync } from 'node:child_process'
import { describe, expect, it } from 'vitest'
import { read, root, sourceFiles } from './repository.ts'

const product = ['shared', 'main', 'renderer']
const all = [...product, 'tools', 'tests'].flatMap(sourceFiles)

const topLevel = [
  '.ci',
  '.gitignore',
  '.npmrc',
  '.oxfmtrc.json',
  '.oxlintrc.json',
  'ARCHITECTURE.md',
  'LICENSE',
  'README.md',
  'docs',
  'electron-builder.yml',
  'main',
  'package-lock.json',
  'package.json',
  'playwright.config.ts',
  'renderer',
  'resources',
  'shared',
  'tests',
  'tools',
  'tsconfig.base.json',
  'tsconfig.json',
  'vite.config.ts',
  'vitest.config.ts',
]

/** Words no file of the product may hold, put together here so that this file does not hold them. */
const forbidden = [
  ['inner', 'HTML'],
  ['outer', 'HTML'],
  ['dangerouslySet', 'InnerHTML'],
  ['insertAdjacent', 'HTML'],
  ['@ts-', 'ignore'],
  ['@ts-', 'expect-error'],
  ['@ts-', 'nocheck'],
  ['<if', 'rame'],
  ['<web', 'view'],
].map((parts) => parts.join(''))

describe('the shape of the repository', () => {
  it('holds source to look at', () => {
    expect(all.length).toBeGreaterThan(100)
  })

  it('has exactly its top-level files and folders', () => {
    const listed = execFileSync('git', ['-c', 'safe.directory=*', 'ls-files'], { cwd: root, encoding: 'utf8' })
      .split('\n')
      .filter((line) => line !== '')
    expect([...new Set(listed.map((path) => path.split('/')[0] ?? ''))].toSorted()).toEqual(topLevel)
  })

  it('has no file over 300 lines', () => {
    const long = all.filter((path) => /\.tsx?$/u.test(path) && read(path).trimEnd().split('\n').length > 300)
    expect(long).toEqual([])
  })

  it.each(forbidden)('has no %s in the product', (word) => {
    expect(product.flatMap(sourceFiles).filter((path) => read(path).includes(word))).toEqual([])
  })

  it('silences the lint for one line and one reason at a time', () => {
    const word = ['lint', 'disable'].join('-')
    const lines = product.flatMap(sourceFiles).flatMap((path) =>
      read(path)
        .split('\n')
        .filter((line) => line.includes(word)),
    )
    expect(lines.filter((line) => !/-next-line [a-z/-]+ -- \S/u.test(line))).toEqual([])
  })

  it('names files in kebab-case, components in PascalCase, and none a grab bag', () => {
    const odd = all.filter((path) => {
      const name = path.split('/').at(-1) ?? ''
      const isComponent = /^[A-Z][A-Za-z0-9]*\.tsx$/u.test(name)
      return !isComponent && !/^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z]+)?\.(ts|tsx|css|html)$/u.test(name)
    })
    expect(odd).toEqual([])
    expect(all.filter((path) => /\/(utils?|helpers?|misc|common)(\/|\.)/u.test(path))).toEqual([])
  })

  it('exports by name alone', () => {
    const byDefault = all.filter((path) => /\.tsx?$/u.test(path) && /^export default /mu.test(read(path)))
    expect(byDefault).toEqual([])
  })

  it('names window.lectern in the client alone', () => {
    const users = sourceFiles('renderer').filter((path) => read(path).includes('window.lectern'))
    expect(users.filter((path) => !path.startsWith('renderer/client/'))).toEqual([])
  })

  it('writes each channel of the contract once', () => {
    const declared = /'([a-z]+:[a-z-]+)': (?:channel\(|\{ request)/gu
    const names = ['shared/contract/channels.ts', 'shared/contract/bridge.ts'].flatMap((path) =>
      [...read(path).matchAll(declared)].map((match) => match[1] ?? ''),
    )
    expect(names.length).toBeGreaterThan(40)
    expect(new Set(names).size).toBe(names.length)
  })
})
