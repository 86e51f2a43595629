const types: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  json: 'application/json; charset=utf-8',
  svg: 'image/svg+xml',
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  gif: 'image/gif',
  webp: 'image/webp',
  ico: 'image/x-icon',
  woff2: 'font/woff2',
  woff: 'font/woff',
  txt: 'text/plain; charset=utf-8',
}

/** The media type of a built file by its name; null for a kind the build never makes, which is then not served. */
export function mediaType(name: string): string | null {
  const extension = /\.([a-z0-9]+)$/iu.exec(name)?.[1]?.toLowerCase()
  return extension === undefined || !Object.hasOwn(types, extension) ? null : (types[extension] ?? null)
}
