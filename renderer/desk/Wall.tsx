import { useQuery } from '#renderer/app/call.ts'
import { Rehearsal } from '#renderer/app/Rehearsal.tsx'
import { useMinute, useNow, useRoom } from '#renderer/app/room-context.tsx'
import { Waiting } from '#renderer/app/Waiting.tsx'
import { useLanguage, useWords } from '#renderer/app/words.ts'
import { Clock } from '#renderer/ui/Clock.tsx'
import { dayWords } from '#renderer/ui/time-words.ts'
import { useTimeWords } from '#renderer/ui/use-time-words.ts'
import { wallClock } from '#shared/base/zone.ts'
import type { WallView } from '#shared/desk/contract.ts'
import { WallDue } from './WallDue.tsx'
import { WallDuty } from './WallDuty.tsx'
import { WallForce } from './WallForce.tsx'
import './wall.css'

/** The wall display: readable from three metres, no telephone numbers, no names of the hurt. */
export function Wall() {
  const { state, rehearsal } = useRoom()
  const view = useQuery(
    'desk.wall',
    {},
    { enabled: state !== 'none' && state !== 'shut', every: 15_000 },
  ).value
  if (!view) return <Waiting />
  const exercise = rehearsal || view.drill !== null
  return (
    <div className={`wl-wall ${exercise ? 'dc-rehearsal' : ''}`}>
      {exercise && <Rehearsal />}
      <WallHead view={view} />
      <main className="wl-columns">
        <WallForce view={view} />
        <WallDue view={view} />
        <WallDuty view={view} />
      </main>
      <WallFoot at={view.computedAt} />
    </div>
  )
}

function WallHead({ view: { shift } }: { view: WallView }) {
  const t = useWords('app')
  const time = useTimeWords()
  const language = useLanguage()
  const now = useNow()
  const { name, zone } = useRoom()
  return (
    <header className="wl-head">
      <Clock at={now} label={t('clock')} />
      <b>{dayWords(wallClock(now, zone).date, language)}</b>
      <h1>{name}</h1>
      <span className="dc-figures">
        {t('shift.label', {
          day: Number(shift.dutyDay.slice(8)),
          from: time(shift.from, 'time'),
          to: time(shift.to, 'time'),
        })}
      </span>
    </header>
  )
}

/** Says when it was computed; a wall that fell silent shows it. */
function WallFoot({ at }: { at: string }) {
  const t = useWords('alarms')
  const app = useWords('app')
  const time = useTimeWords()
  const stale = Date.parse(useMinute()) - Date.parse(at) > 120_000
  return (
    <footer className={`wl-foot ${stale ? 'dc-tone-over' : ''}`}>
      <span>{app('notSecret')}</span>
      <span>{t('wall.asOf', { at: time(at, 'seconds') })}</span>
    </footer>
  )
}
