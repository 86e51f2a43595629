/** A PNG of a square icon with its width in pixels. */
export interface IconPng {
  readonly size: number
  readonly png: Buffer
}

/** A Windows icon file that holds PNGs of at most 256 pixels. */
export function packIco(icons: readonly IconPng[]): Buffer {
  const header = Buffer.alloc(6 + 16 * icons.length)
  header.writeUInt16LE(1, 2)
  header.writeUInt16LE(icons.length, 4)
  let offset = header.length
  icons.forEach(({ size, png }, index) => {
    const at = 6 + 16 * index
    // 256 is written as 0.
    header.writeUInt8(size % 256, at)
    header.writeUInt8(size % 256, at + 1)
    header.writeUInt16LE(1, at + 4)
    header.writeUInt16LE(32, at + 6)
    header.writeUInt32LE(png.length, at + 8)
    header.writeUInt32LE(offset, at + 12)
    offset += png.length
  })
  return Buffer.concat([header, ...icons.map(({ png }) => png)])
}

const icnsTypes: readonly (readonly [type: string, size: number])[] = [
  ['icp4', 16],
  ['ic11', 32],
  ['icp5', 32],
  ['ic12', 64],
  ['ic07', 128],
  ['ic13', 256],
  ['ic08', 256],
  ['ic14', 512],
  ['ic09', 512],
  ['ic10', 1024],
]

/** A macOS icon file; throws when one of the sizes it has to hold is missing. */
export function packIcns(icons: readonly IconPng[]): Buffer {
  const entries = icnsTypes.map(([type, size]) => {
    const icon = icons.find((one) => one.size === size)
    if (icon === undefined) throw new Error(`There is no icon of ${size} pixels`)
    return Buffer.concat([chunkHeader(type, icon.png.length), icon.png])
  })
  const body = Buffer.concat(entries)
  return Buffer.concat([chunkHeader('icns', body.length), body])
}

function chunkHeader(type: string, length: number): Buffer {
  const header = Buffer.alloc(8)
  header.write(type, 'latin1')
  header.writeUInt32BE(length + 8, 4)
  return header
}
