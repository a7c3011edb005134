import Input from 'antd/es/input'
import Space from 'antd/es/space'
import { useState } from 'react'
import type { Instant } from '#shared/base/instant.ts'
import { instantOf, wallClock } from '#shared/base/zone.ts'
import { DayInput } from './DayInput.tsx'
import { useZone } from './zone.ts'

interface MomentInputProps {
  /** Null when nothing, or nothing sensible, is written. */
  value: Instant | null
  onChange(value: Instant | null): void
  /** The names of the two parts, for those who cannot see them. */
  dateLabel: string
  timeLabel: string
  id?: string
  status?: '' | 'error' | 'warning'
  'aria-describedby'?: string
  'aria-invalid'?: boolean
}

/** A moment as a date and a 24-hour time in the room's zone; `0312` is as good as `03:12`. */
export function MomentInput({ value, onChange, dateLabel, timeLabel, id, ...rest }: MomentInputProps) {
  const { zone } = useZone()
  const [typed, setTyped] = useState(() => textOf(value, zone))
  const [shown, setShown] = useState(value)
  if (value !== shown) {
    setShown(value)
    if (value !== null) setTyped(textOf(value, zone))
  }
  function change(part: Partial<typeof typed>) {
    const next = { ...typed, ...part }
    setTyped(next)
    const moment = momentOf(next, zone)
    setShown(moment)
    onChange(moment)
  }
  return (
    <Space.Compact>
      <DayInput {...rest} aria-label={dateLabel} value={typed.date} onChange={(date) => change({ date })} />
      <Input
        {...rest}
        {...(id === undefined ? {} : { id })}
        className="dc-moment-time"
        aria-label={timeLabel}
        placeholder="00:00"
        maxLength={5}
        value={typed.time}
        onFocus={(event) => event.target.select()}
        onChange={(event) => change({ time: event.target.value })}
      />
    </Space.Compact>
  )
}

function textOf(value: Instant | null, zone: string): { date: string; time: string } {
  return value === null ? { date: '', time: '' } : wallClock(value, zone)
}

function momentOf({ date, time }: { date: string; time: string }, zone: string): Instant | null {
  const [, hours = '', minutes = ''] = /^(\d{1,2}):?(\d{2})$/.exec(time.normalize('NFKC').trim()) ?? []
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date) || hours === '' || Number(hours) > 23 || Number(minutes) > 59)
    return null
  return instantOf(date, `${hours.padStart(2, '0')}:${minutes}`, zone)
}
