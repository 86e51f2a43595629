import { describe, expect, it } from 'vitest'
import { readStartOptions } from '../../../main/shell/start-options.ts'

describe('the words Lectern is started with', () => {
  it.each([
    [[], { library: null, files: [] }],
    [['a.md', '/b/c.md'], { library: null, files: ['/here/a.md', '/b/c.md'] }],
    [['--library', 'lib', 'a.md'], { library: '/here/lib', files: ['/here/a.md'] }],
    [['--library=/lib', '--no-sandbox', 'a.md'], { library: '/lib', files: ['/here/a.md'] }],
    [['--library'], { library: null, files: [] }],
    [['--', '--odd.md'], { library: null, files: ['/here/--odd.md'] }],
    [['-r', 'x.js', 'a.md'], { library: null, files: ['/here/a.md'] }],
  ])('%j', (words, expected) => {
    expect(readStartOptions(words, '/here', false)).toEqual(expected)
  })

  it('in a clone begin with the app’s folder, however it is written', () => {
    expect(readStartOptions(['-r', 'x.js', '/clone/', '--no-sandbox', 'a.md'], '/here', true)).toEqual({
      library: null,
      files: ['/here/a.md'],
    })
  })
})
