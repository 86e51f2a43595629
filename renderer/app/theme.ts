import type { Settings } from '../../shared/model/settings.ts'

const dark = window.matchMedia('(prefers-color-scheme: dark)')
const remembered = 'lectern-look'

type Look = Pick<Settings, 'theme' | 'textSize'>

let look: Look = { theme: 'system', textSize: 'normal' }

function show(): void {
  const theme = look.theme === 'system' ? (dark.matches ? 'dark' : 'light') : look.theme
  document.documentElement.dataset['theme'] = theme
  document.documentElement.dataset['text'] = look.textSize
}

function isTheme(value: string | undefined): value is Settings['theme'] {
  return value === 'system' || value === 'light' || value === 'dark'
}

function isTextSize(value: string | undefined): value is Settings['textSize'] {
  return value === 'small' || value === 'normal' || value === 'large'
}

/** Shows the theme and text size of the settings, and keeps them so that the next start does not flash. */
export function applyLook({ theme, textSize }: Look): void {
  look = { theme, textSize }
  localStorage.setItem(remembered, `${theme} ${textSize}`)
  show()
}

/** Shows what was set when the window was last open, before the service answers, and follows the system from then on. */
export function startLook(): void {
  const [theme, textSize] = localStorage.getItem(remembered)?.split(' ') ?? []
  look = { theme: isTheme(theme) ? theme : 'system', textSize: isTextSize(textSize) ? textSize : 'normal' }
  dark.addEventListener('change', show)
  show()
}
