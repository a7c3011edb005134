import { useLanguage, useWords } from '#renderer/app/words.ts'
import { Fact, Facts } from '#renderer/ui/Facts.tsx'
import { Panel } from '#renderer/ui/Panel.tsx'
import { Tag } from '#renderer/ui/Tag.tsx'
import { dayWords } from '#renderer/ui/time-words.ts'
import type { CalendarDay } from '#shared/calendar/calendar-day.ts'
import { inPeriod } from '#shared/calendar/key-period.ts'
import { useDayWords } from './use-day-words.ts'
import type { YearHold } from './use-year.ts'

/** The picked day: what it is, who says so, and the key periods it lies in. */
export function DayPanel({ picked, days, periods }: YearHold) {
  const language = useLanguage()
  const day = days.find(({ date }) => date === picked)
  const here = periods.filter((period) => inPeriod(picked, period))
  return (
    <Panel title={`${picked.slice(0, 4)} · ${dayWords(picked, language)}`} className="ca-picked">
      {day && <DayFacts day={day} periods={here.map(({ name }) => name)} />}
    </Panel>
  )
}

function DayFacts({ day, periods }: { day: CalendarDay; periods: readonly string[] }) {
  const t = useWords('calendar')
  const say = useDayWords()
  const { kind, name, source, announced } = day
  return (
    <Facts>
      <Fact name={t('day.kind')}>
        <Tag tone={kind === 'holiday' ? 'good' : kind === 'adjustedWorkday' ? 'soon' : 'plain'}>
          {say.kind(kind)}
        </Tag>{' '}
        {name !== undefined && say.name(name)}
      </Fact>
      <Fact name={t('day.source')}>
        <code className="ca-source">{say.source(source)}</code>
      </Fact>
      <Fact name={t('day.state')}>{announced ? t('announced') : t('day.unannounced')}</Fact>
      {periods.length > 0 && <Fact name={t('day.periods')}>{periods.join(' · ')}</Fact>}
    </Facts>
  )
}
