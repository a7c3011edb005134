import { useWords } from '#renderer/app/words.ts'
import type { Column } from '#renderer/ui/DataTable.tsx'
import { Tag } from '#renderer/ui/Tag.tsx'
import type { Plan } from '#shared/plans/plan.ts'
import { PlanState } from './PlanState.tsx'
import { useTypeNames } from './use-type-names.ts'

/** The columns of the list of cards. */
export function useListColumns(): Column<Plan>[] {
  const t = useWords('plans')
  const nameOf = useTypeNames()
  return [
    {
      key: 'name',
      title: t('column.name'),
      width: '30%',
      sort: ({ name }) => name,
      show: ({ name }) => <b>{name}</b>,
    },
    {
      key: 'types',
      title: t('column.types'),
      sort: ({ types }) => types[0] ?? '',
      show: ({ types }) => (
        <span className="pl-types">{types.map(nameOf).join(t('comma')) || t('allTypes')}</span>
      ),
    },
    { key: 'state', title: t('column.state'), width: '28%', show: (plan) => <PlanState plan={plan} /> },
    {
      key: 'steps',
      title: t('column.steps'),
      align: 'right',
      width: '7rem',
      sort: ({ current }) => current?.steps ?? 0,
      show: ({ current }) => current?.steps ?? '',
    },
    {
      key: 'running',
      title: t('column.running'),
      align: 'right',
      width: '8rem',
      sort: ({ running }) => running,
      show: ({ running }) => running > 0 && <Tag tone="soon">{running}</Tag>,
    },
  ]
}
