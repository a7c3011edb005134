import Tabs from 'antd/es/tabs'
import { useQuery } from '#renderer/app/call.ts'
import { useTroubleWords } from '#renderer/app/trouble-words.ts'
import { useWords } from '#renderer/app/words.ts'
import { Page as Frame } from '#renderer/ui/Page.tsx'
import { Trouble } from '#renderer/ui/Trouble.tsx'
import { AskedForm } from './AskedForm.tsx'
import { AttentionTab } from './AttentionTab.tsx'
import { OneCheck } from './CheckPage.tsx'
import { ChecksTab } from './ChecksTab.tsx'
import { HazardPage } from './HazardPage.tsx'
import { type HazardTab, showTab, useHazardPlace } from './hazard-place.ts'
import { LeadersTab } from './LeadersTab.tsx'
import { ListTab } from './ListTab.tsx'
import { StatisticsTab } from './StatisticsTab.tsx'
import './hazards.css'

/** The ledger of safety hazards: the list, one hazard, checks, one check, leaders in charge, units under attention, statistics. */
export function Page() {
  return (
    <>
      <Shown />
      <AskedForm />
    </>
  )
}

function Shown() {
  const { id, check, tab } = useHazardPlace()
  if (id !== null) return <OneHazard key={id} id={id} />
  return check === null ? <Front tab={tab} /> : <OneCheck key={check} id={check} />
}

function Front({ tab }: { tab: HazardTab }) {
  const t = useWords('hazards')
  const items = [
    { key: 'list', label: t('tabs.list'), children: <ListTab /> },
    { key: 'checks', label: t('tabs.checks'), children: <ChecksTab /> },
    { key: 'leaders', label: t('tabs.leaders'), children: <LeadersTab /> },
    { key: 'attention', label: t('tabs.attention'), children: <AttentionTab /> },
    { key: 'statistics', label: t('tabs.statistics'), children: <StatisticsTab /> },
  ]
  return (
    <Frame title={t('title')} note={<Note />}>
      <Tabs
        items={items}
        activeKey={tab}
        onChange={(key) => showTab(key as HazardTab)}
        className="dc-tabs"
        destroyOnHidden
      />
    </Frame>
  )
}

/** How many are not crossed off and how many of them overdue, exercises apart. */
function Note() {
  const t = useWords('hazards')
  const { value } = useQuery(
    'hazards.list',
    { states: ['open', 'rectified', 'rechecked'], limit: 1000 },
    { every: 60_000 },
  )
  if (!value) return null
  const real = value.hazards.filter(({ exercise }) => !exercise)
  const overdue = real.filter((hazard) => hazard.overdue).length
  return real.length === 0 ? t('none') : t('open', { n: real.length, overdue })
}

function OneHazard({ id }: { id: number }) {
  const t = useWords('hazards')
  const told = useTroubleWords()
  const { value, refusal } = useQuery('hazards.get', { id }, { every: 60_000 })
  if (value) return <HazardPage hazard={value} />
  return (
    <Frame title={t('title')}>
      <Trouble words={told(refusal)} />
    </Frame>
  )
}
