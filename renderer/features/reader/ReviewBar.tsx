import { Check, CircleCheck } from 'lucide-react'
import { useEffect, useRef, type KeyboardEvent } from 'react'
import { useTranslation } from 'react-i18next'
import type { ActionId } from '../../../shared/contract/actions.ts'
import type { DocumentView } from '../../../shared/contract/views.ts'
import { blockAt } from '../../../shared/text/layout.ts'
import { performAction } from '../../state/actions.ts'
import { Button } from '../../ui/Button.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { Kbd } from '../../ui/Kbd.tsx'
import { typeLook } from '../../ui/type-look.ts'
import type { Readable } from './ranges-by-block.ts'
import type { QueueEntry } from './review-queue.ts'
import type { Review } from './use-review.ts'
import './review-bar.css'

interface ReviewBarProps {
  readonly view: DocumentView
  readonly readable: Readable
  readonly review: Review
}

const keys: readonly {
  action: ActionId
  keys: string
  words: 'accept' | 'reject' | 'retype' | 'merge' | 'rule' | 'review-skip' | 'review-undo'
}[] = [
  { action: 'accept-mention', keys: 'a', words: 'accept' },
  { action: 'reject-mention', keys: 'x', words: 'reject' },
  { action: 'retype-mention', keys: 't', words: 'retype' },
  { action: 'merge-mention', keys: 'm', words: 'merge' },
  { action: 'rule-for-mention', keys: 'u', words: 'rule' },
  { action: 'skip-mention', keys: 's', words: 'review-skip' },
  { action: 'undo', keys: 'z', words: 'review-undo' },
]

/** The mentions to check in reading order, what is done, and what can be said of the one at hand. */
export function ReviewBar({ view, readable, review }: ReviewBarProps) {
  const { t } = useTranslation()
  const queue = useRef<HTMLDivElement>(null)
  const left = review.entries.filter(({ done }) => !done)
  const { current } = review
  useEffect(() => {
    queue.current?.querySelector('[aria-current="true"]')?.scrollIntoView({ block: 'nearest', inline: 'center' })
  }, [current])
  const onKeyDown = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0
    const items = [...(queue.current?.querySelectorAll<HTMLElement>('.queue-item') ?? [])]
    const at = items.findIndex((item) => item === document.activeElement)
    if (step === 0 || at < 0) return
    event.preventDefault()
    items[Math.max(0, Math.min(items.length - 1, at + step))]?.focus()
  }
  const placeOf = ({ start }: QueueEntry) => readable.blocks[blockAt(readable.layout, start)?.index ?? -1]?.paragraph ?? null
  const stop = Math.max(
    0,
    review.entries.findIndex(({ key }) => key === current),
  )
  return (
    <div className="review-bar" role="region" aria-label={t('corrections.review')} data-floating>
      <div className="review-queue">
        <b className="review-left" aria-live="polite">
          {left.length === 0 ? t('corrections.review-empty') : t('corrections.review-left', { count: left.length })}
        </b>
        <div ref={queue} className="queue-items" role="group" aria-label={t('corrections.review')} onKeyDown={onKeyDown}>
          {review.entries.map((entry, index) => {
            const paragraph = entry.twin ? placeOf(entry) : null
            return (
              <button
                key={entry.key}
                type="button"
                className={[
                  'queue-item',
                  `t-${typeLook(entry.type).tone}`,
                  entry.done ? 'is-done' : entry.skipped ? 'is-skipped' : 'is-waiting',
                ].join(' ')}
                aria-current={entry.key === current ? true : undefined}
                tabIndex={index === stop ? 0 : -1}
                onClick={() => review.goTo(entry)}
              >
                {entry.done ? <Icon of={Check} size={12} /> : null}
                <span className="queue-name">{entry.text}</span>
                {entry.mentions.length > 1 ? <span className="small num">{entry.mentions.length}</span> : null}
                {paragraph === null ? null : (
                  <span className="small num">
                    <span aria-hidden="true">¶ {paragraph}</span>
                    <span className="visually-hidden">{t('corrections.review-at', { paragraph })}</span>
                  </span>
                )}
                {entry.done ? <span className="visually-hidden">{t('corrections.review-checked')}</span> : null}
                {entry.skipped && !entry.done ? <span className="visually-hidden">{t('corrections.review-skipped')}</span> : null}
              </button>
            )
          })}
        </div>
        <Button look="quiet" onPress={review.end}>
          {t('corrections.review-done')} <Kbd keys="escape" />
        </Button>
      </div>
      {current === null ? <ReviewEnd view={view} skipped={left.length} /> : <ReviewKeys />}
    </div>
  )
}

function ReviewKeys() {
  const { t } = useTranslation()
  return (
    <div className="review-keys" role="toolbar" aria-label={t('corrections.actions')}>
      {keys.map((each) => (
        <Button key={each.action} look="quiet" onPress={() => performAction(each.action)}>
          <Kbd keys={each.keys} />
          {t(`corrections.${each.words}`)}
        </Button>
      ))}
      <span className="grow" />
      <span className="small faint nowrap review-move">
        <Kbd keys="j" bare /> <Kbd keys="k" bare /> {t('corrections.review-move')}
      </span>
    </div>
  )
}

/** The end of the queue: nothing waits, or only what was skipped; from here the document is marked as reviewed. */
function ReviewEnd({ view, skipped }: { readonly view: DocumentView; readonly skipped: number }) {
  const { t } = useTranslation()
  const done = useRef<HTMLButtonElement>(null)
  useEffect(() => done.current?.focus({ preventScroll: true }), [])
  const markReviewed = () => {
    performAction('mark-reviewed')
    performAction('leave-review')
  }
  return (
    <div className="review-keys is-end">
      {skipped === 0 ? (
        <span className="is-ok">
          <Icon of={CircleCheck} />
        </span>
      ) : null}
      <span>{skipped === 0 ? t('reader.no-more-to-check') : t('corrections.review-skipped-left', { count: skipped })}</span>
      <span className="grow" />
      {skipped === 0 ? null : (
        <Button onPress={() => performAction('check-mentions')} keys="r">
          {t('corrections.review-again')}
        </Button>
      )}
      {view.status === 'reviewed' ? (
        <Button ref={done} look="primary" onPress={() => performAction('leave-review')}>
          {t('corrections.review-done')}
        </Button>
      ) : (
        <Button ref={done} look="primary" keys="mod+enter" onPress={markReviewed}>
          {t('reader.mark-reviewed')}
        </Button>
      )}
    </div>
  )
}
