import Input from 'antd/es/input'
import { type KeyboardEvent, useState } from 'react'
import { Day } from '#shared/base/day.ts'
import { plusDays } from '#shared/base/zone.ts'

interface DayInputProps {
  /** `YYYY-MM-DD`, or empty. */
  value: string
  /** Called with a day that exists; with empty text when what is typed is none. */
  onChange(day: string): void
  /** The last day that can be chosen. */
  latest?: string
  autoFocus?: boolean
  id?: string
  status?: '' | 'error' | 'warning'
  'aria-label'?: string
  'aria-describedby'?: string
  'aria-invalid'?: boolean
  'aria-required'?: boolean
}

const steps: Record<string, number> = { ArrowUp: 1, ArrowDown: -1 }

/** A calendar day as text, `2026-11-22` or `20261122`; the arrows step through the days. */
export function DayInput({ value, onChange, latest, ...rest }: DayInputProps) {
  const [typed, setTyped] = useState(value)
  const [shown, setShown] = useState(value)
  if (value !== shown) {
    setShown(value)
    if (value !== '') setTyped(value)
  }
  function change(text: string) {
    const day = dayOf(text)
    const fits = day !== '' && (latest === undefined || day <= latest)
    setTyped(text)
    setShown(fits ? day : '')
    if (fits || value !== '') onChange(fits ? day : '')
  }
  function onKeyDown(event: KeyboardEvent) {
    const step = steps[event.key]
    if (step === undefined || value === '') return
    event.preventDefault()
    const day = plusDays(value, step)
    if (latest === undefined || day <= latest) change(day)
  }
  return (
    <Input
      {...rest}
      className="dc-day"
      placeholder="2026-01-31"
      maxLength={10}
      value={typed}
      onChange={(event) => change(event.target.value)}
      onKeyDown={onKeyDown}
    />
  )
}

function dayOf(text: string): string {
  const [, year, month = '', day = ''] =
    /^(\d{4})[-/.]?(\d{1,2})[-/.]?(\d{1,2})$/.exec(text.normalize('NFKC').trim()) ?? []
  if (year === undefined) return ''
  const written = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  return Day.safeParse(written).success ? written : ''
}
