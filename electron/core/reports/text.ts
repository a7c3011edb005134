import type { Figures } from '#shared/incidents/figures.ts'
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
  })
}

function figuresBefore(work: Work, prior: number | null): Figures | null {
  const body = prior === null ? null : bodyOf(rowOf(work.db, prior).body)
  return body === null || body.kind === 'day' ? null : body.figures
}
