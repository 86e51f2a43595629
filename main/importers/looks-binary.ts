const sampleBytes = 32_768

/** Whether bytes are something other than text in any encoding we read: control characters by the dozen, where text has next to none. */
export function looksBinary(bytes: Uint8Array): boolean {
  const middle = Math.max(0, Math.floor(bytes.length / 2) - sampleBytes / 2)
  return isBinarySample(bytes.subarray(0, sampleBytes)) || (bytes.length > sampleBytes * 2 && isBinarySample(bytes.subarray(middle, middle + sampleBytes)))
}

function isBinarySample(sample: Uint8Array): boolean {
  let controls = 0
  let zeros = 0
  let evenZeros = 0
  for (const [index, byte] of sample.entries()) {
    if (byte === 0) {
      zeros += 1
      if (index % 2 === 0) evenZeros += 1
    } else if (byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0c && byte !== 0x0d && byte !== 0x1b) controls += 1
  }
  const oneSided = evenZeros <= zeros * 0.05 || evenZeros >= zeros * 0.95
  if (controls > sample.length * 0.03 + 2) return !(zeros > sample.length * 0.2 && oneSided && controls < sample.length * 0.2)
  return zeros > sample.length * 0.3 && !oneSided
}
