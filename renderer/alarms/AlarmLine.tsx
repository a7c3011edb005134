import { type KeyboardEvent, useEffect, useRef } from 'react'
import { handle, useAlarmWords } from '#renderer/app/alarms.ts'
import { useWords } from '#renderer/app/words.ts'
import { arrowFocus } from '#renderer/ui/arrow-focus.ts'
import { useTimeWords } from '#renderer/ui/use-time-words.ts'
import type { Alarm } from '#shared/alarms/alarm.ts'
import { mayBeSeen } from '#shared/alarms/ringing.ts'
import type { InputOf } from '#shared/contract/index.ts'

interface AlarmLineProps {
  alarm: Alarm
  /** The first one has the focus when the list opens. */
  first: boolean
  onAnswer(input: InputOf<'alarms.answer'>): unknown
  onLeave(): void
}

/** One alarm as a line that has the focus: Enter goes there, K has seen it, 5 and 6 silence it. */
export function AlarmLine({ alarm, first, onAnswer, onLeave }: AlarmLineProps) {
  const t = useWords('alarms')
  const time = useTimeWords()
  const { kind, about } = useAlarmWords()(alarm)
  const line = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (first) line.current?.focus()
  }, [first])
  function settle() {
    onLeave()
    handle(alarm)
  }
  function onKeyDown(event: KeyboardEvent<HTMLButtonElement>) {
    const answer = answerOf(event.key, alarm)
    if (!answer) return void arrowFocus(event)
    event.preventDefault()
    onAnswer(answer)
  }
  return (
    <li className={`al-line dc-tone-${alarm.red ? 'over' : 'soon'}`}>
      <button ref={line} type="button" data-line onClick={settle} onKeyDown={onKeyDown}>
        <b>{kind}</b>
        <span className="al-about">{about}</span>
        <small>
          {t(mayBeSeen(alarm) ? 'list.amber' : 'list.red')} ·{' '}
          {t('list.since', { at: time(alarm.since, 'short') })}
          {alarm.silenced &&
            ` · ${t('band.silent', { by: alarm.silenced.by, until: time(alarm.silenced.until, 'time') })}`}
        </small>
      </button>
    </li>
  )
}

function answerOf(key: string, alarm: Alarm): InputOf<'alarms.answer'> | null {
  const keys = [alarm.key]
  if (key.toLowerCase() === 'k' && mayBeSeen(alarm)) return { keys, act: 'seen' }
  if (key === '5') return { keys, act: 'silenced', minutes: 5 }
  return key === '6' ? { keys, act: 'silenced', minutes: 15 } : null
}
