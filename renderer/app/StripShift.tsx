import { timeWords } from '#renderer/ui/time-words.ts'
import { useZone } from '#renderer/ui/zone.ts'
import { minutesBetween } from '#shared/base/instant.ts'
import { durationOf } from './duration.ts'
import { go } from './place.ts'
import { useMinute, useRoom } from './room-context.tsx'
import { useWords } from './words.ts'

/** The present shift and how long it still lasts; a missed handover shows red and leads to the handover. */
export function StripShift() {
  const t = useWords('app')
  const zone = useZone()
  const now = useMinute()
  const { standing } = useRoom()
  if (!standing) return null
  const { shift, missed, windowOpen } = standing
  const left = minutesBetween(now, shift.to)
  const hours = { from: timeWords(shift.from, 'time', zone), to: timeWords(shift.to, 'time', zone) }
  if (missed)
    return (
      <div>
        <button type="button" className="dc-strip-alarm" onClick={() => go('handover')}>
          {t('shift.missed', { to: hours.to, over: durationOf(-left) })}
        </button>
      </div>
    )
  return (
    <div className="dc-figures">
      <b>{t('shift.label', { day: Number(shift.dutyDay.slice(8)), ...hours })}</b>
      <small>
        {left >= 0
          ? t('shift.left', { left: durationOf(left) })
          : t('shift.over', { over: durationOf(-left) })}
        {windowOpen && ` · ${t('shift.windowOpen')}`}
      </small>
    </div>
  )
}
