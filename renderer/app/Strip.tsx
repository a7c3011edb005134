import LockOutlined from '@ant-design/icons/es/icons/LockOutlined'
import UserOutlined from '@ant-design/icons/es/icons/UserOutlined'
import Button from 'antd/es/button'
import { Clock } from '#renderer/ui/Clock.tsx'
import { dayWords } from '#renderer/ui/time-words.ts'
import { wallClock } from '#shared/base/zone.ts'
import { lockSeat } from './lock.ts'
import { open } from './open-forms.ts'
import { useRooms } from './registry.ts'
import { useNow, useRoom } from './room-context.tsx'
import { StripCrew } from './StripCrew.tsx'
import { StripShift } from './StripShift.tsx'
import { useLanguage, useWords } from './words.ts'

/** The line at the top that never scrolls away: time, shift, who is on duty, who sits here. */
export function Strip() {
  return (
    <header className="dc-strip">
      <StripClock />
      <StripShift />
      <StripCrew />
      <StripLent />
      <StripSeat />
    </header>
  )
}

/** What rooms lend to the strip: warnings in force, response levels. */
function StripLent() {
  const rooms = useRooms()
  return (
    <div className="dc-strip-lent">
      {rooms.map(({ name, StripPart }) => StripPart && <StripPart key={name} />)}
    </div>
  )
}

function StripClock() {
  const t = useWords('app')
  const language = useLanguage()
  const now = useNow()
  const { zone, name } = useRoom()
  return (
    <div className="dc-row">
      <Clock at={now} label={t('clock')} />
      <span>
        {dayWords(wallClock(now, zone).date, language)}
        <small className="dc-strip-name" title={name}>
          {name}
        </small>
      </span>
    </div>
  )
}

function StripSeat() {
  const t = useWords('app')
  const { seat } = useRoom()
  return (
    <div className="dc-strip-seat">
      <Button icon={<UserOutlined />} onClick={() => open('seat')} title={`${t('seat.change')} Ctrl+U`}>
        {seat.person?.name}
      </Button>
      <Button
        icon={<LockOutlined />}
        onClick={() => void lockSeat()}
        title="Ctrl+L"
        aria-label={t('seat.lock')}
      >
        <span className="dc-strip-roomy">{t('seat.lock')}</span>
      </Button>
    </div>
  )
}
