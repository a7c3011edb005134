import { useQuery } from '#renderer/app/call.ts'
import { useTroubleWords } from '#renderer/app/trouble-words.ts'
import { useLanguage, useWords } from '#renderer/app/words.ts'
import { type Column, DataTable } from '#renderer/ui/DataTable.tsx'
import { Empty } from '#renderer/ui/Empty.tsx'
import { Tag } from '#renderer/ui/Tag.tsx'
import { Trouble } from '#renderer/ui/Trouble.tsx'
import { spoken } from '#shared/training/question.ts'
import type { Standing } from '#shared/training/result.ts'

interface Line {
  id: number
  name: string
  bySet: ReadonlyMap<string, Standing>
}

/** One line per person, one column per set: the last score, whether it passed, until when it holds. */
export function StandingsTab() {
  const t = useWords('training')
  const told = useTroubleWords()
  const { value, refusal } = useQuery('training.standings', {})
  const columns = useColumns()
  return (
    <>
      <Trouble words={told(refusal)} />
      <DataTable
        label={t('tabs.standings')}
        columns={columns}
        rows={linesOf(value ?? [])}
        rowKey={({ id }) => id}
        empty={value && <Empty words={t('standings.none')} />}
      />
    </>
  )
}

function linesOf(standings: readonly Standing[]): Line[] {
  const lines = new Map<number, Line & { bySet: Map<string, Standing> }>()
  for (const one of standings) {
    const line = lines.get(one.person.id) ?? { ...one.person, bySet: new Map<string, Standing>() }
    line.bySet.set(one.code, one)
    lines.set(one.person.id, line)
  }
  return [...lines.values()]
}

function useColumns(): Column<Line>[] {
  const t = useWords('training')
  const language = useLanguage()
  const sets = (useQuery('training.sets', {}).value ?? []).filter(({ active }) => active)
  return [
    { key: 'name', title: t('standings.name'), show: ({ name }) => name, sort: ({ name }) => name },
    ...sets.map(
      ({ code, name }): Column<Line> => ({
        key: code,
        title: spoken(name, language),
        show: ({ bySet }) => <Stands standing={bySet.get(code)} />,
        sort: ({ bySet }) => bySet.get(code)?.last?.score ?? -1,
      }),
    ),
  ]
}

function Stands({ standing }: { standing: Standing | undefined }) {
  const t = useWords('training')
  if (!standing?.last) return <span className="dc-faint">{t('standings.never')}</span>
  const { score, passed, refreshOn } = standing.last
  return (
    <>
      <Tag tone={passed ? 'good' : 'over'}>{t(passed ? 'passed' : 'failed', { score })}</Tag>{' '}
      {standing.due ? (
        <Tag tone="soon">{t('standings.due')}</Tag>
      ) : (
        <span className="dc-figures">{t('standings.until', { day: refreshOn })}</span>
      )}
    </>
  )
}
