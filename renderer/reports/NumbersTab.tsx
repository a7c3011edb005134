import Segmented from 'antd/es/segmented'
import { useState } from 'react'
import { useQuery } from '#renderer/app/call.ts'
import { useWords } from '#renderer/app/words.ts'
import { type Column, DataTable } from '#renderer/ui/DataTable.tsx'
import { Empty } from '#renderer/ui/Empty.tsx'
import { Tag } from '#renderer/ui/Tag.tsx'
import { TimeText } from '#renderer/ui/TimeText.tsx'
import { type NumberSeries, numberSeries } from '#shared/reports/body.ts'
import type { IssueNumber } from '#shared/reports/report.ts'
import { showReport } from './report-place.ts'

const all = ['all', ...numberSeries] as const

/** The registers of issue numbers: none twice, none missing; a voided report keeps its own. */
export function NumbersTab() {
  const t = useWords('reports')
  const [series, setSeries] = useState<NumberSeries | 'all'>('all')
  const value = useQuery('reports.numbers', series === 'all' ? {} : { series }).value
  return (
    <div className="rp-table">
      <Segmented
        aria-label={t('body.series')}
        className="rp-which"
        options={all.map((one) => ({ value: one, label: t(one === 'all' ? 'list.all' : `series.${one}`) }))}
        value={series}
        onChange={setSeries}
      />
      <DataTable
        label={t('tabs.numbers')}
        columns={useColumns()}
        rows={value ?? []}
        rowKey={({ id }) => id}
        empty={value && <Empty words={t('numbers.none')} />}
        onOpen={({ report }) => showReport(report)}
      />
    </div>
  )
}

function useColumns(): Column<IssueNumber>[] {
  const t = useWords('reports')
  return [
    {
      key: 'series',
      title: t('body.series'),
      show: ({ series }) => t(`series.${series}`),
      sort: ({ series }) => series,
    },
    {
      key: 'number',
      title: t('list.number'),
      align: 'right',
      show: ({ year, number }) => t('numbers.of', { year, n: number }),
      sort: ({ year, number }) => year * 100_000 + number,
    },
    { key: 'title', title: t('body.title'), show: ({ title }) => title, sort: ({ title }) => title },
    {
      key: 'state',
      title: t('list.state'),
      show: ({ state, reason }) => (
        <>
          <Tag tone={state === 'used' ? 'good' : 'plain'}>{t(`numbers.states.${state}`)}</Tag> {reason}
        </>
      ),
      sort: ({ state }) => state,
    },
    {
      key: 'at',
      title: t('numbers.at'),
      show: ({ at }) => <TimeText at={at} as="full" />,
      sort: ({ at }) => at,
    },
  ]
}
