import { useLanguage, useWords } from '#renderer/app/words.ts'
import type { Column } from '#renderer/ui/DataTable.tsx'
import { Tag } from '#renderer/ui/Tag.tsx'
import { TimeText } from '#renderer/ui/TimeText.tsx'
import type { SiteCheck } from '#shared/hazards/check.ts'
import { sectorName } from '#shared/hazards/sector.ts'

/** The columns of the checks on the screen. */
export function useCheckColumns(): Column<SiteCheck>[] {
  const t = useWords('hazards')
  const language = useLanguage()
  return [
    {
      key: 'number',
      title: t('checks.number'),
      show: (check) => <Numbered check={check} />,
      sort: ({ number }) => number,
      width: '9rem',
    },
    {
      key: 'when',
      title: t('checks.when'),
      show: ({ happenedAt }) => <TimeText at={happenedAt} as="short" />,
      sort: ({ happenedAt }) => happenedAt,
      width: '15rem',
    },
    {
      key: 'kind',
      title: t('checks.kind'),
      show: ({ kind }) => t(`checkKinds.${kind}`),
      sort: ({ kind }) => kind,
      width: '11rem',
    },
    { key: 'where', title: t('checks.where'), show: (check) => <Where check={check} /> },
    {
      key: 'sector',
      title: t('checks.sector'),
      show: ({ sector }) => sectorName(sector, language),
      sort: ({ sector }) => sector,
      width: '10rem',
    },
    {
      key: 'who',
      title: t('checks.who'),
      show: ({ leader, inspectors }) => [leader, inspectors].filter(Boolean).join(' · '),
    },
    {
      key: 'result',
      title: t('checks.result'),
      show: ({ result }) => <span className="hz-what">{result}</span>,
    },
    {
      key: 'hazards',
      title: t('checks.found'),
      show: ({ hazards }) => hazards.length,
      sort: ({ hazards }) => hazards.length,
      width: '9rem',
      align: 'right',
    },
  ]
}

function Numbered({ check: { number, exercise } }: { check: SiteCheck }) {
  const t = useWords('hazards')
  return (
    <span className="dc-figures">
      {number} {exercise && <Tag tone="soon">{t('exercise')}</Tag>}
    </span>
  )
}

function Where({ check: { unit, township, place } }: { check: SiteCheck }) {
  return (
    <>
      {unit || place}
      <div className="dc-hint">{[township, unit === '' ? '' : place].filter(Boolean).join(' ')}</div>
    </>
  )
}
