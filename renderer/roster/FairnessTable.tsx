import type { TFunction } from 'i18next'
import { useWords } from '#renderer/app/words.ts'
import { type Column, DataTable } from '#renderer/ui/DataTable.tsx'
import type { FairnessRow } from '#shared/roster/fairness-row.ts'
import { type Category, categories } from '#shared/roster/plan/problem.ts'
import { FairnessOwed } from './FairnessOwed.tsx'

/** Done, due and owed of everybody per category, with nights, hours and the score; every column sorts, who is owed most comes first. */
export function FairnessTable({ rows }: { rows: readonly FairnessRow[] }) {
  const t = useWords('roster')
  const columns: Column<FairnessRow>[] = [
    {
      key: 'person',
      title: t('fairness.person'),
      sort: ({ person }) => person.name,
      show: ({ person }) => (
        <>
          <b className="ra-name">{person.name}</b>
          <small className="ra-under">{person.post}</small>
        </>
      ),
    },
    ...categories.map((category) => categoryColumn(category, t)),
    {
      key: 'before',
      title: t('fairness.before'),
      align: 'right',
      sort: (row) => sumOf(row.owedBefore),
      show: (row) => figure(sumOf(row.owedBefore)),
    },
    {
      key: 'nights',
      title: t('fairness.nights'),
      align: 'right',
      sort: ({ nights }) => nights,
      show: ({ nights }) => nights,
    },
    {
      key: 'hours',
      title: t('fairness.hours'),
      align: 'right',
      sort: ({ hours }) => hours,
      show: ({ hours }) => hours,
    },
    {
      key: 'score',
      title: t('fairness.score'),
      align: 'right',
      sort: ({ score }) => score,
      show: ({ score }) => <FairnessOwed owed={score} strong />,
    },
  ]
  return (
    <div className="ra-fair-table">
      <DataTable
        label={t('fairness.table')}
        columns={columns}
        rows={rows}
        rowKey={({ person }) => person.id}
        empty={null}
      />
    </div>
  )
}

function categoryColumn(category: Category, t: TFunction<'roster'>): Column<FairnessRow> {
  return {
    key: category,
    title: t(`fairness.categories.${category}`),
    align: 'right',
    sort: ({ owed }) => owed[category],
    show: ({ done, due, owed }) => (
      <>
        {t('fairness.doneOfDue', { done: figure(done[category]), due: figure(due[category]) })}
        <FairnessOwed owed={owed[category]} />
      </>
    ),
  }
}

function sumOf(duties: FairnessRow['owed']): number {
  return categories.reduce((sum, category) => sum + duties[category], 0)
}

function figure(value: number): string {
  return String(Math.round(value * 100) / 100)
}
