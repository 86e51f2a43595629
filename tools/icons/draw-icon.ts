const paper = '#fefefd'
const edge = '#d9d8d3'
const ink = '#1a1b1d'
const accent = '#1f55c4'

/**
 * Lectern's mark as SVG: an open book on its stand, ink on paper, one line of it marked.
 * The small drawing, for 32 pixels and less, has heavier lines, no text and fills its square.
 */
export function drawIcon(size: 'small' | 'full'): string {
  return size === 'full'
    ? picture(fullPlate, stand(32), book(32), lines)
    : picture(smallPlate, `<g transform="translate(512 530) scale(1.24) translate(-512 -540)">${stand(58)}${book(58)}</g>`)
}

function picture(...parts: readonly string[]): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="1024" height="1024" viewBox="0 0 1024 1024">\n  ${parts.join('\n  ')}\n</svg>\n`
}

const fullPlate = `<rect x="100" y="100" width="824" height="824" rx="186" fill="${paper}" stroke="${edge}" stroke-width="8"/>`
const smallPlate = `<rect x="32" y="32" width="960" height="960" rx="200" fill="${paper}" stroke="${edge}" stroke-width="32"/>`

function book(width: number): string {
  const left = 'M512 344C452 296 352 282 244 300V570C352 552 452 566 512 614'
  const right = 'M512 344C572 296 672 282 780 300V570C672 552 572 566 512 614'
  return `<path d="${left}M512 344V614${right}" fill="none" stroke="${ink}" stroke-width="${width}" stroke-linejoin="round" stroke-linecap="round"/>`
}

function stand(width: number): string {
  return `<path d="M284 668H740M512 668V790M392 790H632" fill="none" stroke="${ink}" stroke-width="${width}" stroke-linecap="round"/>`
}

const lines = [
  ['M308 382C358 376 410 382 454 402', ink],
  ['M308 442C358 436 410 442 454 462', ink],
  ['M308 502C344 498 380 500 412 508', ink],
  ['M570 402C614 382 666 376 716 382', ink],
  ['M570 462C614 442 666 436 716 442', accent],
  ['M570 522C600 508 634 500 668 500', ink],
]
  .map(
    ([path, color]) =>
      `<path d="${path}" fill="none" stroke="${color}" stroke-width="${color === accent ? 26 : 16}" stroke-linecap="round"${color === ink ? ' stroke-opacity="0.62"' : ''}/>`,
  )
  .join('')
