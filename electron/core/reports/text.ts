import type { Figures } from '#shared/incidents/figures.ts'
import { type Particulars, particularsAt } from '#shared/reports/particulars.ts'
import type { Report } from '#shared/reports/report.ts'
import { textOf } from '#shared/reports/report-text.ts'
import { paperWords } from '../paper-words.ts'
import type { Handler, Work } from '../work.ts'
import { reportOf } from './reading.ts'
import { bodyOf, rowOf } from './store.ts'

/** A report as it stands on paper, in the room's language. */
export const text: Handler<'reports.text'> = (work, { id }) => {
  const report = reportOf(work.db, id)
  return textOf(report, {
    unit: work.room.unit,
    telephone: work.settings.dutyTelephone,
    zone: work.room.zone,
    words: paperWords(work),
    before: figuresBefore(work, report.prior),
    particulars: particularsOf(work, report),
  })
}

/** What the incident's record said when the report went out, or says now. */
function particularsOf(work: Work, { incident: id, issuedAt }: Report): Particulars | null {
  if (id === null) return null
  const incident = work.call('incidents.get', { id })
  const means = incident.entry === null ? '' : kindOfEntry(work, incident.entry)
  return particularsAt({ incident, means }, issuedAt ?? work.now, paperWords(work))
}

function kindOfEntry(work: Work, id: number): string {
  const { kind } = work.call('log.entry', { id })
  const named = work.call('log.kinds', {}).find(({ code }) => code === kind)
  return (work.settings.language === 'en' ? named?.nameEn : named?.nameZh) ?? ''
}

function figuresBefore(work: Work, prior: number | null): Figures | null {
  const body = prior === null ? null : bodyOf(rowOf(work.db, prior).body)
  return body === null || body.kind === 'day' ? null : body.figures
}
