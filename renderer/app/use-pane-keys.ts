import { useEffect } from 'react'

const panes = ['library', 'reader', 'inspector', 'status', 'top'] as const
const stops =
  'a[href], button:not(:disabled), input:not(:disabled), textarea:not(:disabled), [tabindex]:not([tabindex="-1"]), [contenteditable="true"]'

/** Where F6 puts the focus in a pane: on the document itself in the reader, else on the pane's first stop. */
function stopOf(pane: HTMLElement): HTMLElement | null {
  const main = pane.querySelector<HTMLElement>('.reader-scroll, .results-scroll, [data-roving][tabindex="0"]')
  return (
    main ?? [...pane.querySelectorAll<HTMLElement>(stops)].find((element) => element.tabIndex >= 0 && element.offsetParent !== null) ?? null
  )
}

/** F6 goes from pane to pane, Shift+F6 back. */
export function usePaneKeys(): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'F6') return
      event.preventDefault()
      const shown = panes.flatMap((name) => document.querySelector<HTMLElement>(`[data-pane="${name}"]`) ?? [])
      const at = shown.findIndex((pane) => pane.contains(document.activeElement))
      const by = event.shiftKey ? -1 : 1
      for (let tried = 1; tried <= shown.length; tried += 1) {
        const pane = shown[(at + by * tried + shown.length * 2) % shown.length]
        const stop = pane === undefined ? null : stopOf(pane)
        if (stop === null) continue
        stop.focus()
        return
      }
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  }, [])
}
