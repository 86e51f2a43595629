import { X } from 'lucide-react'
import { Button } from './Button.tsx'
import { IconButton } from './IconButton.tsx'
import './toasts.css'

export interface Toast {
  readonly id: string
  readonly kind: 'said' | 'failed'
  readonly words: string
  /** For a failure: what to do next. */
  readonly remedy?: string | undefined
  readonly action?: { readonly words: string; readonly keys?: string | undefined; readonly perform: () => void } | undefined
}

interface ToastsProps {
  readonly toasts: readonly Toast[]
  readonly label: string
  readonly dismissLabel: string
  readonly onDismiss: (id: string) => void
}

/** What just happened, at the foot of the window; read out as it comes, failures at once. */
export function Toasts({ toasts, label, dismissLabel, onDismiss }: ToastsProps) {
  return (
    <div className="toasts" role="region" aria-label={label}>
      {toasts.map((toast) => (
        <div
          key={toast.id}
          className={toast.kind === 'failed' ? 'toast is-fail' : 'toast'}
          role={toast.kind === 'failed' ? 'alert' : 'status'}
        >
          <span className="toast-words">
            <b>{toast.words}</b> {toast.remedy}
          </span>
          {toast.action === undefined ? null : (
            <Button look="quiet" keys={toast.action.keys} onPress={toast.action.perform}>
              {toast.action.words}
            </Button>
          )}
          <IconButton icon={X} iconSize={14} small label={dismissLabel} onPress={() => onDismiss(toast.id)} />
        </div>
      ))}
    </div>
  )
}
