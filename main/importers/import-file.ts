import { assertNever } from '../../shared/assert-never.ts'
import type { ProblemCode } from '../../shared/contract/problem.ts'
import { failure, success, type Result } from '../../shared/contract/result.ts'
import type { Format } from '../../shared/model/document.ts'
import { problem } from '../../shared/words/problems.ts'
import { decodeBytes } from './decode-bytes.ts'
import { declaredCharset } from './declared-charset.ts'
import { endingOf, formatOfName } from './formats.ts'
import { htmlImporter } from './html.ts'
import type { Imported, Importer, SourceFile } from './importer.ts'
import { largestFile, longestSource, longestText, sizeInWords, tooLong } from './limits.ts'
import { looksBinary } from './looks-binary.ts'
import { knownKind } from './magic.ts'
import { markdownImporter } from './markdown.ts'
import { plainTextImporter } from './plain-text.ts'
import { sniffFormat } from './sniff-format.ts'

function importerOf(format: Format): Importer {
  switch (format) {
    case 'markdown':
      return markdownImporter
    case 'text':
      return plainTextImporter
    case 'html':
      return htmlImporter
    default:
      return assertNever(format)
  }
}

function refuse(
  code: ProblemCode,
  file: SourceFile,
  params: Readonly<Record<string, string>> = {},
): { readonly ok: false; readonly problem: ReturnType<typeof problem> } {
  return failure(problem(code, params, file.name))
}

/** What stands against reading the bytes as text at all; null where nothing does. */
function obstacle(file: SourceFile): ReturnType<typeof refuse> | null {
  if (file.bytes.length === 0) return refuse('file-empty', file)
  if (file.bytes.length > largestFile)
    return refuse('file-too-large', file, { size: sizeInWords(file.bytes.length), limit: sizeInWords(largestFile) })
  const binary = looksBinary(file.bytes)
  const kind = knownKind(file.bytes, binary)
  if (kind === null && !binary) return null
  if (formatOfName(file.name) !== null) return refuse('file-binary', file)
  const ending = endingOf(file.name)
  return refuse('file-unsupported', file, { kind: kind ?? (ending === '' ? 'not text' : `.${ending}, not text`) })
}

/**
 * Reads a file of any format that Lectern knows. Never throws. `importer` names what read it with its version, such as `markdown@1`.
 * Fails with file-empty, file-too-large, file-too-long, file-binary, file-unsupported, file-no-text or file-crashed.
 */
export function importFile(file: SourceFile): Result<Imported & { importer: string }> {
  try {
    return obstacle(file) ?? read(file)
  } catch (error) {
    return refuse('file-crashed', file, { detail: error instanceof Error ? error.message : String(error) })
  }
}

function read(file: SourceFile): Result<Imported & { importer: string }> {
  const { text } = decodeBytes(file.bytes.length > 200_000 ? file.bytes.subarray(0, 200_000) : file.bytes, declaredCharset(file.bytes))
  const format = sniffFormat(file.name, text)
  if (file.bytes.length > longestSource[format]) {
    const { length } = decodeBytes(file.bytes).text
    if (length > longestSource[format]) return failure(tooLong(file.name, length))
  }
  const importer = importerOf(format)
  const result = importer.read(file)
  if (!result.ok) return result
  const { blocks } = result.value
  if (!blocks.some((block) => /\S/u.test(block.text))) return refuse('file-no-text', file)
  const length = blocks.reduce((sum, block) => sum + block.text.length + 2, -2)
  return length > longestText
    ? failure(tooLong(file.name, length))
    : success({ ...result.value, importer: `${format}@${importer.version}` })
}
