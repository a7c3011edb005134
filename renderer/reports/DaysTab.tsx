import Button from 'antd/es/button'
import { useState } from 'react'
import { useCommand, useQuery } from '#renderer/app/call.ts'
import { useRoom } from '#renderer/app/room-context.tsx'
import { useRefusalWords, useWords } from '#renderer/app/words.ts'
import { DataTable } from '#renderer/ui/DataTable.tsx'
import { DayInput } from '#renderer/ui/DayInput.tsx'
import { Empty } from '#renderer/ui/Empty.tsx'
import { Trouble } from '#renderer/ui/Trouble.tsx'
import { dayStages, type ReportLine } from '#shared/reports/report.ts'
import { useReportColumns } from './ReportsTab.tsx'
import { showReport } from './report-place.ts'

/** Nil reports, daily reports, daily duty briefs: begun for a day, gathered from every room. */
export function DaysTab() {
  const t = useWords('reports')
  const { standing } = useRoom()
  const [day, setDay] = useState(standing?.shift.dutyDay ?? '')
  const value = useQuery('reports.list', { stages: [...dayStages], limit: 400 }).value
  const columns = useReportColumns()
  const dayColumn = {
    key: 'day',
    title: t('days.day'),
    show: (line: ReportLine) => line.day,
    sort: (line: ReportLine) => line.day ?? '',
  }
  return (
    <div className="rp-table">
      <div className="dc-row rp-which">
        <span>{t('days.day')}</span>
        <DayInput aria-label={t('days.day')} value={day} onChange={setDay} />
        {dayStages.map((stage) => (
          <Begin key={stage} stage={stage} day={day} />
        ))}
      </div>
      <DataTable
        label={t('tabs.days')}
        columns={[dayColumn, ...columns]}
        rows={value ?? []}
        rowKey={({ id }) => id}
        empty={value && <Empty words={t('days.none')} />}
        onOpen={({ id }) => showReport(id)}
      />
    </div>
  )
}

function Begin({ stage, day }: { stage: (typeof dayStages)[number]; day: string }) {
  const t = useWords('reports')
  const say = useRefusalWords()
  const nil = useCommand('reports.nil')
  const daily = useCommand('reports.daily')
  const brief = useCommand('reports.brief')
  const { run, busy, refusal } = { nil, daily, brief }[stage]
  async function begin() {
    const outcome = await run(day === '' ? {} : { day })
    if (outcome.ok) showReport(outcome.value.id)
  }
  return (
    <>
      <Button loading={busy} onClick={() => void begin()}>
        {t('days.begin', { stage: t(`stages.${stage}`) })}
      </Button>
      <Trouble words={refusal && say(refusal)} />
    </>
  )
}
