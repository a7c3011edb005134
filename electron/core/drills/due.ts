import rules from '#resources/rules/drill-rules.json' with { type: 'json' }
import { calendarDate } from '#shared/base/clock-face.ts'
import { plusMinutes } from '#shared/base/instant.ts'
import { instantOf, plusDays } from '#shared/base/zone.ts'
import type { DueItem } from '#shared/desk/due-item.ts'
import { stretchesOf } from '#shared/drills/clock.ts'
import type { Stored } from '../db/tables.ts'
import type { Work } from '../work.ts'
import { intervalsOf } from './intervals.ts'
import { playedOf } from './reading.ts'
import { eventsOf, factsOf, runningRow, scriptOf } from './store.ts'

/** What this room asks to be settled: injects of the drill that runs, drills that are to begin or to be evaluated, cards that are to be drilled again. */
export function due(work: Work): DueItem[] {
  return [...injectsDue(work), ...planned(work), ...unevaluated(work), ...again(work)]
}

/** Only its number: what comes in is for the controller to tell, not for the queue. */
function injectsDue(work: Work): DueItem[] {
  const row = runningRow(work.db)
  if (!row || row.broken_out === 1) return []
  const events = eventsOf(work.db, row.id)
  return playedOf(scriptOf(work.db, row.id).injects, events, stretchesOf(events)).flatMap(
    ({ code, dueAt, deliveredAt }, index): DueItem[] =>
      dueAt === null || deliveredAt !== null
        ? []
        : [
            {
              key: `inject/${row.id}/${code}`,
              kind: 'inject',
              id: row.id,
              text: work.words('notices:drills.due.inject', { name: row.name, number: index + 1 }),
              dueAt,
              page: `drills/${row.id}`,
            },
          ],
  )
}

function planned(work: Work): DueItem[] {
  const soon = plusMinutes(work.now, rules.plannedBeforeHours * 60)
  return work.db
    .all<Stored<'drill'>>("SELECT * FROM drill WHERE state = 'planned' ORDER BY id")
    .flatMap((row) => {
      const { plannedAt } = factsOf(row)
      return plannedAt === null || plannedAt > soon ? [] : [drillDue(work, row, 'planned', plannedAt)]
    })
}

function unevaluated(work: Work): DueItem[] {
  return work.db
    .all<Stored<'drill'> & { ended_at: string }>(
      "SELECT d.* FROM drill d WHERE d.state = 'ended' AND NOT EXISTS (SELECT 1 FROM drill_evaluation v WHERE v.room = d.room AND v.drill = d.id) ORDER BY d.id",
    )
    .map((row) => drillDue(work, row, 'evaluate', plusMinutes(row.ended_at, rules.evaluateHours * 60)))
}

function drillDue(
  work: Work,
  { id, name }: Stored<'drill'>,
  what: 'planned' | 'evaluate',
  dueAt: string,
): DueItem {
  const text = work.words(`notices:drills.due.${what}`, { name })
  return { key: `drill/${what}/${id}`, kind: 'drill', id, text, dueAt, page: `drills/${id}` }
}

/** Cards whose reminder is on and whose day is near. */
function again(work: Work): DueItem[] {
  if (!work.db.one('SELECT 1 AS found FROM drill_interval WHERE active = 1')) return []
  const near = plusDays(calendarDate(work.now, work.room.zone), rules.intervalBeforeDays)
  return intervalsOf(work).flatMap(({ active, plan, name, dueOn }, index): DueItem[] =>
    !active || dueOn === null || dueOn > near
      ? []
      : [
          {
            key: `drill/again/${plan}`,
            kind: 'drill',
            id: index + 1,
            text: work.words('notices:drills.due.again', { name }),
            dueAt: instantOf(dueOn, '18:00', work.room.zone),
            page: 'drills/intervals',
          },
        ],
  )
}
