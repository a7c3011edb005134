import { useWords } from '#renderer/app/words.ts'
import type { Column } from '#renderer/ui/DataTable.tsx'
import { Tag } from '#renderer/ui/Tag.tsx'
import { TimeText } from '#renderer/ui/TimeText.tsx'
import { minutesBetween } from '#shared/base/instant.ts'
import { levelMark } from '#shared/responses/level.ts'
import type { RunHead } from '#shared/runs/run.ts'
import { minutesOf } from './plus.ts'

/** The columns of runs that are over. */
export function useRunColumns(): Column<RunHead>[] {
  const t = useWords('runs')
  return [
    {
      key: 'title',
      title: t('past.of'),
      show: ({ title, exercise, plan, version }) => (
        <>
          <b>{title}</b> {exercise && <Tag tone="soon">{t('exercise')}</Tag>}{' '}
          <span className="dc-faint">{t('cardOf', { card: plan.name, version: version.number })}</span>
        </>
      ),
    },
    {
      key: 'began',
      title: t('past.began'),
      sort: ({ beganAt }) => beganAt,
      show: ({ beganAt }) => <TimeText at={beganAt} as="short" />,
    },
    {
      key: 'lasted',
      title: t('past.lasted'),
      align: 'right',
      show: ({ beganAt, endedAt }) =>
        endedAt && t('past.minutes', { minutes: minutesOf(Math.floor(minutesBetween(beganAt, endedAt))) }),
    },
    {
      key: 'level',
      title: t('raise.level'),
      show: ({ level }) => level !== null && t('levelOf', { level: levelMark(level) }),
    },
    { key: 'steps', title: t('past.steps'), align: 'right', show: ({ done, all }) => `${done}/${all}` },
    { key: 'ending', title: t('past.ending'), show: ({ ending }) => ending },
  ]
}
