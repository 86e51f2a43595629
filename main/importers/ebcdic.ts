const table =
  '\u0000\u0001\u0002\u0003\u009C\t\u0086\u007F\u0097\u008D\u008E\u000B\u000C\r\u000E\u000F\u0010\u0011\u0012\u0013\u009D\n\u0008\u0087\u0018\u0019\u0092\u008F\u001C\u001D\u001E\u001F' +
  '\u0080\u0081\u0082\u0083\u0084\n\u0017\u001B\u0088\u0089\u008A\u008B\u008C\u0005\u0006\u0007\u0090\u0091\u0016\u0093\u0094\u0095\u0096\u0004\u0098\u0099\u009A\u009B\u0014\u0015\u009E\u001A' +
  ' \u00A0âäàáãåçñ[.<(+!&éêëèíîïìß]$*);^' +
  '-/ÂÄÀÁÃÅÇÑ¦,%_>?øÉÊËÈÍÎÏÌ`:#@\'="' +
  'Øabcdefghi«»ðýþ±°jklmnopqrªºæ¸Æ¤' +
  'µ~stuvwxyz¡¿ÐÝÞ®¢£¥·©§¶¼½¾¬|¯¨´×' +
  '{ABCDEFGHI\u00ADôöòóõ}JKLMNOPQR¹ûüùúÿ' +
  '\\÷STUVWXYZ²ÔÖÒÓÕ0123456789³ÛÜÙÚ\u009F'

/** Text in EBCDIC (code page 500), as mainframes write it; iconv-lite does not know it. */
export function decodeEbcdic(bytes: Uint8Array): string {
  const parts: string[] = []
  for (let start = 0; start < bytes.length; start += 8192) {
    parts.push(Array.from(bytes.subarray(start, start + 8192), (byte) => table.charAt(byte)).join(''))
  }
  return parts.join('')
}
