/** Files above this many bytes are refused before they are copied or read. The importers have limits of their own for text. */
export const maxFileBytes = 200_000_000

/** A size as people write it: "340 B", "52 MB". */
export function sayBytes(bytes: number): string {
  const units = ['B', 'KB', 'MB', 'GB', 'TB']
  let value = bytes
  let unit = 0
  while (value >= 1000 && unit < units.length - 1) {
    value /= 1000
    unit += 1
  }
  return `${value < 10 && unit > 0 ? value.toFixed(1) : Math.round(value)} ${units[unit] ?? 'B'}`
}
