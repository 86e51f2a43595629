/** What the built page carries where the nonce of a response belongs; the Vite configuration writes it there. */
export const noncePlaceholder = 'LECTERN_NONCE'

/** The page with the response's own nonce in every place that waits for it. */
export function fillNonce(html: string, nonce: string): string {
  return html.replaceAll(noncePlaceholder, () => nonce)
}
