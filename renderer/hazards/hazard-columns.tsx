import { AttentionMark } from '#renderer/app/AttentionMarks.tsx'
import { useLanguage, useWords } from '#renderer/app/words.ts'
import type { Column } from '#renderer/ui/DataTable.tsx'
import { Tag } from '#renderer/ui/Tag.tsx'
import type { Hazard } from '#shared/hazards/hazard.ts'
import { sectorName } from '#shared/hazards/sector.ts'
import { DueMark } from './DueMark.tsx'

/** The columns of the ledger on the screen. */
export function useHazardColumns(): Column<Hazard>[] {
  const t = useWords('hazards')
  const language = useLanguage()
  return [
    {
      key: 'number',
      title: t('list.number'),
      show: (hazard) => <Numbered hazard={hazard} />,
      sort: ({ number }) => number,
      width: '9rem',
    },
    {
      key: 'due',
      title: t('list.due'),
      show: (hazard) => <DueMark hazard={hazard} />,
      sort: ({ next }) => next?.on ?? '9',
      width: '24rem',
    },
    {
      key: 'grade',
      title: t('list.grade'),
      show: (hazard) => <Grade hazard={hazard} />,
      sort: ({ grade }) => grade,
      width: '9rem',
    },
    {
      key: 'unit',
      title: t('list.unit'),
      show: (hazard) => <Unit hazard={hazard} />,
      sort: ({ unit }) => unit,
    },
    {
      key: 'what',
      title: t('list.what'),
      show: ({ description }) => <span className="hz-what">{description}</span>,
    },
    {
      key: 'sector',
      title: t('list.sector'),
      show: ({ sector }) => sectorName(sector, language),
      sort: ({ sector }) => sector,
      width: '10rem',
    },
    {
      key: 'state',
      title: t('list.state'),
      show: ({ state }) => t(`states.${state}`),
      sort: ({ state }) => state,
      width: '11rem',
    },
  ]
}

function Numbered({ hazard: { number, exercise } }: { hazard: Hazard }) {
  const t = useWords('hazards')
  return (
    <span className="dc-figures">
      {number} {exercise && <Tag tone="soon">{t('exercise')}</Tag>}
    </span>
  )
}

/** How grave it is, and whether it is listed. */
export function Grade({ hazard: { grade, listed } }: { hazard: Hazard }) {
  const t = useWords('hazards')
  return (
    <span className="hz-marks">
      {grade === 'major' ? <Tag tone="over">{t('grades.major')}</Tag> : t('grades.general')}
      {listed && <Tag tone="over">{t('listedMark')}</Tag>}
    </span>
  )
}

function Unit({ hazard: { unit, township, place, attention } }: { hazard: Hazard }) {
  return (
    <>
      {unit} {attention && <AttentionMark unit={attention} />}
      <div className="dc-hint">{[township, place].filter(Boolean).join(' ')}</div>
    </>
  )
}
