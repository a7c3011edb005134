import { useWords } from '#renderer/app/words.ts'
import type { DayKind } from '#shared/calendar/calendar-day.ts'

/** The mark of a day that is not what its weekday says: a letter, never a colour alone. */
export function DayMark({ kind }: { kind: DayKind }) {
  const t = useWords('calendar')
  if (kind !== 'holiday' && kind !== 'adjustedWorkday') return null
  return <small className="ca-mark">{t(`marks.${kind}`)}</small>
}
