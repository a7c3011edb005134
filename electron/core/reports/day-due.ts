import { instantOf, plusDays, wallClock } from '#shared/base/zone.ts'
import type { DueItem } from '#shared/desk/due-item.ts'
import { dutyDayAt } from '#shared/handover/shift-plan.ts'
import { dayIn } from '#shared/reports/moment.ts'
import { stageName } from '#shared/reports/title.ts'
import { paperWords } from '../paper-words.ts'
import { rulesOf, today } from '../shift-rules.ts'
import type { Work } from '../work.ts'
import type { DayStage } from './day-reports.ts'
import { spanOf } from './gathering.ts'
import { settingsOf } from './settings.ts'

/** How many duty days back a report of the day is still asked for. */
const daysBack = 7

/** Reports of the day that the settings ask for and nobody has issued. */
export function dayDue(work: Work): DueItem[] {
  const settings = settingsOf(work.db)
  const stages = (['nil', 'daily', 'brief'] as const).filter((stage) => settings[stage].when !== 'never')
  if (stages.length === 0) return []
  return daysAsked(work).flatMap((day) => stages.flatMap((stage) => stageDue(work, stage, day)))
}

/** The last days up to today, none from before the settings asked. */
function daysAsked(work: Work): string[] {
  const now = today(work)
  const row = work.db.one<{ at: string }>('SELECT at FROM reporting_setting ORDER BY id DESC LIMIT 1')
  const since = dutyDayAt(row?.at ?? work.now, rulesOf(work.db), work.room.zone)
  return Array.from({ length: daysBack }, (_, back) => plusDays(now, back + 1 - daysBack)).filter(
    (day) => day >= since,
  )
}

function stageDue(work: Work, stage: DayStage, day: string): DueItem[] {
  const { at } = settingsOf(work.db)[stage]
  const report = work.db.one<{ id: number; state: string }>(
    "SELECT id, state FROM report WHERE stage = ? AND day = ? AND state <> 'voided' ORDER BY id DESC LIMIT 1",
    stage,
    day,
  )
  if (report?.state === 'issued' || !isAsked(work, stage, day)) return []
  const words = paperWords(work)
  return [
    {
      key: `dayReport/${stage}/${day}`,
      kind: 'dayReport',
      id: report?.id ?? 0,
      text: work.words('notices:reports.due.day', {
        day: dayIn(day, words),
        stage: stageName({ stage, ordinal: 1 }, words),
      }),
      dueAt: firstAfter(work, day, at),
      page: report ? `reports/${report.id}` : 'reports/days',
    },
  ]
}

/** The first time the room's clock shows `at` after the duty day has begun. */
function firstAfter(work: Work, day: string, at: string): string {
  const { zone } = work.room
  const { from } = spanOf(work, day)
  const { date } = wallClock(from, zone)
  const same = instantOf(date, at, zone)
  return same > from ? same : instantOf(plusDays(date, 1), at, zone)
}

function isAsked(work: Work, stage: DayStage, day: string): boolean {
  const { when } = settingsOf(work.db)[stage]
  if (when === 'openIncident') return hasIncident(work, day)
  if (when !== 'keyPeriod') return true
  return work.call('calendar.periods', { from: day, to: day }).length > 0 || isHoliday(work, day)
}

function isHoliday(work: Work, day: string): boolean {
  return work.call('calendar.day', { date: day }).kind === 'holiday'
}

function hasIncident(work: Work, day: string): boolean {
  const { from, to } = spanOf(work, day)
  const sql = `SELECT 1 AS found FROM incident WHERE exercise <= ? AND state <> 'withdrawn' AND opened_at < ?
    AND (closed_at IS NULL OR closed_at >= ?) LIMIT 1`
  return work.db.one(sql, work.room.rehearsal ? 1 : 0, to, from) !== undefined
}
