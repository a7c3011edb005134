import { useQuery } from '#renderer/app/call.ts'
import { useMinute } from '#renderer/app/room-context.tsx'
import { useLanguage, useWords } from '#renderer/app/words.ts'
import { Empty } from '#renderer/ui/Empty.tsx'
import { Tag } from '#renderer/ui/Tag.tsx'
import { useTimeWords } from '#renderer/ui/use-time-words.ts'
import type { ValueOf } from '#shared/contract/index.ts'
import { usePostWords } from './post-words.ts'
import { DayWord } from './WeekDay.tsx'

type Duty = ValueOf<'roster.mine'>[number]

/** Duties under each other, the one that runs now marked. */
export function MineDuties({ duties }: { duties: readonly Duty[] }) {
  const t = useWords('roster')
  const [first, last] = [duties[0], duties.at(-1)]
  const asked = { from: first?.date ?? '2000-01-01', to: last?.date ?? '2000-01-01' }
  const days = useQuery('calendar.days', asked, { enabled: first !== undefined }).value ?? []
  if (duties.length === 0) return <Empty words={t('mine.none')} />
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard.
    <ol className="dc-plain ro-duties" tabIndex={0} aria-label={t('tabs.mine')}>
      {duties.map((duty) => (
        <DutyLine
          key={`${duty.date}/${duty.template}/${duty.ordinal} ${duty.from}`}
          duty={duty}
          day={days.find(({ date }) => date === duty.date)}
        />
      ))}
    </ol>
  )
}

function DutyLine({ duty, day }: { duty: Duty; day: ValueOf<'calendar.day'> | undefined }) {
  const t = useWords('roster')
  const language = useLanguage()
  const time = useTimeWords()
  const now = useMinute()
  const { nameOf } = usePostWords()
  const shown = day ?? { date: duty.date, kind: 'workday' as const, source: '', announced: true }
  return (
    <li className="ro-duty">
      <DayWord
        day={{ day: shown, periods: [] }}
        isToday={duty.from <= now && now < duty.to}
        language={language}
      />
      <strong className="ro-duty-post">{nameOf(duty.post)}</strong>
      <span className="dc-figures">{t('slot.hours', { from: time(duty.from), to: time(duty.to) })}</span>
      <span className="ro-duty-tags">
        <Tag>{t(`slot.why.${duty.why}`)}</Tag>
        {duty.shadow && <Tag>{t('board.shadow')}</Tag>}
      </span>
    </li>
  )
}
