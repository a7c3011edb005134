import { useWords } from '#renderer/app/words.ts'
import { Tag } from '#renderer/ui/Tag.tsx'
import { dayWords } from '#renderer/ui/time-words.ts'
import type { BoardDay } from '#shared/roster/board.ts'

interface DayWordProps {
  day: Pick<BoardDay, 'day' | 'periods'>
  isToday: boolean
  language: string
}

/** A date with its weekday, its kind in words, and the key periods it lies in. */
export function DayWord({ day: { day, periods }, isToday, language }: DayWordProps) {
  const t = useWords('roster')
  const kind = day.kind === 'holiday' ? (day.name ?? t('board.kind.holiday')) : t(`board.kind.${day.kind}`)
  return (
    <div className="ro-day-word">
      <span className="dc-figures">{dayWords(day.date, language)}</span>
      <span className="ro-day-tags">
        {isToday && <Tag tone="good">{t('board.today')}</Tag>}
        {day.kind !== 'workday' && <Tag>{kind}</Tag>}
        {periods.map(({ id, name }) => (
          <Tag key={id} tone="soon">
            {name}
          </Tag>
        ))}
      </span>
    </div>
  )
}
