import Button from 'antd/es/button'
import { useQuery } from '#renderer/app/call.ts'
import { go } from '#renderer/app/place.ts'
import { useMinute, useRoom } from '#renderer/app/room-context.tsx'
import { useWords } from '#renderer/app/words.ts'
import { plusDays, wallClock } from '#shared/base/zone.ts'
import { DutyDay } from './DutyDay.tsx'
import { dutiesBeside } from './duty-beside.ts'
import { useRosterKept } from './use-roster-kept.ts'

/** By the roster, what the crew card does not show: today's other posts and gaps, and who is on tomorrow. Quiet when the room keeps no roster. */
export function DutyCard() {
  const t = useWords('desk')
  const { standing, zone } = useRoom()
  const now = useMinute()
  const kept = useRosterKept()
  const posts = useQuery('roster.rules', {}).value?.posts ?? []
  const shift = standing?.shift ?? null
  const today = shift?.dutyDay ?? wallClock(now, zone).date
  const board = useQuery('roster.board', { from: today, to: plusDays(today, 1) }, { enabled: kept }).value
  const [first, next] = board?.days ?? []
  if (!kept || !first || !next) return null
  const beside = dutiesBeside(first.slots, { now, shift, posts })
  const coming = next.slots
    .filter(({ needed, on }) => needed > 0 || on.length > 0)
    .map((slot) => ({ slot, people: slot.on }))
  return (
    <>
      {beside.length > 0 && <DutyDay title={t('duty.today')} day={first} duties={beside} />}
      <DutyDay
        title={t('duty.tomorrow')}
        day={next}
        duties={coming}
        actions={
          <Button size="small" onClick={() => go('roster')}>
            {t('duty.open')}
          </Button>
        }
      />
    </>
  )
}
