const reachable =
  'a[href], button:not(:disabled), input:not(:disabled), select:not(:disabled), textarea:not(:disabled), [tabindex], [contenteditable="true"]'

/** The elements inside `root` that the Tab key stops at, in order. */
export function tabStops(root: HTMLElement): readonly HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>(reachable)].filter(
    (element) => element.tabIndex >= 0 && element.getAttribute('aria-hidden') !== 'true',
  )
}

/** Moves focus to what asks for it with `data-autofocus`, else to the first stop, else to `root` itself. */
export function focusFirst(root: HTMLElement): void {
  const asked = root.querySelector<HTMLElement>('[data-autofocus="true"]')
  const target = asked ?? tabStops(root)[0] ?? root
  target.focus({ preventScroll: true })
}

/** Where Tab goes so that it stays inside `root`; null when the browser's own step stays inside already. */
export function loopTab(root: HTMLElement, active: Element | null, backwards: boolean): HTMLElement | null {
  const stops = tabStops(root)
  const first = stops[0]
  const last = stops.at(-1)
  if (first === undefined || last === undefined) return root
  if (backwards && (active === first || active === root)) return last
  if (!backwards && active === last) return first
  return null
}
