import { useWords } from '#renderer/app/words.ts'
import { dayKinds } from '#shared/calendar/calendar-day.ts'
import { DayMark } from './DayMark.tsx'

/** What the marks in the year mean. */
export function Legend() {
  const t = useWords('calendar')
  return (
    <ul className="dc-plain ca-legend" aria-label={t('legend.title')}>
      {dayKinds.map((kind) => (
        <li key={kind}>
          <span className={`ca-swatch ca-${kind}`}>
            <DayMark kind={kind} />
          </span>
          {t(`kinds.${kind}`)}
        </li>
      ))}
      <li>
        <span className="ca-swatch ca-in-period" />
        {t('legend.period')}
      </li>
      <li className="dc-hint">{t('legend.keys')}</li>
    </ul>
  )
}
