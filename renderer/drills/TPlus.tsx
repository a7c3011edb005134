import { useNow } from '#renderer/app/room-context.tsx'
import { useWords } from '#renderer/app/words.ts'
import { plusAt, stretchesOf } from '#shared/drills/clock.ts'
import type { Drill } from '#shared/drills/drill.ts'
import { clockOf } from './plus.ts'

/** T+ of a drill, second by second; it stands still while a real call holds it up and when it has ended. */
export function TPlus({ drill: { events, endedAt } }: { drill: Drill }) {
  const t = useWords('drills')
  const now = useNow()
  const minutes = plusAt(stretchesOf(events), endedAt ?? now)
  return (
    <b className="dc-figures" role="timer">
      {t('plus', { time: clockOf(minutes) })}
    </b>
  )
}
