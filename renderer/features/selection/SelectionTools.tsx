import { Highlighter, MessageSquareText, Quote, Tag } from 'lucide-react'
import { useEffect, useRef } from 'react'
import type { KeyboardEvent } from 'react'
import { useTranslation } from 'react-i18next'
import type { TextSelection } from '../../state/selection.ts'
import { Button } from '../../ui/Button.tsx'
import { Popover } from '../../ui/Popover.tsx'
import { tabStops } from '../../ui/focus-within.ts'
import { firstLine, wholeStretch } from './place-in-page.ts'

interface SelectionToolsProps {
  readonly selection: TextSelection
  readonly onHighlight: () => void
  readonly onComment: () => void
  readonly onQuote: () => void
  readonly onMark: () => void
  readonly onClose: () => void
}

function moveInside(event: KeyboardEvent): void {
  const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0
  if (step === 0 || !(event.currentTarget instanceof HTMLElement)) return
  const stops = tabStops(event.currentTarget)
  const at = stops.findIndex((stop) => stop === document.activeElement)
  if (at === -1) return
  event.preventDefault()
  stops[(at + step + stops.length) % stops.length]?.focus()
}

/** The small bar over chosen words. It leaves the focus and the selection where they are; every button's key works without it. */
export function SelectionTools({ selection, onHighlight, onComment, onQuote, onMark, onClose }: SelectionToolsProps) {
  const { t } = useTranslation()
  const close = useRef(onClose)
  useEffect(() => {
    close.current = onClose
  })
  useEffect(() => {
    const onKeyDown = (event: globalThis.KeyboardEvent) => {
      if (event.key === 'Escape' && !event.defaultPrevented) close.current()
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  }, [])
  return (
    <Popover
      label={t('selection.bar')}
      className="selection-bar"
      role="region"
      takesFocus={false}
      arrow={false}
      prefer="above"
      anchor={() => firstLine(selection)}
      clear={() => wholeStretch(selection)}
      onClose={onClose}
      onKeyDown={moveInside}
    >
      <span className="selection-tools" role="toolbar" aria-label={t('selection.bar')} onPointerDown={(event) => event.preventDefault()}>
        <Button look="quiet" icon={Highlighter} keys="h" onPress={onHighlight}>
          {t('selection.highlight')}
        </Button>
        <Button look="quiet" icon={MessageSquareText} keys="c" onPress={onComment}>
          {t('selection.comment')}
        </Button>
        <Button look="quiet" icon={Quote} keys="n" onPress={onQuote}>
          {t('selection.quote')}
        </Button>
        <i className="sep" />
        <Button look="quiet" icon={Tag} keys="m" onPress={onMark}>
          {t('selection.mark')}
        </Button>
      </span>
    </Popover>
  )
}
