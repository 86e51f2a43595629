import { act, createElement } from 'react'
import type { FunctionComponent } from 'react'
import { createRoot } from 'react-dom/client'
import i18next from 'i18next'
import { initReactI18next } from 'react-i18next'
import { interfaceWords } from '../../../shared/words/interface/index.ts'

declare global {
  var IS_REACT_ACT_ENVIRONMENT: boolean
}

globalThis.IS_REACT_ACT_ENVIRONMENT = true
await i18next.use(initReactI18next).init({
  lng: 'en',
  defaultNS: 'words',
  ns: ['words'],
  resources: { en: { words: interfaceWords } },
  interpolation: { escapeValue: false },
})

/** Draws a component into the page, with the interface's own words; the answer draws it again with other props. */
export function draw<Props extends object>(component: FunctionComponent<Props>, props: Props): (props: Props) => void {
  const place = document.createElement('div')
  document.body.replaceChildren(place)
  const root = createRoot(place)
  const show = (shown: Props) => {
    act(() => root.render(createElement(component, shown)))
  }
  show(props)
  return show
}

/** Presses a key where the focus is, as a browser would tell of it. */
export function press(key: string, init: KeyboardEventInit = {}): void {
  act(() => {
    const target = document.activeElement ?? document.body
    target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...init }))
  })
}

/** Types into the field that has the focus. */
export function type(text: string): void {
  const field = document.activeElement
  if (!(field instanceof HTMLInputElement)) throw new Error('no field has the focus')
  act(() => {
    // Subtle: React keeps its own record of a field's value and hears only of changes made past it.
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(field, text)
    field.dispatchEvent(new Event('input', { bubbles: true }))
  })
}
