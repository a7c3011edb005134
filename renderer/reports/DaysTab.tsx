import Button from 'antd/es/button'
import { useState } from 'react'
import { useCommand, useQuery } from '#renderer/app/call.ts'
import { useRoom } from '#renderer/app/room-context.tsx'
import { useRefusalWords, useWords } from '#renderer/app/words.ts'
import { DataTable } from '#renderer/ui/DataTable.tsx'
import { DayInput } from '#renderer/ui/DayInput.tsx'
import { Empty } from '#renderer/ui/Empty.tsx'
import { Trouble } from '#renderer/ui/Trouble.tsx'
import type { Refusal } from '#shared/base/refusal.ts'
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
      <Begin day={day} setDay={setDay} />
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

/** The buttons that begin a report of a day; one that is there already is opened instead. */
function Begin({ day, setDay }: { day: string; setDay(day: string): void }) {
  const t = useWords('reports')
  const say = useRefusalWords()
  const commands = {
    nil: useCommand('reports.nil'),
    daily: useCommand('reports.daily'),
    brief: useCommand('reports.brief'),
  }
  const [last, setLast] = useState<keyof typeof commands>('nil')
  const { refusal } = commands[last]
  async function begin(stage: keyof typeof commands) {
    setLast(stage)
    const outcome = await commands[stage].run({ day })
    const there = outcome.ok ? outcome.value.id : thereAlready(outcome.refusal)
    if (there !== null) showReport(there)
  }
  return (
    <>
      <div className="dc-row rp-which">
        <span>{t('days.day')}</span>
        <DayInput aria-label={t('days.day')} value={day} onChange={setDay} />
        {dayStages.map((stage) => (
          <Button key={stage} loading={commands[stage].busy} onClick={() => void begin(stage)}>
            {t('days.begin', { stage: t(`stages.${stage}`) })}
          </Button>
        ))}
      </div>
      <Trouble words={refusal && say(refusal)} />
    </>
  )
}

function thereAlready({ code, fields }: Refusal): number | null {
  return code === 'reports.dayThere' ? Number(fields.id) : null
}
