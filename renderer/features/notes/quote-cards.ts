import { Prec, StateEffect, StateField } from '@codemirror/state'
import type { EditorState, Extension } from '@codemirror/state'
import { Decoration, EditorView, keymap, WidgetType } from '@codemirror/view'
import type { DecorationSet } from '@codemirror/view'
import { cornerPicture } from './note-pictures.ts'
import { findQuotations } from './quotation.ts'
import type { WrittenQuotation } from './quotation.ts'

interface CardParts {
  readonly open: (quotation: WrittenQuotation) => void
  /** What the card is called for those who cannot see it. */
  readonly name: (quotation: WrittenQuotation) => string
}

class QuoteCard extends WidgetType {
  readonly quotation: WrittenQuotation
  readonly parts: CardParts
  constructor(quotation: WrittenQuotation, parts: CardParts) {
    super()
    this.quotation = quotation
    this.parts = parts
  }

  override eq(other: QuoteCard): boolean {
    const { words, label, document, start, end } = this.quotation
    return (
      other.quotation.words === words &&
      other.quotation.label === label &&
      other.quotation.document === document &&
      other.quotation.start === start &&
      other.quotation.end === end
    )
  }

  override toDOM(): HTMLElement {
    const card = document.createElement('button')
    card.type = 'button'
    card.className = 'quote-card'
    card.title = this.parts.name(this.quotation)
    const words = document.createElement('span')
    words.className = 'words'
    words.textContent = this.quotation.words
    const from = document.createElement('span')
    from.className = 'from'
    from.append(cornerPicture(), this.quotation.label)
    card.append(words, from)
    card.addEventListener('click', () => this.parts.open(this.quotation))
    return card
  }

  override get estimatedHeight(): number {
    return 44 + 20 * Math.ceil(this.quotation.words.length / 38)
  }

  override ignoreEvent(): boolean {
    return true
  }
}

const setFocused = StateEffect.define<boolean>()

interface Cards {
  readonly focused: boolean
  readonly quotations: readonly WrittenQuotation[]
  readonly drawn: DecorationSet
}

/** Draws quotations as cards that lead back to their passage. Where the cursor stands in one, its Markdown shows instead. */
export function quoteCards(parts: CardParts): Extension {
  const draw = (state: EditorState, focused: boolean, quotations: readonly WrittenQuotation[]): Cards => {
    const { ranges } = state.selection
    const closed = quotations.filter(
      (quotation) => !focused || !ranges.some((range) => range.from <= quotation.to && range.to >= quotation.from),
    )
    const drawn = Decoration.set(
      closed.map((quotation) =>
        Decoration.replace({ widget: new QuoteCard(quotation, parts), block: true }).range(quotation.from, quotation.to),
      ),
    )
    return { focused, quotations, drawn }
  }
  const field = StateField.define<Cards>({
    create: (state) => draw(state, false, findQuotations(state.doc.toString())),
    update: (cards, transaction) => {
      const focused = transaction.effects.reduce((now, effect) => (effect.is(setFocused) ? effect.value : now), cards.focused)
      if (!transaction.docChanged && transaction.selection === undefined && focused === cards.focused) return cards
      return draw(transaction.state, focused, transaction.docChanged ? findQuotations(transaction.state.doc.toString()) : cards.quotations)
    },
    provide: (cards) => EditorView.decorations.from(cards, (value) => value.drawn),
  })
  /** Subtle: a block that replaces its lines is stepped over by the arrows; stopping at its edge opens it for editing. */
  const enter = (view: EditorView, forward: boolean): boolean => {
    const { main } = view.state.selection
    if (!main.empty) return false
    const goal = view.moveVertically(main, forward).head
    const { quotations } = view.state.field(field)
    const card = forward
      ? quotations.find((quotation) => quotation.from > main.head && quotation.from <= goal)
      : quotations.findLast((quotation) => quotation.to < main.head && quotation.to >= goal)
    if (card === undefined) return false
    view.dispatch({ selection: { anchor: forward ? card.from : card.to }, scrollIntoView: true })
    return true
  }
  const arrows = keymap.of([
    { key: 'ArrowDown', run: (view) => enter(view, true) },
    { key: 'ArrowUp', run: (view) => enter(view, false) },
  ])
  return [field, Prec.high(arrows), EditorView.focusChangeEffect.of((_, focused) => setFocused.of(focused))]
}
