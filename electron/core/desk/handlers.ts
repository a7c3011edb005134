import { plusMinutes } from '#shared/base/instant.ts'
import { folded } from '#shared/base/text.ts'
import type { deskContract } from '#shared/desk/contract.ts'
import type { DueItem } from '#shared/desk/due-item.ts'
import { incidentNumber } from '#shared/incidents/incident.ts'
import { kindName } from '#shared/incidents/type-table.ts'
import { cancel } from '../beside.ts'
import { room, type Work } from '../work.ts'
import { rosterDue } from './roster-due.ts'
import { showWall, wall } from './wall.ts'

/** The rooms that lend the desk what is due in them. */
const lendingRooms = [
  'warnings',
  'callouts',
  'responses',
  'waters',
  'contacts',
  'alarms',
  'incidents',
  'reports',
  'plans',
  'runs',
  'followups',
  'hazards',
  'drills',
  'training',
] as const

/** The duty desk: what is due next, from every room, and finding anything by a few characters. */
export const deskRoom = room<typeof deskContract>('desk', [], {
  'desk.due': (work) => {
    const [reviews, roster] = [reviewsDue(work), rosterDue(work)]
    const lent = lendingRooms.map((name) => [name, work.call(`${name}.due`, {})] as const)
    const all = [
      ...entriesDue(work),
      ...handoverDue(work),
      ...reviews,
      ...roster,
      ...lent.flatMap(([, due]) => due),
    ]
    const items = all.sort((a, b) => (a.dueAt < b.dueAt ? -1 : 1))
    const waiting = {
      desk: items.length,
      ...mattersWaiting(work, reviews.length),
      roster: roster.length,
      ...countsOf(lent),
    }
    return { items, computedAt: work.now, waiting }
  },
  'desk.wall': wall,
  'desk.showWall': showWall,
  'desk.cancel': (_work, { operation }) => ({ cancelled: cancel(operation) }),
  'desk.find': (work, { words }) =>
    words.trim() === ''
      ? []
      : [
          ...incidentsFound(work, words),
          ...peopleFound(work, words),
          ...contactsFound(work, words),
          ...entriesFound(work, words),
        ],
})

function entriesDue(work: Work): DueItem[] {
  const rows = work.db.all<{ id: number; text: string; due_at: string }>(
    `SELECT e.id, coalesce((SELECT c.text FROM log_entry c WHERE c.room = e.room AND c.refers = e.id AND c.relation = 'correction' ORDER BY c.id DESC LIMIT 1), e.text) AS text, e.due_at FROM log_entry e WHERE e.follow = 1 AND e.due_at IS NOT NULL AND e.settled_at IS NULL
       AND NOT EXISTS (SELECT 1 FROM drill_entry m JOIN drill d ON d.room = m.room AND d.id = m.drill WHERE m.room = e.room AND m.entry = e.id AND d.state = 'ended')
       AND NOT EXISTS (SELECT 1 FROM log_entry s WHERE s.room = e.room AND s.refers = e.id AND s.relation = 'settlement')`,
  )
  return rows.map(({ id, text, due_at }) => ({
    key: `entry/${id}`,
    kind: 'entry',
    id,
    text,
    dueAt: due_at,
    page: 'log',
  }))
}

function handoverDue(work: Work): DueItem[] {
  const { shift, missed } = work.call('shift.current', {})
  const kind = missed ? 'handoverMissed' : 'handover'
  return [
    {
      key: `handover/${shift.id}`,
      kind,
      id: shift.id,
      text: shift.dutyDay,
      dueAt: shift.to,
      page: 'handover',
    },
  ]
}

/** A handover waits for the leader's signature at most until the same hour of the next day. */
function reviewsDue(work: Work): DueItem[] {
  const rows = work.db.all<{ id: number; incoming_at: string; duty_day: string }>(
    "SELECT h.id, h.incoming_at, s.duty_day FROM handover h JOIN shift s ON s.room = h.room AND s.id = h.shift WHERE h.state = 'received'",
  )
  return rows.map(({ id, incoming_at, duty_day }) => ({
    key: `review/${id}`,
    kind: 'review',
    id,
    text: duty_day,
    dueAt: plusMinutes(incoming_at, 1440),
    page: 'handover',
  }))
}

/** How many matters wait in each room that lends them. */
function countsOf(lent: readonly (readonly [string, readonly DueItem[]])[]): Record<string, number> {
  return Object.fromEntries(lent.map(([name, due]) => [name, due.length]))
}

function mattersWaiting(work: Work, reviews: number): { log: number; handover: number } {
  const { log, notes } = work.call('handover.waiting', {})
  return { log, handover: notes + reviews }
}

function incidentsFound(work: Work, words: string) {
  return work.call('incidents.list', { words, limit: 8 }).map((incident) => ({
    kind: 'incident' as const,
    id: incident.id,
    title: `${incident.exercise ? work.words('notices:incidents.exercise') : ''}${incidentNumber(incident)} ${incident.title}`,
    detail: [
      kindName({ code: incident.typeCode, name: incident.typeName }, work.settings.language),
      incident.township,
      incident.place,
    ]
      .filter(Boolean)
      .join(' · '),
  }))
}

function peopleFound(work: Work, words: string) {
  const wanted = folded(words.trim())
  return work
    .call('people.list', {})
    .filter(({ name, post, unit, telephones }) =>
      folded([name, post, unit, ...telephones].join(' ')).includes(wanted),
    )
    .slice(0, 8)
    .map(({ id, name, post, unit, telephones }) => ({
      kind: 'person' as const,
      id,
      title: name,
      detail: [post, unit, ...telephones].filter(Boolean).join(' · '),
    }))
}

function contactsFound(work: Work, words: string) {
  return work.call('contacts.find', { words, limit: 8 }).map(({ id, name, post, unit, numbers }) => ({
    kind: 'contact' as const,
    id,
    title: name,
    detail: [unit.name, post, ...numbers.map(({ number }) => number)].filter(Boolean).join(' · '),
  }))
}

function entriesFound(work: Work, words: string) {
  if (!/[\p{L}\p{N}]/u.test(words)) return []
  return work.call('log.search', { words, limit: 8 }).entries.map(({ id, text, happenedAt }) => ({
    kind: 'entry' as const,
    id,
    title: text.slice(0, 120),
    detail: happenedAt,
  }))
}
