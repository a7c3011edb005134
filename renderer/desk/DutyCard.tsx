import Button from 'antd/es/button'
import { useQuery } from '#renderer/app/call.ts'
import { go } from '#renderer/app/place.ts'
import { useMinute, useRoom } from '#renderer/app/room-context.tsx'
import { useLanguage, useWords } from '#renderer/app/words.ts'
import { Panel } from '#renderer/ui/Panel.tsx'
import { dayWords } from '#renderer/ui/time-words.ts'
import { plusDays, wallClock } from '#shared/base/zone.ts'
import type { BoardDay } from '#shared/roster/board.ts'
import { slotKey } from '#shared/roster/slot.ts'
import { DutyLine } from './DutyLine.tsx'
import { useRosterKept } from './use-roster-kept.ts'

/** Who is on by the roster today and tomorrow, post by post with telephones; gaps in words. Quiet when the room keeps no roster. */
export function DutyCard() {
  const t = useWords('desk')
  const { standing, zone } = useRoom()
  const now = useMinute()
  const kept = useRosterKept()
  const today = standing?.shift.dutyDay ?? wallClock(now, zone).date
  const board = useQuery('roster.board', { from: today, to: plusDays(today, 1) }, { enabled: kept }).value
  if (!kept || !board) return null
  return (
    <Panel
      title={t('duty.title')}
      actions={
        <Button size="small" onClick={() => go('roster')}>
          {t('duty.open')}
        </Button>
      }
    >
      {board.days.map((day) => (
        <Day key={day.day.date} day={day} today={today} />
      ))}
    </Panel>
  )
}

function Day({ day: { day, periods, slots }, today }: { day: BoardDay; today: string }) {
  const t = useWords('desk')
  const language = useLanguage()
  const wanted = slots.filter(({ needed, on }) => needed > 0 || on.length > 0)
  return (
    <section className="dk-duty-day">
      <h3>
        {day.date === today ? t('duty.today') : t('duty.tomorrow')}{' '}
        <small>
          {dayWords(day.date, language)}
          {periods.map(({ name }) => ` · ${name}`)}
        </small>
      </h3>
      {wanted.length === 0 && <p className="dc-hint">{t('duty.noSlots')}</p>}
      <ul className="dc-plain">
        {wanted.map((slot) => (
          <DutyLine
            key={slotKey(slot)}
            slot={slot}
            alone={wanted.filter(({ post }) => post === slot.post).length === 1}
          />
        ))}
      </ul>
    </section>
  )
}
