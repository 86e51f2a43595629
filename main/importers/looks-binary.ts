import { decodeBytes, unicodeForm } from './decode-bytes.ts'

const sampleBytes = 32_768

/** Whether bytes are something other than text in any encoding we read: control characters by the dozen, where text has next to none. */
export function looksBinary(bytes: Uint8Array): boolean {
  const form = unicodeForm(bytes)
  if (form !== null && form !== 'utf-8') return hasManyControls(decodeBytes(bytes.subarray(0, sampleBytes)).text)
  const middle = Math.max(0, Math.floor(bytes.length / 2) - sampleBytes / 2)
  return (
    isBinarySample(bytes.subarray(0, sampleBytes)) ||
    (bytes.length > sampleBytes * 2 && isBinarySample(bytes.subarray(middle, middle + sampleBytes)))
  )
}

function isControl(code: number): boolean {
  return code < 0x20 && code !== 0x00 && code !== 0x09 && code !== 0x0a && code !== 0x0c && code !== 0x0d && code !== 0x1b
}

function hasManyControls(text: string): boolean {
  let controls = 0
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index)
    if (isControl(code) || (code >= 0xe000 && code <= 0xf8ff) || code >= 0xfff0) controls += 1
  }
  return controls > text.length * 0.03 + 2
}

/** Stray NULs do not make a text binary, as long as they are few. */
function isBinarySample(sample: Uint8Array): boolean {
  let controls = 0
  let zeros = 0
  for (const byte of sample) {
    if (byte === 0) zeros += 1
    else if (isControl(byte)) controls += 1
  }
  return controls > sample.length * 0.03 + 2 || zeros > sample.length * 0.3
}
