import type { Block } from '../../shared/model/block.ts'
import { success } from '../../shared/contract/result.ts'
import { shapeArticle } from './article.ts'
import { cleanCharacters } from './clean-characters.ts'
import { decodeBytes } from './decode-bytes.ts'
import { noHints } from './hints.ts'
import type { Importer } from './importer.ts'
import { linesToBlocks } from './text-lines.ts'
import { withWebLinks } from './web-links.ts'

/** Plain text: paragraphs parted by blank lines or by indents, hard-wrapped lines joined, lists, quotes and tab-separated tables kept. */
export const plainTextImporter: Importer = {
  format: 'text',
  version: '1',
  read(file) {
    const text = cleanCharacters(decodeBytes(file.bytes).text)
    const blocks: Block[] = linesToBlocks(text).map(withWebLinks)
    return success({ format: 'text', ...shapeArticle(blocks, { ...noHints, name: file.name, rejoin: true, plain: true }) })
  },
}
