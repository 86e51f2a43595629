const space = 'http://www.w3.org/2000/svg'

/** A Lucide picture for the editor's widgets, which are plain DOM: its shapes as attributes. */
function picture(shapes: readonly (readonly [string, Readonly<Record<string, string>>])[]): SVGSVGElement {
  const svg = document.createElementNS(space, 'svg')
  svg.setAttribute('class', 'icon')
  svg.setAttribute('viewBox', '0 0 24 24')
  svg.setAttribute('aria-hidden', 'true')
  for (const [name, attributes] of shapes) {
    const shape = document.createElementNS(space, name)
    for (const [key, value] of Object.entries(attributes)) shape.setAttribute(key, value)
    svg.append(shape)
  }
  return svg
}

export function cornerPicture(): SVGSVGElement {
  return picture([
    ['path', { d: 'm15 10 5 5-5 5' }],
    ['path', { d: 'M4 4v7a4 4 0 0 0 4 4h12' }],
  ])
}

export function boxPicture(ticked: boolean): SVGSVGElement {
  const box = ['rect', { width: '18', height: '18', x: '3', y: '3', rx: '2' }] as const
  return picture(ticked ? [box, ['path', { d: 'm9 12 2 2 4-4' }]] : [box])
}
