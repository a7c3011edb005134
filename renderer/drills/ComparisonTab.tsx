import { useQuery } from '#renderer/app/call.ts'
import { useTroubleWords } from '#renderer/app/trouble-words.ts'
import { useWords } from '#renderer/app/words.ts'
import { type Column, DataTable } from '#renderer/ui/DataTable.tsx'
import { Empty } from '#renderer/ui/Empty.tsx'
import type { Tone } from '#renderer/ui/Panel.tsx'
import { Tag } from '#renderer/ui/Tag.tsx'
import { Trouble } from '#renderer/ui/Trouble.tsx'
import type { Compared, ComparedState } from '#shared/drills/comparison.ts'
import type { Drill } from '#shared/drills/drill.ts'

const tones: Record<ComparedState, Tone> = { met: 'good', late: 'over', missed: 'over', waiting: 'plain' }

/** What was expected by when against what was done and when, line by line. */
export function ComparisonTab({ drill }: { drill: Drill }) {
  const t = useWords('drills')
  const told = useTroubleWords()
  const { value, refusal } = useQuery('drills.comparison', { id: drill.id }, { every: 30_000 })
  const columns = useColumns()
  return (
    <div className="dr-compare">
      <Trouble words={told(refusal)} />
      {value && <Summary rows={value} />}
      <DataTable
        label={t('tabs.comparison')}
        columns={columns}
        rows={value ?? []}
        rowKey={({ kind, key }) => `${kind}/${key}`}
        empty={value && <Empty words={t('comparison.none')} />}
      />
    </div>
  )
}

function Summary({ rows }: { rows: readonly Compared[] }) {
  const t = useWords('drills')
  const count = (state: ComparedState) => rows.filter((row) => row.state === state).length
  if (rows.length === 0) return null
  return (
    <p className="dr-summary">
      {t('comparison.summary', {
        all: rows.length,
        met: count('met'),
        late: count('late'),
        missed: count('missed'),
      })}
    </p>
  )
}

function useColumns(): Column<Compared>[] {
  const t = useWords('drills')
  const plus = (minutes: number) => (
    <span className="dc-figures">{t('plus', { time: Math.floor(minutes) })}</span>
  )
  return [
    {
      key: 'kind',
      title: t('comparison.kind'),
      show: ({ kind }) => t(`comparison.kinds.${kind}`),
      sort: ({ kind }) => kind,
    },
    { key: 'act', title: t('comparison.act'), show: (row) => <What row={row} />, sort: ({ act }) => act },
    {
      key: 'due',
      title: t('comparison.due'),
      show: ({ duePlus }) => plus(duePlus),
      sort: ({ duePlus }) => duePlus,
    },
    {
      key: 'met',
      title: t('comparison.met'),
      show: ({ metPlus }) => (metPlus === null ? '—' : plus(metPlus)),
      sort: ({ metPlus }) => metPlus ?? Number.MAX_SAFE_INTEGER,
    },
    {
      key: 'state',
      title: t('comparison.state'),
      show: ({ state, lateMinutes }) => (
        <Tag tone={tones[state]}>{t(`comparison.states.${state}`, { minutes: lateMinutes })}</Tag>
      ),
      sort: ({ state }) => state,
    },
    { key: 'by', title: t('comparison.by'), show: ({ by }) => by, sort: ({ by }) => by },
  ]
}

function What({ row: { act, about } }: { row: Compared }) {
  return (
    <span className="dr-what">
      {act || about}
      {act !== '' && about !== '' && <small>{about}</small>}
    </span>
  )
}
