import { useQuery } from '#renderer/app/call.ts'
import { useWords } from '#renderer/app/words.ts'
import { useZone } from '#renderer/ui/zone.ts'
import { plusDays, wallClock } from '#shared/base/zone.ts'
import { useDutyWords } from './change-duty-words.ts'

/** The duties of somebody in a span, named before the leave is filed or approved; silence is said too. */
export function LeaveTouched({ person, from, to }: { person: number; from: string; to: string }) {
  const t = useWords('roster')
  const { zone } = useZone()
  const say = useDutyWords()
  const days = { from: plusDays(wallClock(from, zone).date, -1), to: wallClock(to, zone).date }
  const { value } = useQuery('roster.mine', { person, ...days })
  if (!value) return null
  const touched = value.filter((duty) => duty.from < to && from < duty.to)
  if (touched.length === 0) return <p className="dc-hint">{t('leave.touchesNothing')}</p>
  return (
    <div className="ra-stranded">
      {t('leave.touches', { n: touched.length })}
      <ul className="dc-plain">
        {touched.map((duty) => (
          <li key={`${duty.date} ${duty.template} ${duty.ordinal}`}>{say.duty(duty)}</li>
        ))}
      </ul>
    </div>
  )
}
