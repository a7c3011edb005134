import Segmented from 'antd/es/segmented'
import { useState } from 'react'
import { useQuery } from '#renderer/app/call.ts'
import { useTroubleWords } from '#renderer/app/trouble-words.ts'
import { useWords } from '#renderer/app/words.ts'
import { type Column, DataTable } from '#renderer/ui/DataTable.tsx'
import { Empty } from '#renderer/ui/Empty.tsx'
import { Tag } from '#renderer/ui/Tag.tsx'
import { TimeText } from '#renderer/ui/TimeText.tsx'
import { Trouble } from '#renderer/ui/Trouble.tsx'
import type { ReportLine } from '#shared/reports/report.ts'
import { showReport } from './report-place.ts'
import { StateTag } from './StateTag.tsx'
import { useReportWords } from './use-report-words.ts'

const which = ['all', 'draft', 'checked', 'issued', 'voided'] as const

/** Every report, newest first; Enter opens one. */
export function ReportsTab() {
  const t = useWords('reports')
  const told = useTroubleWords()
  const [shown, setShown] = useState<(typeof which)[number]>('all')
  const states = shown === 'all' ? {} : { states: [shown] }
  const { value, refusal } = useQuery('reports.list', { ...states, limit: 500 })
  const columns = useReportColumns()
  return (
    <div className="rp-table">
      <Trouble words={told(refusal)} />
      <Segmented
        aria-label={t('list.which')}
        className="rp-which"
        options={which.map((state) => ({
          value: state,
          label: t(state === 'all' ? 'list.all' : `states.${state}`),
        }))}
        value={shown}
        onChange={setShown}
      />
      <DataTable
        label={t('tabs.reports')}
        columns={columns}
        rows={value ?? []}
        rowKey={({ id }) => id}
        empty={value && <Empty words={t('list.none')} />}
        onOpen={({ id }) => showReport(id)}
      />
    </div>
  )
}

/** The columns of a list of reports. */
export function useReportColumns(): Column<ReportLine>[] {
  const t = useWords('reports')
  const words = useReportWords()
  const moment = (at: string | null) => at !== null && <TimeText at={at} as="short" />
  return [
    {
      key: 'stage',
      title: t('list.stage'),
      show: (line) => <b>{words.stage(line)}</b>,
      sort: ({ stage, ordinal }) => `${stage}${ordinal}`,
    },
    {
      key: 'number',
      title: t('list.number'),
      show: words.number,
      sort: ({ number }) =>
        number ? `${number.series}${number.year}${String(number.number).padStart(6, '0')}` : '',
    },
    {
      key: 'title',
      title: t('body.title'),
      show: ({ title, exercise }) => (
        <>
          {title} {exercise && <Tag tone="soon">{t('exercise')}</Tag>}
        </>
      ),
      sort: ({ title }) => title,
    },
    {
      key: 'state',
      title: t('list.state'),
      show: (line) => (
        <>
          <StateTag report={line} />{' '}
          {line.unconfirmed > 0 && <Tag tone="soon">{t('of.unconfirmed', { n: line.unconfirmed })}</Tag>}
        </>
      ),
      sort: ({ state }) => state,
    },
    {
      key: 'drafted',
      title: t('side.drafted'),
      show: ({ draftedAt }) => moment(draftedAt),
      sort: ({ draftedAt }) => draftedAt,
    },
    {
      key: 'issued',
      title: t('side.issued'),
      show: ({ issuedAt }) => moment(issuedAt),
      sort: ({ issuedAt }) => issuedAt ?? '',
    },
    {
      key: 'next',
      title: t('of.next'),
      show: ({ nextAt }) => moment(nextAt),
      sort: ({ nextAt }) => nextAt ?? '',
    },
  ]
}
