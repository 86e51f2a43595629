import { useTranslation } from 'react-i18next'
import type { Block } from '../../../shared/model/block.ts'
import { placeOf } from './passage.ts'

/** Says where in the document an offset stands: “Paragraph 2”. */
export function usePlaceWords(blocks: readonly Block[]): (offset: number) => string {
  const { t } = useTranslation()
  return (offset) => {
    const place = placeOf(blocks, offset)
    if (place === null) return t('notes.places.paragraph', { number: 1 })
    if (place.kind === 'paragraph') return t('notes.places.paragraph', { number: place.number })
    if (place.kind === 'heading') return t('notes.places.heading', { text: place.text })
    return t(`notes.places.${place.kind}`)
  }
}
