import { Fragment } from 'react'
import { useLanguage, useWords } from '#renderer/app/words.ts'
import type { BoardDay } from '#shared/roster/board.ts'
import { type Band, bandLines } from './board-bands.ts'
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
      {bandLines(days).map((line) => (
        <BandLine key={line[0]?.id} line={line} days={days.length} />
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

/** Bands beside each other, with empty stretches between them. */
function BandLine({ line, days }: { line: readonly Band[]; days: number }) {
  const last = line.at(-1)
  const after = last ? days - last.start - last.length : days
  return (
    <tr className="ro-band-row">
      <th aria-hidden />
      {line.map(({ id, name, start, length }, index) => {
        const before = line[index - 1]
        const gap = start - (before ? before.start + before.length : 0)
        return (
          <Fragment key={id}>
            {gap > 0 && <td colSpan={gap} aria-hidden />}
            <th scope="colgroup" colSpan={length} className="ro-band" title={name}>
              {name}
            </th>
          </Fragment>
        )
      })}
      {after > 0 && <td colSpan={after} aria-hidden />}
    </tr>
  )
}

function DayHead({ day, isToday }: { day: BoardDay['day']; isToday: boolean }) {
  const t = useWords('roster')
  const language = useLanguage()
  const kind = t(`board.kind.${day.kind}`)
  const name = day.kind === 'holiday' ? (day.name ?? kind) : kind
  const short = day.kind === 'workday' ? '' : t(`board.kindShort.${day.kind}`)
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
      <span className="ro-kind">{day.kind === 'holiday' ? name : short}</span>
      {isToday && <span className="ro-today-word">{t('board.todayShort')}</span>}
    </th>
  )
}
