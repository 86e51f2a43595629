/**
 * Which match a digit chooses while a tag is being typed, counted from 0; null when the digit is part of the name.
 * Subtle: names hold digits too. A digit chooses only where a match of that number is shown, and never after a space or another digit.
 */
export function digitChoice(key: string, typed: string, matches: number): number | null {
  if (!/^[1-9]$/u.test(key) || /[\d\s]$/u.test(typed)) return null
  const index = Number(key) - 1
  return index < matches ? index : null
}
