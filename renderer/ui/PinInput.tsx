import Input, { type InputRef } from 'antd/es/input'
import type { Ref } from 'react'

interface PinInputProps {
  value: string
  onChange(pin: string): void
  onEnter?: () => void
  ref?: Ref<InputRef>
  id?: string
  status?: '' | 'error' | 'warning'
  autoFocus?: boolean
  disabled?: boolean
  'aria-label'?: string
  'aria-describedby'?: string
  'aria-invalid'?: boolean
  'aria-required'?: boolean
}

/** A PIN: never shown, never remembered by the window. */
export function PinInput({ value, onChange, onEnter, ...rest }: PinInputProps) {
  return (
    <Input
      {...rest}
      type="password"
      autoComplete="off"
      maxLength={32}
      className="dc-pin"
      value={value}
      onChange={(event) => onChange(event.target.value)}
      onPressEnter={(event) => {
        if (!onEnter) return
        event.preventDefault()
        event.stopPropagation()
        onEnter()
      }}
    />
  )
}
