import './policy.ts'
import '@fontsource-variable/inter/wght.css'
import '@fontsource-variable/source-serif-4/opsz.css'
import '@fontsource-variable/source-serif-4/opsz-italic.css'
import '@fontsource-variable/geist-mono/wght.css'
import './tokens.css'
import './base.css'
import '../ui/pane.css'
import { QueryClientProvider } from '@tanstack/react-query'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { keepFresh } from '../client/freshness.ts'
import { cache } from '../client/queries.ts'
import { service } from '../client/service.ts'
import { onMac } from '../client/surroundings.ts'
import { listenToKeys } from './actions/keyboard.ts'
import { App } from './App.tsx'
import { startLook } from './theme.ts'
import { provideWords } from './words.ts'

startLook()
provideWords()
keepFresh(service, cache)
listenToKeys(onMac)

const root = document.getElementById('root')
if (root === null) throw new Error('The page has no root element')
createRoot(root).render(
  <StrictMode>
    <QueryClientProvider client={cache}>
      <App />
    </QueryClientProvider>
  </StrictMode>,
)
