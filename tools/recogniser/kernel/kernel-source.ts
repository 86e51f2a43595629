import { dotKinds, kernelModule } from './kernel.ts'

/** The text of main/extractors/model/kernel-code.ts. */
export function kernelSource(): string {
  const lines = dotKinds.map((kind) => `  ${kind}:\n    '${Buffer.from(kernelModule(kind)).toString('base64')}',\n`)
  return `/** WebAssembly by how it sums. Made by tools/recogniser/kernel/write-kernel.ts; a test holds that it is what that makes. */\nexport const kernelCode = {\n${lines.join('')}} as const\n`
}
