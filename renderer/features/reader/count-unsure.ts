import type { DocumentView } from '../../../shared/contract/views.ts'
import { layoutBlocks } from '../../../shared/text/layout.ts'
import { isUnsure, shownMentions } from './mention-steps.ts'

/** How many mentions of a document wait to be checked by the reader. */
export function countUnsure(view: DocumentView, sureFrom: number): number {
  return shownMentions(view, layoutBlocks(view.blocks).blocks).filter((mention) => isUnsure(mention, sureFrom)).length
}
