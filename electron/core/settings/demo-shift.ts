import type { Instant } from '#shared/base/instant.ts'
import { plusMinutes } from '#shared/base/instant.ts'
import { demoPin, turn } from './demo-book.ts'
import { crewOf, mark, memberOf } from './demo-crew.ts'
import type { Cue, Stage } from './demo-stage.ts'

/** Handovers the leader signs late, and the one that still waits for a signature when the demo ends. */
const reviewed = { late: 6, waiting: 13 }

/** What frames a day: the crew comes, the console lets the next crew follow the roster, the matters taken over are looked at, and in the end the shift goes over. */
export function frameOf(stage: Stage, day: number, lastDay: number): Cue[] {
  const follow = (at: Instant): void => void stage.act('console', at, 'roster.follow', {})
  const cues = [...arrival(stage, day), ...noon(stage, day), ...review(stage, day)]
  if (day > 0) cues.push({ at: stage.moment(day, '08:00'), play: follow })
  return day < lastDay ? [...cues, ...checks(stage, day), ...handover(stage, day)] : cues
}

/** Someone takes over a post in the middle of a shift: the standby relieves the officer. */
export function relieve(stage: Stage, day: number, at: Instant, reason: string): void {
  const { officer, standby } = crewOf(stage.book, day)
  const input = { member: memberOf(stage, officer), person: standby, pin: demoPin, reason }
  stage.act('lead', at, 'shift.takeOver', input)
  stage.seat('officer', at, standby)
}

function arrival(stage: Stage, day: number): Cue[] {
  const { officer, leader, standby } = crewOf(stage.book, day)
  const { leaderHere, standbyReachable } = stage.book.room
  const come = (at: Instant): void => {
    stage.seat('officer', at, officer)
    mark(stage, at, { person: officer, presence: 'present', note: '' })
  }
  const settle = (at: Instant): void => {
    mark(stage, at, { person: leader, presence: 'present', note: leaderHere })
    mark(stage, at, { person: standby, presence: 'present', note: standbyReachable })
  }
  return [
    { at: stage.moment(day === 0 ? 0 : day - 1, day === 0 ? '08:12' : '07:59'), play: come },
    { at: stage.moment(day, '08:13'), play: settle },
    { at: stage.moment(day, '08:15'), play: (at) => lookAtOpenMatters(stage, at) },
  ]
}

interface Carried {
  kind: 'incident' | 'instructionOpen' | 'followup'
  id: number
}

/** What other rooms carry over from shift to shift. */
const carried = `SELECT 'incident' AS kind, id FROM incident WHERE state = 'open'
  UNION ALL SELECT 'instructionOpen', id FROM instruction WHERE state = 'open'
  UNION ALL SELECT 'followup', id FROM followup WHERE state IN ('open', 'settled')`

/** Both at the desk open what was handed over to them; the officer leaves the last one for later. */
function lookAtOpenMatters(stage: Stage, at: Instant): void {
  const sql = `SELECT id, kind FROM log_entry e WHERE follow = 1 AND settled_at IS NULL AND NOT EXISTS
    (SELECT 1 FROM log_entry s WHERE s.room = e.room AND s.refers = e.id AND s.relation = 'settlement') ORDER BY id`
  const matters = stage.house.open().db.all<{ id: number; kind: string }>(sql)
  for (const matter of stage.house.open().db.all<Carried>(carried))
    for (const seat of ['lead', 'officer'] as const) stage.act(seat, at, 'handover.openMatter', matter)
  matters.forEach(({ id, kind }, index) => {
    const matter = { kind: kind === 'instruction' || kind === 'equipment' ? kind : 'entry', id } as const
    stage.act('lead', at, 'handover.openMatter', matter)
    if (index < matters.length - 1) stage.act('officer', at, 'handover.openMatter', matter)
  })
}

function noon(stage: Stage, day: number): Cue[] {
  if (day % 3 !== 1) return []
  const { officer: person } = crewOf(stage.book, day)
  const { lunch, backFromLunch } = stage.book.room
  return [
    {
      at: stage.moment(day, '11:52'),
      play: (at) => mark(stage, at, { person, presence: 'away', note: lunch }),
    },
    {
      at: stage.moment(day, '12:21'),
      play: (at) => mark(stage, at, { person, presence: 'present', note: backFromLunch }),
    },
  ]
}

/** The leader of the shift before signs the morning after, once in the evening, and the last time not yet. */
function review(stage: Stage, day: number): Cue[] {
  const before = day - 1
  if (before < 0 || before === reviewed.waiting) return []
  const { leader } = crewOf(stage.book, before)
  const words = turn(stage.book.room.reviews, before)
  const input = { handover: day, person: leader, pin: demoPin, review: words }
  return [
    {
      at: stage.moment(day, before === reviewed.late ? '19:31' : '08:33'),
      play: (at) => void stage.act('lead', at, 'handover.review', input),
    },
  ]
}

/** The eight items of the checklist, one a minute or so; a fault of the day stands in the story instead. */
function checks(stage: Stage, day: number): Cue[] {
  const faults = stage.book.scenes.filter((scene) => scene.do === 'fault' && scene.day === day)
  const items = [1, 2, 3, 4, 5, 6, 7, 8].filter((item) => !faults.some((fault) => fault.item === item))
  return items.map((item, index) => ({
    at: plusMinutes(stage.moment(day, '07:30'), index * 0.75),
    play: (at) => void stage.act('officer', at, 'handover.check', { item, state: 'ok' }),
  }))
}

function handover(stage: Stage, day: number): Cue[] {
  const { lead: person } = crewOf(stage.book, day)
  const incoming = crewOf(stage.book, day + 1).lead
  const summary = turn(stage.book.room.summaries, day)
  const at = (time: string): Instant => stage.moment(day, time)
  return [
    {
      at: at('07:50'),
      play: (now) => void stage.act('lead', now, 'handover.sign', { person, pin: demoPin, summary }),
    },
    { at: at('07:55'), play: (now) => stage.seat('lead', now, incoming) },
    {
      at: at('07:57'),
      play: (now) => void stage.act('lead', now, 'handover.receive', { person: incoming, pin: demoPin }),
    },
  ]
}
