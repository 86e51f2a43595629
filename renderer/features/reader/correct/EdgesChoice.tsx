import { ArrowLeftToLine, ArrowRightToLine } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { ActionId } from '../../../../shared/contract/actions.ts'
import { performAction } from '../../../state/actions.ts'
import { Icon } from '../../../ui/Icon.tsx'
import { Kbd } from '../../../ui/Kbd.tsx'

interface EdgesChoiceProps {
  /** The words as they would be marked, with a few around them. */
  readonly before: string
  readonly text: string
  readonly after: string
}

const ends: readonly {
  action: ActionId
  words: 'edge-start-out' | 'edge-start-in' | 'edge-in' | 'edge-out'
  keys: string
  left: boolean
}[] = [
  { action: 'start-earlier', words: 'edge-start-out', keys: 'alt+shift+arrowleft', left: true },
  { action: 'start-later', words: 'edge-start-in', keys: 'alt+shift+arrowright', left: false },
  { action: 'end-earlier', words: 'edge-in', keys: 'shift+arrowleft', left: true },
  { action: 'end-later', words: 'edge-out', keys: 'shift+arrowright', left: false },
]

/** Moves the edges of a mention by words, with the keys or by pointer; the page shows the words as they would be marked. */
export function EdgesChoice({ before, text, after }: EdgesChoiceProps) {
  const { t } = useTranslation()
  return (
    <section className="edges-section">
      <div className="change-title">{t('corrections.respan-title', { text })}</div>
      <p className="edges-line" dir="auto" aria-live="polite">
        {before}
        <b>{text}</b>
        {after}
      </p>
      <div className="edges">
        {(['edge-start', 'edge-end'] as const).map((edge, index) => (
          <span key={edge} className="edge">
            <span className="faint small">{t(`corrections.${edge}`)}</span>
            {ends.slice(index * 2, index * 2 + 2).map((end) => (
              <button
                key={end.action}
                type="button"
                className="more-action"
                aria-label={t(`corrections.${end.words}`)}
                onClick={() => performAction(end.action)}
              >
                <Icon of={end.left ? ArrowLeftToLine : ArrowRightToLine} size={14} />
                <Kbd keys={end.keys} />
              </button>
            ))}
          </span>
        ))}
      </div>
    </section>
  )
}
