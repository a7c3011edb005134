import { useLanguage, useWords } from '#renderer/app/words.ts'
import type { BoardDay } from '#shared/roster/board.ts'
import { bandsOf } from './board-bands.ts'
import { weekdayWord } from './month.ts'

interface BoardHeadProps {
  days: readonly BoardDay[]
  today: string
  corner: string
}

/** The head of the board: key periods as bands, then each day with weekday and kind. */
export function BoardHead({ days, today, corner }: BoardHeadProps) {
  return (
    <thead>
      {bandsOf(days).map(({ id, name, before, length, after }) => (
        <tr key={id} className="ro-band-row">
          <th scope="row" aria-hidden />
          {before > 0 && <td colSpan={before} aria-hidden />}
          <th scope="colgroup" colSpan={length} className="ro-band" title={name}>
            <span>{name}</span>
          </th>
          {after > 0 && <td colSpan={after} aria-hidden />}
        </tr>
      ))}
      <tr>
        <th scope="col" className="ro-corner-head">
          {corner}
        </th>
        {days.map(({ day }) => (
          <DayHead key={day.date} day={day} isToday={day.date === today} />
        ))}
      </tr>
    </thead>
  )
}

function DayHead({ day, isToday }: { day: BoardDay['day']; isToday: boolean }) {
  const t = useWords('roster')
  const language = useLanguage()
  const kind = t(`board.kind.${day.kind}`)
  const name = day.kind === 'holiday' ? (day.name ?? kind) : kind
  const title = [day.date, name, day.announced ? day.source : t('board.unannouncedDay')].join(' · ')
  return (
    <th
      scope="col"
      title={title}
      className={`ro-day ro-kind-${day.kind} ${isToday ? 'ro-today' : ''}`}
      aria-current={isToday ? 'date' : undefined}
    >
      <span className="ro-day-number">{Number(day.date.slice(8))}</span>
      <span className="ro-weekday">{weekdayWord(day.date, language)}</span>
      <span className="ro-kind">{day.kind === 'holiday' ? name : t(`board.kindShort.${day.kind}`)}</span>
      {isToday && <span className="ro-today-word">{t('board.todayShort')}</span>}
    </th>
  )
}
