import Button from 'antd/es/button'
import { useQuery } from '#renderer/app/call.ts'
import { usePageKeys } from '#renderer/app/page-keys.ts'
import { useTroubleWords } from '#renderer/app/trouble-words.ts'
import { useWords } from '#renderer/app/words.ts'
import { KeyHint } from '#renderer/ui/KeyHint.tsx'
import { Panel } from '#renderer/ui/Panel.tsx'
import { Trouble } from '#renderer/ui/Trouble.tsx'
import type { Reporting } from '#shared/reports/matter.ts'
import { AskedForm } from './AskedForm.tsx'
import { ask } from './asked.ts'
import { ClockList, isPressing } from './ClockList.tsx'
import { beginReport, settleClock, underWay } from './clock-act.ts'
import { ReportsOf } from './ReportsOf.tsx'
import { showReport } from './report-place.ts'
import './reports.css'

/** What this room lends to the page of an incident: its clocks, its reports, the questions from above. */
export function IncidentPart({ incident }: { incident: number }) {
  const told = useTroubleWords()
  const { value, refusal } = useQuery('reports.of', { incident }, { every: 30_000 })
  return (
    <>
      <Trouble words={told(refusal)} />
      {value && <Parts reporting={value} />}
      <AskedForm />
    </>
  )
}

function Parts({ reporting }: { reporting: Reporting }) {
  const t = useWords('reports')
  const { incident, mayDraft, clocks } = reporting
  const under = underWay(reporting)
  const next = stagesNow(mayDraft)[0]
  const first = clocks.find(isPressing)
  usePageKeys({
    ...(mayDraft.includes('first') ? { c: () => ask({ form: 'firstCall', incident, desk: '' }) } : {}),
    ...(under
      ? { r: () => showReport(under.id) }
      : next
        ? { r: () => void beginReport(incident, next) }
        : {}),
    ...(first ? { s: () => void settleClock(first, reporting) } : {}),
    q: () => ask({ form: 'query', incident }),
  })
  return (
    <>
      <Panel
        title={t('clock.title')}
        tone={first ? 'soon' : 'plain'}
        actions={
          first && (
            <span className="dc-hint">
              {t('clock.firstKey')} <KeyHint keys="S" />
            </span>
          )
        }
      >
        <ClockList reporting={reporting} />
      </Panel>
      <Panel title={t('of.title')} actions={<Acts reporting={reporting} />}>
        <ReportsOf reporting={reporting} />
      </Panel>
    </>
  )
}

/** The written stages that may be begun now, in their order. */
function stagesNow(mayDraft: Reporting['mayDraft']) {
  return mayDraft.flatMap((stage) => (stage === 'first' || stage === 'verify' ? [] : [stage]))
}

function Acts({ reporting }: { reporting: Reporting }) {
  const t = useWords('reports')
  const { incident, mayDraft, reports } = reporting
  const under = underWay(reporting)
  const called = reports.some(({ stage, state }) => stage === 'first' && state !== 'voided')
  return (
    <>
      {mayDraft.includes('first') && (
        <Button
          size="small"
          type={called ? 'default' : 'primary'}
          onClick={() => ask({ form: 'firstCall', incident, desk: '' })}
        >
          {t('of.call')} <KeyHint keys="C" />
        </Button>
      )}
      {under && (
        <Button size="small" type="primary" onClick={() => showReport(under.id)}>
          {t('clock.acts.goOn')} <KeyHint keys="R" />
        </Button>
      )}
      {stagesNow(mayDraft).map((stage, index) => (
        <Button key={stage} size="small" onClick={() => void beginReport(incident, stage)}>
          {t('of.begin', { stage: t(`stages.${stage}`) })} {index === 0 && !under && <KeyHint keys="R" />}
        </Button>
      ))}
      <Button size="small" onClick={() => ask({ form: 'query', incident })}>
        {t('of.query')} <KeyHint keys="Q" />
      </Button>
    </>
  )
}
