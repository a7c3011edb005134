import { plusMinutes } from '#shared/base/instant.ts'
import type { DueItem } from '#shared/desk/due-item.ts'
import type { Clock } from '#shared/reports/clock.ts'
import { asksReason, groupOf, isOpen } from '#shared/reports/clocks.ts'
import type { Work } from '../work.ts'
import { clocksNow } from './clocks.ts'
import { dayDue } from './day-due.ts'
import { exerciseMark, titleOf } from './log-words.ts'
import { queriesWhere } from './queries.ts'
import { settingsOf } from './settings.ts'
import { linesWhere } from './store.ts'
import { incidentsWatched, settledFor } from './watched.ts'

/** What this room asks to be settled: obligations to report, reasons for lateness, drafts, receipts, questions from above, the watch for supplements, reports of the day. */
export function due(work: Work): DueItem[] {
  return [
    ...incidentsWatched(work).flatMap((incident) => ofIncident(work, incident)),
    ...draftsDue(work),
    ...receiptsDue(work),
    ...queriesDue(work),
    ...dayDue(work),
  ]
}

function ofIncident(work: Work, incident: number): DueItem[] {
  const clocks = clocksNow(work, incident)
  settledFor(work, incident, clocks)
  const title = titleOf(work, incident)
  const open = clocks.filter((clock) => isOpen(clock) && clock.behind === null && clock.kind !== 'query')
  const settled = clocks.filter((clock) => asksReason(clock) && clock.metAt !== null)
  const seen = new Set<string>()
  const reasons = settled.filter((clock) => {
    const matter = groupOf(clock) === null ? clock.key : `${groupOf(clock)}/${clock.metAt}`
    return !seen.has(matter) && seen.add(matter)
  })
  return [
    ...open.map((clock) => clockItem(work, title, clock)),
    ...reasons.map((clock) => reasonItem(work, title, clock)),
  ]
}

function clockItem(work: Work, title: string, clock: Clock): DueItem {
  const kind = work.words(`notices:reports.kind.${clock.kind}`)
  const { incident, key, to } = clock
  const text =
    clock.kind === 'watch'
      ? work.words('notices:reports.due.watch', { title })
      : to === null
        ? work.words('notices:reports.due.plain', { title, kind })
        : work.words('notices:reports.due.report', {
            title,
            kind,
            desk: work.words(`notices:reports.desk.${to}`),
          })
  return {
    key: `report/${incident}/${key}`,
    kind: clock.kind === 'watch' || clock.kind === 'supplement' ? 'supplement' : 'report',
    id: incident,
    text,
    dueAt: clock.dueAt ?? work.now,
    page: `incidents/${incident}/report`,
    ...(clock.atOnce ? { atOnce: true } : {}),
  }
}

function reasonItem(work: Work, title: string, clock: Clock): DueItem {
  const kind = work.words(`notices:reports.kind.${clock.kind}`)
  return {
    key: `report/${clock.incident}/${clock.key}/reason`,
    kind: 'report',
    id: clock.incident,
    text: work.words('notices:reports.due.reason', { title, kind }),
    dueAt: clock.metAt ?? work.now,
    page: `incidents/${clock.incident}/report`,
  }
}

function draftsDue(work: Work): DueItem[] {
  const { issueMinutes } = settingsOf(work.db)
  return linesWhere(work.db, "r.state IN ('draft', 'checked')", [], 500).map((line) => ({
    key: `reportIssue/${line.id}`,
    kind: 'reportIssue',
    id: line.id,
    text: work.words('notices:reports.due.issue', { report: marked(work, line.exercise, line.title) }),
    dueAt: plusMinutes(line.draftedAt, issueMinutes),
    page: `reports/${line.id}`,
  }))
}

function receiptsDue(work: Work): DueItem[] {
  const { receiptMinutes } = settingsOf(work.db)
  return work.db
    .all<{ id: number; report: number; name: string; sent_at: string; title: string; exercise: number }>(
      `SELECT d.id, d.report, d.name, d.sent_at, json_extract(r.body, '$.title') AS title, r.exercise
       FROM report_delivery d JOIN report r ON r.room = d.room AND r.id = d.report
       WHERE d.received_at IS NULL AND r.state = 'issued' ORDER BY d.id`,
    )
    .map(({ id, report, name, sent_at, title, exercise }) => ({
      key: `reportReceipt/${id}`,
      kind: 'reportReceipt',
      id: report,
      text: work.words('notices:reports.due.receipt', {
        report: marked(work, exercise === 1, title),
        to: name,
      }),
      dueAt: plusMinutes(sent_at, receiptMinutes),
      page: `reports/${report}`,
    }))
}

function queriesDue(work: Work): DueItem[] {
  return queriesWhere(work.db, 'q.answered_at IS NULL', [], 500).map(
    ({ id, incident, askedBy, words, dueAt }) => ({
      key: `reportQuery/${id}`,
      kind: 'reportQuery',
      id,
      text: work.words('notices:reports.due.query', { who: askedBy, words }),
      dueAt,
      page: incident === null ? 'reports/queries' : `incidents/${incident}/report`,
    }),
  )
}

function marked(work: Work, exercise: boolean, title: string): string {
  return exercise ? exerciseMark(work) + title : title
}
