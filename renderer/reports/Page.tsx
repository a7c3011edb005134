import Button from 'antd/es/button'
import Tabs from 'antd/es/tabs'
import { useWords } from '#renderer/app/words.ts'
import { Page as Frame } from '#renderer/ui/Page.tsx'
import { AddresseesTab } from './AddresseesTab.tsx'
import { AskedForm } from './AskedForm.tsx'
import { ask } from './asked.ts'
import { DaysTab } from './DaysTab.tsx'
import { NumbersTab } from './NumbersTab.tsx'
import { QueriesTab } from './QueriesTab.tsx'
import { ReportPage } from './ReportPage.tsx'
import './reports.css'
import { ReportsTab } from './ReportsTab.tsx'
import { RulesTab } from './RulesTab.tsx'
import { RunningTab } from './RunningTab.tsx'
import { type ReportTab, reportTabs, showTab, useReportPlace } from './report-place.ts'
import { SettingsTab } from './SettingsTab.tsx'

const parts: Record<ReportTab, () => React.ReactNode> = {
  running: RunningTab,
  reports: ReportsTab,
  queries: QueriesTab,
  days: DaysTab,
  numbers: NumbersTab,
  rules: RulesTab,
  addressees: AddresseesTab,
  settings: SettingsTab,
}

/** Reports of incidents and of the day: what runs, every report, questions from above, numbers, rules, addressees; or one report. */
export function Page() {
  const { id } = useReportPlace()
  return (
    <>
      {id === null ? <TabsPage /> : <ReportPage key={id} id={id} />}
      <AskedForm />
    </>
  )
}

function TabsPage() {
  const t = useWords('reports')
  const { tab } = useReportPlace()
  return (
    <Frame
      title={t('title')}
      actions={<Button onClick={() => ask({ form: 'query', incident: null })}>{t('query.note')}</Button>}
    >
      <Tabs
        items={reportTabs.map((key) => {
          const Part = parts[key]
          return { key, label: t(`tabs.${key}`), children: <Part /> }
        })}
        activeKey={tab}
        onChange={(key) => showTab(reportTabs.find((one) => one === key) ?? 'running')}
        className="dc-tabs"
        destroyOnHidden
      />
    </Frame>
  )
}
