import Button from 'antd/es/button'
import { KeyHint } from '#renderer/ui/KeyHint.tsx'
import { TimeText } from '#renderer/ui/TimeText.tsx'
import { useTimeWords } from '#renderer/ui/use-time-words.ts'
import type { Alarm } from '#shared/alarms/alarm.ts'
import { mayBeSeen } from '#shared/alarms/ringing.ts'
import { handle, useAlarms, useAlarmWords } from './alarms.ts'
import { useBell } from './bell.ts'
import { useCommand } from './call.ts'
import { open } from './open-forms.ts'
import { useRoom } from './room-context.tsx'
import { useWords } from './words.ts'

/** Rings while something rings; shows nothing. Once in a window. */
export function AlarmBell() {
  useBell(useAlarms())
  return null
}

/** The most urgent alarm across the window, with what can be done about it, and how many more there are. */
export function Alarms() {
  const t = useWords('alarms')
  const { seat } = useRoom()
  const alarms = useAlarms()
  const [first] = alarms
  if (!first) return null
  if (!seat.person || seat.locked)
    return (
      <div className="dc-band dc-tone-over" role="alert">
        <b>{t(`kinds.${first.kind}`)}</b> {t('locked', { number: alarms.length })}
      </div>
    )
  return <AlarmBand alarm={first} more={alarms.length - 1} />
}

function AlarmBand({ alarm, more }: { alarm: Alarm; more: number }) {
  const t = useWords('alarms')
  const { kind, about } = useAlarmWords()(alarm)
  return (
    <div className={`dc-band dc-alarm dc-tone-${alarm.red ? 'over' : 'soon'}`} role="alert">
      <b>{kind}</b>
      <span className="dc-alarm-about" title={about}>
        {about}
      </span>
      <TimeText at={alarm.since} as="short" />
      {alarm.page !== '' && (
        <Button size="small" type="primary" onClick={() => handle(alarm)}>
          {t('band.go')}
        </Button>
      )}
      <Answers alarm={alarm} />
      <Button size="small" type="text" className="dc-alarm-more" onClick={() => open('alarms')}>
        {more > 0 ? t('band.more', { number: more }) : t('band.all')} <KeyHint keys="F7" />
      </Button>
    </div>
  )
}

function Answers({ alarm }: { alarm: Alarm }) {
  const t = useWords('alarms')
  const time = useTimeWords()
  const { run, busy } = useCommand('alarms.answer')
  if (alarm.silenced)
    return (
      <span>{t('band.silent', { by: alarm.silenced.by, until: time(alarm.silenced.until, 'time') })}</span>
    )
  if (mayBeSeen(alarm))
    return (
      <Button size="small" disabled={busy} onClick={() => void run({ keys: [alarm.key], act: 'seen' })}>
        {t('band.seen')}
      </Button>
    )
  return ([5, 15] as const).map((minutes) => (
    <Button
      key={minutes}
      size="small"
      disabled={busy}
      onClick={() => void run({ keys: [alarm.key], act: 'silenced', minutes })}
    >
      {t('band.silence', { minutes })}
    </Button>
  ))
}
