import { useState } from 'react'
import { useWords } from '#renderer/app/words.ts'
import { Field } from '#renderer/ui/Field.tsx'
import { PinInput } from '#renderer/ui/PinInput.tsx'

/** A new PIN typed twice. */
export interface NewPin {
  pin: string
  again: string
  differs: boolean
  setPin(pin: string): void
  setAgain(pin: string): void
  /** True when both are the same; lights the second one up when not. */
  agrees(): boolean
  clear(): void
}

/** Holds a new PIN while it is typed twice. */
export function useNewPin(): NewPin {
  const [pin, setPin] = useState('')
  const [again, setAgain] = useState('')
  const [asked, setAsked] = useState(false)
  return {
    pin,
    again,
    differs: asked && pin !== again,
    setPin,
    setAgain,
    agrees: () => {
      setAsked(true)
      return pin === again
    },
    clear: () => {
      setPin('')
      setAgain('')
      setAsked(false)
    },
  }
}

interface NewPinFieldsProps {
  fresh: NewPin
  fault: string | undefined
  onEnter(): void
  autoFocus?: boolean
}

/** The two inputs of a new PIN. */
export function NewPinFields({ fresh, fault, onEnter, autoFocus = false }: NewPinFieldsProps) {
  const t = useWords('people')
  return (
    <>
      <Field label={t('pinForm.new')} hint={t('pinForm.rule')} fault={fault} required>
        <PinInput value={fresh.pin} onChange={fresh.setPin} autoFocus={autoFocus} />
      </Field>
      <Field label={t('pinForm.again')} fault={fresh.differs ? t('pinForm.differ') : undefined} required>
        <PinInput value={fresh.again} onChange={fresh.setAgain} onEnter={onEnter} />
      </Field>
    </>
  )
}
