import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { noncePlaceholder } from './main/pages/page-nonce.ts'

const folder = (path: string) => fileURLToPath(new URL(path, import.meta.url))

export default defineConfig({
  root: folder('renderer'),
  base: '/',
  plugins: [react()],
  html: { cspNonce: noncePlaceholder },
  build: {
    outDir: folder('dist/renderer'),
    emptyOutDir: true,
    // Browsers of a machine where `lectern serve` stands in for Electron; Electron itself is newer than all of them.
    target: ['chrome130', 'firefox128', 'safari17.4'],
    // The content policy lets own files in, not data: addresses.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 2_000,
    reportCompressedSize: false,
  },
})
