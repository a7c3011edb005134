import Button from 'antd/es/button'
import { usePageKeys } from '#renderer/app/page-keys.ts'
import { usePagePaper } from '#renderer/app/print.ts'
import { useWords } from '#renderer/app/words.ts'
import { KeyHint } from '#renderer/ui/KeyHint.tsx'
import { KeyTabs } from '#renderer/ui/KeyTabs.tsx'
import { Page as Frame } from '#renderer/ui/Page.tsx'
import { type Incident, incidentNumber } from '#shared/incidents/incident.ts'
import { AskedForm } from './AskedForm.tsx'
import { type Asked, ask } from './asked.ts'
import { HeadMarks } from './HeadMarks.tsx'
import { incidentTabs, showIncident, showIncidents, useIncidentPlace } from './incident-place.ts'
import { NowTab } from './NowTab.tsx'
import { ReplayTab } from './ReplayTab.tsx'
import { TimelineTab } from './TimelineTab.tsx'
import { TimesLine } from './TimesLine.tsx'

/** One incident: its head stays, beneath it how it stands, everything that happened, or the past minute by minute. */
export function IncidentPage({ incident }: { incident: Incident }) {
  const t = useWords('incidents')
  const { tab } = useIncidentPlace()
  const { id } = incident
  usePagePaper('incidentTimeline', id)
  useActKeys(incident)
  const parts = {
    now: <NowTab incident={incident} />,
    timeline: <TimelineTab incident={incident} />,
    replay: <ReplayTab incident={incident} />,
  }
  return (
    <Frame
      title={t('page.title', { number: incidentNumber(incident), title: incident.title })}
      note={<HeadMarks incident={incident} />}
      actions={<Acts incident={incident} />}
      tools={<TimesLine incident={incident} />}
    >
      <KeyTabs
        tabs={incidentTabs}
        words={(key) => t(`tabs.${key}`)}
        parts={parts}
        active={tab}
        onChange={(key) => showIncident(id, key)}
      />
      <AskedForm />
    </Frame>
  )
}

/** The acts on an open incident and the keys they stand on. */
const acts = [
  ['facts', 'E'],
  ['figures', 'F'],
  ['tell', 'T'],
  ['grade', 'G'],
  ['marks', 'M'],
  ['link', 'L'],
] as const

type Act = (typeof acts)[number][0]

function formOf(act: Act, incident: Incident): Asked {
  if (act === 'figures') return { form: act, incident, corrects: null }
  if (act !== 'tell') return { form: act, incident }
  return { form: act, incident, role: incident.ownLeadersToldAt === null ? 'ownLeader' : 'department' }
}

function useActKeys(incident: Incident): void {
  const opens = acts.map(([act, key]): [string, () => void] => [
    key.toLowerCase(),
    () => ask(formOf(act, incident)),
  ])
  const tabs = incidentTabs.map((tab, index): [string, () => void] => [
    `${index + 1}`,
    () => showIncident(incident.id, tab),
  ])
  const open = incident.state === 'open' ? opens : []
  usePageKeys({ ...Object.fromEntries([...open, ...tabs]), Escape: showIncidents })
}

function Acts({ incident }: { incident: Incident }) {
  const t = useWords('incidents')
  if (incident.state !== 'open')
    return incident.state === 'closed' ? (
      <Button onClick={() => ask({ form: 'reopen', incident })}>{t('acts.reopen')}</Button>
    ) : null
  return (
    <>
      {acts.map(([act, key]) => (
        <Button key={act} size="small" onClick={() => ask(formOf(act, incident))}>
          {t(`acts.${act}`)} <KeyHint keys={key} />
        </Button>
      ))}
      <Button size="small" onClick={() => ask({ form: 'close', incident })}>
        {t('acts.close')}
      </Button>
      <Button size="small" onClick={() => ask({ form: 'withdraw', incident })}>
        {t('acts.withdraw')}
      </Button>
    </>
  )
}
