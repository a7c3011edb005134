import { call } from '#renderer/app/send.ts'
import type { Clock } from '#shared/reports/clock.ts'
import type { Reporting } from '#shared/reports/matter.ts'
import type { draftedStages, ReportLine } from '#shared/reports/report.ts'
import { ask } from './asked.ts'
import { showReport } from './report-place.ts'

/** A stage that is drafted in writing. */
export type DraftedStage = (typeof draftedStages)[number]

/** What settles a clock: the first call, an answer, the end of watching, going on with a report that is being written, or beginning one. */
export type ClockAct =
  | { act: 'call' | 'answer' | 'endWatch' }
  | { act: 'goOn'; report: ReportLine }
  | { act: DraftedStage }

/** What settles a clock as things stand; null when it is not for this room or over. */
export function actOf({ kind, ours, state, metAt, channel }: Clock, reporting: Reporting): ClockAct | null {
  const { mayDraft } = reporting
  if (!ours || metAt !== null || state === 'dropped') return null
  if (kind === 'query') return { act: 'answer' }
  if (kind === 'watch') return { act: 'endWatch' }
  if (kind === 'supplement') return { act: 'supplement' }
  if (mayDraft.includes('first') && (kind === 'first' || channel === 'phone')) return { act: 'call' }
  const report = underWay(reporting)
  if (report) return { act: 'goOn', report }
  if (kind === 'final' && mayDraft.includes('final')) return { act: 'final' }
  const next = (['initial', 'followUp', 'final'] as const).find((stage) => mayDraft.includes(stage))
  return next ? { act: next } : null
}

/** The report of the incident that is being written, if there is one. */
export function underWay({ reports }: Reporting): ReportLine | undefined {
  return reports.find(({ state, stage }) => (state === 'draft' || state === 'checked') && stage !== 'verify')
}

/** Does what settles a clock: opens the form, or the text of the report. */
export async function settleClock(clock: Clock, reporting: Reporting): Promise<void> {
  const { incident, to } = clock
  const settling = actOf(clock, reporting)
  if (!settling) return
  switch (settling.act) {
    case 'call':
      return ask({ form: 'firstCall', incident, desk: to ?? '' })
    case 'endWatch':
      return ask({ form: 'endWatch', incident })
    case 'answer':
      return answer(clock, reporting)
    case 'goOn':
      return showReport(settling.report.id)
    default:
      await beginReport(incident, settling.act)
  }
}

/** Begins the report of a stage and goes to its text. */
export async function beginReport(incident: number, stage: DraftedStage): Promise<void> {
  const begun = await call('reports.draft', { incident, stage })
  if (begun.ok) showReport(begun.value.id)
}

function answer({ dueAt }: Clock, { queries }: Reporting): void {
  const open = queries.filter(({ answeredAt }) => answeredAt === null)
  const query = open.find((one) => one.dueAt === dueAt) ?? open[0]
  if (query) ask({ form: 'answer', query })
}
