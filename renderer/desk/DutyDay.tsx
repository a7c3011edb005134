import type { ReactNode } from 'react'
import { useLanguage, useWords } from '#renderer/app/words.ts'
import { Panel } from '#renderer/ui/Panel.tsx'
import { dayWords } from '#renderer/ui/time-words.ts'
import type { BoardDay } from '#shared/roster/board.ts'
import { slotKey } from '#shared/roster/slot.ts'
import { DutyLine } from './DutyLine.tsx'
import type { ShownDuty } from './duty-beside.ts'

interface DutyDayProps {
  title: string
  day: BoardDay
  /** Those of the day's duties that are shown. */
  duties: readonly ShownDuty[]
  actions?: ReactNode
}

/** Some duties of a day, post by post with telephones; gaps in words. */
export function DutyDay({ title, day: { day, periods }, duties, actions }: DutyDayProps) {
  const t = useWords('desk')
  const language = useLanguage()
  const about = [dayWords(day.date, language), ...periods.map(({ name }) => name)]
  return (
    <Panel
      className="dk-duties"
      title={
        <>
          {title} <small>{about.join(' · ')}</small>
        </>
      }
      actions={actions}
    >
      {duties.length === 0 && <p className="dc-hint">{t('duty.noSlots')}</p>}
      <ul className="dc-plain">
        {duties.map(({ slot, people }) => (
          <DutyLine
            key={slotKey(slot)}
            slot={slot}
            people={people}
            alone={duties.filter((other) => other.slot.post === slot.post).length === 1}
          />
        ))}
      </ul>
    </Panel>
  )
}
