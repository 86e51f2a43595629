import { useTranslation } from 'react-i18next'
import { performAction } from '../../state/actions.ts'
import { useSearch } from '../../state/search.ts'

const operators = ['AND', 'OR', 'NOT', '“exact words”', 'person:', 'org:', 'place:', 'tag:', 'after:', 'before:'] as const

/** What a search understands beside words; each can be put into the field by a press. */
export function Operators() {
  const { t } = useTranslation()
  const { text, setText } = useSearch()
  const add = (operator: (typeof operators)[number]) => {
    const space = text === '' || text.endsWith(' ') ? '' : ' '
    setText(`${text}${space}${operator}${operator.endsWith(':') ? '' : ' '}`)
    performAction('search')
    requestAnimationFrame(() => {
      const field = document.activeElement
      if (field instanceof HTMLInputElement) field.setSelectionRange(field.value.length, field.value.length)
    })
  }
  return (
    <div className="operators">
      {t('search.narrow-with')}
      {operators.map((operator) => (
        <button key={operator} type="button" aria-label={t('search.add-operator', { operator })} onClick={() => add(operator)}>
          {operator}
        </button>
      ))}
    </div>
  )
}
