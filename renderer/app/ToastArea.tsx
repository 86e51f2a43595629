import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { performAction } from '../state/actions.ts'
import { useToasts } from '../state/toasts.ts'
import { Toasts } from '../ui/Toasts.tsx'

const doneMs = 8_000

/** What just happened. What was done goes by itself; what went wrong stays until it is closed. */
export function ToastArea() {
  const { t } = useTranslation()
  const { toasts, close } = useToasts()
  useEffect(() => {
    const timers = toasts.filter(({ tone }) => tone === 'done').map(({ id }) => setTimeout(() => close(id), doneMs))
    return () => {
      for (const timer of timers) clearTimeout(timer)
    }
  }, [toasts, close])
  return (
    <Toasts
      label={t('app.notices')}
      dismissLabel={t('app.close')}
      onDismiss={(id) => close(Number(id))}
      toasts={toasts.map(({ id, tone, message, remedy, action }) => ({
        id: String(id),
        kind: tone === 'problem' ? 'failed' : 'said',
        words: message,
        remedy: remedy ?? undefined,
        action:
          action === null
            ? undefined
            : {
                words: t(`actions.${action}`),
                keys: action === 'undo' ? 'z' : undefined,
                perform: () => {
                  close(id)
                  performAction(action)
                },
              },
      }))}
    />
  )
}
