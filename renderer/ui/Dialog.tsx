import Button from 'antd/es/button'
import Modal from 'antd/es/modal'
import type { KeyboardEvent, ReactNode } from 'react'
import { useFocusBack } from './focus-back.ts'
import { KeyHint } from './KeyHint.tsx'
import { Trouble } from './Trouble.tsx'

interface DialogProps {
  open: boolean
  title: ReactNode
  onClose(): void
  /** Left out: a dialog that only shows. */
  onSubmit?: () => void
  submitWord?: ReactNode
  cancelWord?: ReactNode
  busy?: boolean
  danger?: boolean
  disabled?: boolean
  /** What was refused, in words. */
  trouble?: string | null
  width?: number | string
  /** Beside the buttons, on the left: when the draft was kept, for example. */
  footNote?: ReactNode
  children?: ReactNode
}

const low = { top: '5vh' }

/** A dialog: Esc closes, Ctrl+Enter submits wherever the focus is in it, a list that lies open included; the focus goes in and comes back. */
export function Dialog(props: DialogProps) {
  const {
    open,
    title,
    onClose,
    onSubmit,
    busy = false,
    disabled = false,
    trouble,
    width = 560,
    children,
  } = props
  useFocusBack()
  function onKeyDownCapture(event: KeyboardEvent<HTMLElement>) {
    const submits = event.key === 'Enter' && event.ctrlKey && onSubmit !== undefined
    if (!submits || !isWithin(event)) return
    event.preventDefault()
    event.stopPropagation()
    if (!busy && !disabled) onSubmit()
  }
  return (
    <Modal
      open={open}
      title={title}
      width={width}
      style={low}
      onCancel={onClose}
      wrapProps={{ onKeyDownCapture }}
      footer={<DialogFoot {...props} />}
      destroyOnHidden
    >
      <div className="dc-dialog">
        {children}
        <Trouble words={trouble} />
      </div>
    </Modal>
  )
}

/** A dialog opened from within another is its child for React, but not on the page. */
function isWithin({ target, currentTarget }: KeyboardEvent<HTMLElement>): boolean {
  return target instanceof Node && currentTarget.contains(target)
}

function DialogFoot({
  onClose,
  onSubmit,
  submitWord,
  cancelWord,
  busy,
  danger,
  disabled,
  footNote,
}: DialogProps) {
  return (
    <div className="dc-dialog-foot">
      <span className="dc-hint">{footNote}</span>
      {cancelWord !== undefined && (
        <Button onClick={onClose}>
          {cancelWord} <KeyHint keys="Esc" />
        </Button>
      )}
      {onSubmit && (
        <Button
          type="primary"
          danger={danger ?? false}
          loading={busy ?? false}
          disabled={disabled ?? false}
          onClick={onSubmit}
        >
          {submitWord} <KeyHint keys="Ctrl+Enter" />
        </Button>
      )}
    </div>
  )
}
