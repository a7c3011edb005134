import { useQuery } from '#renderer/app/call.ts'
import { useWords } from '#renderer/app/words.ts'
import { Tag } from '#renderer/ui/Tag.tsx'
import { daysOfMonth } from '#shared/base/month.ts'

/** Says when the month's holidays are not announced yet: planned by weekday alone. */
export function MonthNote({ month }: { month: string }) {
  const t = useWords('roster')
  const days = useQuery('calendar.days', daysOfMonth(month)).value ?? []
  const unannounced = days.find(({ announced }) => !announced)
  if (!unannounced) return null
  return <Tag tone="soon">{t('board.unannounced', { year: unannounced.date.slice(0, 4) })}</Tag>
}
