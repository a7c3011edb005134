import { TimeLeft } from '#renderer/app/TimeLeft.tsx'
import { useFigureWords } from '#renderer/app/use-figure-words.ts'
import { useWords } from '#renderer/app/words.ts'
import type { Column } from '#renderer/ui/DataTable.tsx'
import { Tag } from '#renderer/ui/Tag.tsx'
import { TimeText } from '#renderer/ui/TimeText.tsx'
import type { FigureKey } from '#shared/incidents/figures.ts'
import { type IncidentLine, incidentNumber } from '#shared/incidents/incident.ts'
import { LevelTag } from './LevelTag.tsx'
import { useTypeWords } from './use-type-words.ts'

/** The columns of the list of incidents; `next` says when the next report of each is due. */
export function useListColumns(next: ReadonlyMap<number, string>): Column<IncidentLine>[] {
  const t = useWords('incidents')
  const figure = useFigureWords()
  const counted = (key: FigureKey): Column<IncidentLine> => ({
    key,
    title: t(`figures.${key}`),
    align: 'right',
    show: ({ figures }) => figure(key, figures?.[key] ?? null),
    sort: ({ figures }) => figures?.[key] ?? -1,
  })
  return [
    {
      key: 'number',
      title: t('list.number'),
      show: (line) => <span className="dc-figures">{incidentNumber(line)}</span>,
      sort: incidentNumber,
    },
    {
      key: 'title',
      title: t('form.title'),
      show: (line) => <Title line={line} />,
      sort: ({ title }) => title,
    },
    {
      key: 'next',
      title: t('list.next'),
      show: ({ id }) => <Next at={next.get(id)} />,
      sort: ({ id }) => next.get(id) ?? '9',
    },
    {
      key: 'level',
      title: t('list.level'),
      show: ({ level, levelName }) => <LevelTag level={level} name={levelName} />,
      sort: ({ level }) => level ?? 9,
    },
    counted('dead'),
    counted('missing'),
    {
      key: 'received',
      title: t('times.receivedAt'),
      show: ({ receivedAt }) => <TimeText at={receivedAt} as="short" />,
      sort: ({ receivedAt }) => receivedAt,
    },
  ]
}

function Title({ line }: { line: IncidentLine }) {
  const t = useWords('incidents')
  const type = useTypeWords()
  const { title, exercise, raised, state, place } = line
  return (
    <span className="in-line-title">
      {title} {exercise && <Tag tone="soon">{t('exercise')}</Tag>}{' '}
      {raised && <Tag tone="over">{t('raised')}</Tag>} {state !== 'open' && <Tag>{t(`states.${state}`)}</Tag>}
      <small>{[type(line), place].filter(Boolean).join(' · ')}</small>
    </span>
  )
}

function Next({ at }: { at: string | undefined }) {
  const t = useWords('incidents')
  return at === undefined ? <span className="dc-faint">{t('list.nothingDue')}</span> : <TimeLeft until={at} />
}
