import { writeFileSync } from 'node:fs'
import { kernelSource } from './kernel-source.ts'

writeFileSync(new URL('../../../main/extractors/model/kernel-code.ts', import.meta.url), kernelSource())
