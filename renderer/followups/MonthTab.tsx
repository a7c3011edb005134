import Button from 'antd/es/button'
import { useState } from 'react'
import { useQuery } from '#renderer/app/call.ts'
import { instantNow, useRoom } from '#renderer/app/room-context.tsx'
import { useTroubleWords } from '#renderer/app/trouble-words.ts'
import { useWords } from '#renderer/app/words.ts'
import { type Column, DataTable } from '#renderer/ui/DataTable.tsx'
import { Empty } from '#renderer/ui/Empty.tsx'
import { Panel } from '#renderer/ui/Panel.tsx'
import { Tag } from '#renderer/ui/Tag.tsx'
import { Trouble } from '#renderer/ui/Trouble.tsx'
import { monthOf, plusMonths } from '#shared/base/month.ts'
import { wallClock } from '#shared/base/zone.ts'
import type { UnitFigures } from '#shared/followups/figures.ts'
import { useStoryColumns } from './followup-columns.tsx'
import { showFollowup } from './followup-place.ts'

const figures = ['given', 'open', 'late', 'settled', 'crossedOff', 'inTime', 'withdrawn'] as const

/** What was assigned in a month: figures per unit, and the list. */
export function MonthTab() {
  const t = useWords('followups')
  const told = useTroubleWords()
  const { zone } = useRoom()
  const [month, setMonth] = useState(() => monthOf(wallClock(instantNow(), zone).date))
  const { value, refusal } = useQuery('followups.month', { month })
  const columns = useFigureColumns()
  const story = useStoryColumns()
  return (
    <div className="fu-stack">
      <div className="dc-row">
        <Button onClick={() => setMonth(plusMonths(month, -1))}>{t('month.before')}</Button>
        <b className="fu-month dc-figures">{month}</b>
        <Button onClick={() => setMonth(plusMonths(month, 1))}>{t('month.after')}</Button>
      </div>
      <Trouble words={told(refusal)} />
      {value && (
        <>
          <Panel title={t('month.units')}>
            <DataTable
              label={t('month.units')}
              columns={columns}
              rows={value.units}
              rowKey={({ unit }) => unit}
              empty={<Empty words={t('month.none', { month })} />}
            />
          </Panel>
          {value.list.length > 0 && (
            <Panel title={t('month.list', { n: value.list.length })}>
              <DataTable
                label={t('month.list', { n: value.list.length })}
                columns={story}
                rows={value.list}
                rowKey={({ id }) => id}
                empty={null}
                onOpen={({ id }) => showFollowup(id)}
              />
            </Panel>
          )}
        </>
      )}
    </div>
  )
}

function useFigureColumns(): Column<UnitFigures>[] {
  const t = useWords('followups')
  return [
    { key: 'unit', title: t('columns.charge'), show: ({ unit }) => unit, sort: ({ unit }) => unit },
    ...figures.map(
      (figure): Column<UnitFigures> => ({
        key: figure,
        title: t(`month.${figure}`),
        align: 'right',
        show: (row) => (figure === 'late' && row.late > 0 ? <Tag tone="over">{row.late}</Tag> : row[figure]),
        sort: (row) => row[figure],
      }),
    ),
  ]
}
