import { useWords } from '#renderer/app/words.ts'
import type { DayKind } from '#shared/calendar/calendar-day.ts'

/** The mark of a day that is not what its weekday says, or of which nothing is announced: a letter, never a colour alone. */
export function DayMark({ kind, announced }: { kind: DayKind; announced: boolean }) {
  const t = useWords('calendar')
  if (kind === 'holiday' || kind === 'adjustedWorkday')
    return (
      <small className="ca-mark" aria-hidden>
        {t(`marks.${kind}`)}
      </small>
    )
  return announced ? null : (
    <small className="ca-mark" aria-hidden>
      ?
    </small>
  )
}
