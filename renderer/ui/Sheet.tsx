import type { ReactNode } from 'react'
import { Dialog, Modal, ModalOverlay } from 'react-aria-components'
import './sheet.css'

interface SheetProps {
  readonly label: string
  readonly onClose: () => void
  readonly children: ReactNode
  readonly className?: string
  /** Whether a press on the scrim closes it; not where something typed would be lost. */
  readonly dismissable?: boolean
}

/** A modal dialog over a scrim: focus stays inside and goes back afterwards, Escape closes it. */
export function Sheet({ label, onClose, children, className = 'sheet', dismissable = true }: SheetProps) {
  return (
    <ModalOverlay
      className="scrim"
      isOpen
      isDismissable={dismissable}
      onOpenChange={(open) => {
        if (!open) onClose()
      }}
    >
      <Modal className="sheet-place">
        <Dialog aria-label={label} className={className}>
          {children}
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}
