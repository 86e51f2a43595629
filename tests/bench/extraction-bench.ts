import { extractDocument, inputFromText } from '../../main/extractors/extract-document.ts'
import { knowledge } from '../builders/knowledge.ts'
import { countWords } from '../../shared/text/words.ts'
import { article } from './articles.ts'
import { median, timed } from './measure.ts'
import type { Row } from './table.ts'

/** How fast mentions are found in one process, without reading or writing files. */
export async function extractionRows(): Promise<Row[]> {
  const texts = Array.from({ length: 60 }, (_, number) => article(number))
  const words = texts.reduce((sum, text) => sum + countWords(text), 0)
  const speeds: number[] = []
  for (let round = 0; round < 4; round += 1) {
    const { milliseconds } = await timed(() => texts.forEach((text) => extractDocument(inputFromText(text, '2021-10-20'), knowledge())))
    if (round > 0) speeds.push((words / milliseconds) * 1000)
  }
  return [['Extraction, one process', `${Math.round(median(speeds)).toLocaleString('en')} words/s`]]
}
