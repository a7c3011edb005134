import type { ReactNode } from 'react'
import { Dialog } from './Dialog.tsx'

interface ConfirmDialogProps {
  open: boolean
  title: ReactNode
  /** What will happen and what will be kept. */
  words: ReactNode
  confirmWord: ReactNode
  cancelWord: ReactNode
  danger?: boolean
  busy?: boolean
  trouble?: string | null
  onConfirm(): void
  onCancel(): void
  children?: ReactNode
}

/** Asks once more before something that cannot be taken back. */
export function ConfirmDialog({
  words,
  confirmWord,
  onConfirm,
  onCancel,
  children,
  ...rest
}: ConfirmDialogProps) {
  return (
    <Dialog {...rest} width={460} submitWord={confirmWord} onSubmit={onConfirm} onClose={onCancel}>
      <p>{words}</p>
      {children}
    </Dialog>
  )
}
