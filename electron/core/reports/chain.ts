import { refuse } from '#shared/base/refusal.ts'
import type { Incident } from '#shared/incidents/incident.ts'
import type { Reporting } from '#shared/reports/matter.ts'
import type { ReportLine, Stage } from '#shared/reports/report.ts'
import type { Reader } from '../db/reader.ts'
import type { Work } from '../work.ts'
import { linesWhere } from './store.ts'

type ChainStage = Reporting['mayDraft'][number]
type Standing = Pick<Incident, 'id' | 'state'>

/** Refuses a report that cannot be begun now: a follow-up before the initial, anything on a withdrawn incident, a second draft of one stage. */
export function mayDraft(work: Work, incident: Standing, stage: ChainStage): void {
  const why = whyNot(reportsOf(work.db, incident.id), incident, stage)
  if (why) refuse(why.code, why.fields)
}

/** The stages that may be begun now. */
export function stagesNow(db: Reader, incident: Standing): ChainStage[] {
  const reports = reportsOf(db, incident.id)
  return chainStages.filter((stage) => whyNot(reports, incident, stage) === null)
}

const chainStages = ['first', 'initial', 'followUp', 'final', 'verify', 'supplement'] as const

interface Why {
  code: string
  fields: Record<string, string | number>
}

function whyNot(reports: readonly ReportLine[], { id, state }: Standing, stage: ChainStage): Why | null {
  const issued = (wanted: Stage) => reports.some((one) => one.stage === wanted && one.state === 'issued')
  const open = reports.find((one) => one.stage === stage && isOpen(one))
  const no = (code: string, fields: Why['fields'] = {}): Why => ({ code, fields })
  if (state === 'withdrawn') return no('reports.incidentWithdrawn', { id })
  if (open) return no('reports.draftThere', { id: open.id })
  if (stage === 'verify') return null
  if (stage === 'supplement') return issued('final') ? null : no('reports.supplementBeforeFinal')
  if (issued('final')) return no('reports.afterFinal')
  if (stage === 'initial' && issued('initial')) return no('reports.initialThere')
  if ((stage === 'followUp' || stage === 'final') && !issued('initial'))
    return no(`reports.${stage}BeforeInitial`)
  return null
}

function isOpen({ state }: ReportLine): boolean {
  return state === 'draft' || state === 'checked'
}

function reportsOf(db: Reader, incident: number): ReportLine[] {
  return linesWhere(db, 'r.incident = ?', [incident], 1000)
}
