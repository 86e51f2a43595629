import { fileURLToPath } from 'node:url'
import { buildApp } from './build/build-app.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const built = await buildApp(root, { force: process.argv.includes('--force') })
console.log(built.length === 0 ? 'Everything is up to date.' : `Built: ${built.join(', ')}.`)
