import { join, resolve, sep } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { contentPolicy } from '../../../main/pages/content-policy.ts'
import { mediaType } from '../../../main/pages/media-type.ts'
import { pageFile } from '../../../main/pages/page-file.ts'
import { pageHeaders } from '../../../main/pages/page-headers.ts'
import { fillNonce } from '../../../main/pages/page-nonce.ts'

describe('the content policy', () => {
  const directives = (policy: string) =>
    new Map(policy.split('; ').map((line) => [line.split(' ')[0] ?? '', line.split(' ').slice(1).join(' ')]))

  it('starts from nothing and lets only own files in', () => {
    const policy = directives(contentPolicy({ nonce: 'abc', connect: 'none' }))
    expect(policy.get('default-src')).toBe("'none'")
    expect(policy.get('script-src')).toBe("'self'")
    expect(policy.get('style-src')).toBe("'self' 'nonce-abc'")
    expect(policy.get('connect-src')).toBe("'none'")
    for (const name of ['base-uri', 'form-action', 'frame-ancestors', 'object-src', 'frame-src']) expect(policy.get(name)).toBe("'none'")
  })

  it('never allows inline or evaluated code, or another origin', () => {
    for (const connect of ['self', 'none'] as const) {
      const policy = contentPolicy({ nonce: 'abc', connect })
      expect(policy).not.toMatch(/unsafe|http|\*|strict-dynamic/u)
      expect(directives(policy).get('connect-src')).toBe(`'${connect}'`)
    }
  })

  it('goes out with the page, beside the headers that close the rest', () => {
    const headers = pageHeaders({ nonce: 'n', connect: 'self' })
    expect(headers['content-security-policy']).toBe(contentPolicy({ nonce: 'n', connect: 'self' }))
    expect(headers['x-content-type-options']).toBe('nosniff')
    expect(headers['referrer-policy']).toBe('no-referrer')
    expect(headers['permissions-policy']).toContain('camera=()')
  })
})

describe('the nonce', () => {
  it('is filled in at every place', () => {
    expect(fillNonce('<a nonce="LECTERN_NONCE"><b nonce="LECTERN_NONCE">', '1+/=$&')).toBe('<a nonce="1+/=$&"><b nonce="1+/=$&">')
  })
})

describe('the files of the page', () => {
  it('serves the page at the root and built files below', () => {
    expect(pageFile('/')).toMatchObject({ segments: ['index.html'], isPage: true })
    expect(pageFile('/assets/index-C3_x-9.js')).toMatchObject({
      segments: ['assets', 'index-C3_x-9.js'],
      mediaType: 'text/javascript; charset=utf-8',
      isPage: false,
    })
    expect(pageFile('/assets/inter.woff2')?.mediaType).toBe('font/woff2')
  })

  it.each([
    '',
    'x.js',
    '//x.js',
    '/../package.json',
    '/assets/../../x.js',
    '/%2e%2e/x.js',
    '/assets\\..\\x.js',
    '/.env.json',
    '/a/.hidden.js',
    '/x.js.',
    '/c:/x.js',
    '/x',
    '/x.exe',
    '/x.map',
    '/other.html',
    '/assets/%00.js',
    '/nul\u0000.js',
    `/${'a'.repeat(600)}.js`,
  ])('refuses %j', (path) => {
    expect(pageFile(path)).toBeNull()
  })

  it('never leaves its folder, whatever is asked', () => {
    const root = resolve('/srv/renderer')
    const piece = fc.oneof(fc.constantFrom('..', '.', '/', '\\', '%2e', '%2f', ':', 'a', 'x.js', '\0', '~'), fc.string())
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const file = pageFile(`/${pieces.join('')}`)
        if (file !== null) expect(resolve(join(root, ...file.segments)).startsWith(root + sep)).toBe(true)
      }),
    )
  })

  it('knows no type for what the build does not make', () => {
    expect(mediaType('x.constructor')).toBeNull()
    expect(mediaType('x.HTML')).toBe('text/html; charset=utf-8')
  })
})
