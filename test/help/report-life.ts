import type { DeskCode } from '#shared/reports/desk.ts'
import type { History, SentReport } from '#shared/reports/history.ts'
import type { Dice } from './dice.ts'
import { crew } from './people.ts'
import { draftIn, explosion, issueIn } from './report-acts.ts'
import type { TestRoom } from './room.ts'

/** What a life wrote down of its incident, kept beside the room by the test itself. */
export interface Kept {
  incident: number
  openedAt: string
  closedAt: string | null
  facts: { at: string; typeCode: string; occurredAt: string | null }[]
  levels: { at: string; level: number | null }[]
  marks: { at: string; kinds: ('atRisk' | 'sensitive')[] }[]
  reports: SentReport[]
}

const next = (now: string, minutes: number) => new Date(Date.parse(now) + minutes * 60_000).toISOString()

/** Opens an incident behind the door and keeps beside it what was said. */
export async function beginLife(room: TestRoom, dice: Dice): Promise<Kept> {
  const now = room.clock.now()
  const typeCode = dice.one(['12D01', '12H02', '11A51'])
  const occurredAt = next(now, -dice.upTo(60))
  const { id } = await room.ok('officer', 'incidents.open', { facts: { ...explosion, typeCode, occurredAt } })
  return {
    ...{ incident: id, openedAt: now, closedAt: null },
    facts: [{ at: now, typeCode, occurredAt }],
    ...{ levels: [], marks: [{ at: now, kinds: [] }], reports: [] },
  }
}

/** One act of an officer, by dice: a revision, a grade, a mark, a call, a report, its delivery, a voiding. */
export async function actIn(room: TestRoom, kept: Kept, dice: Dice): Promise<void> {
  const act = dice.one(acts)
  await act(room, kept, dice)
}

type Act = (room: TestRoom, kept: Kept, dice: Dice) => Promise<void>

const grade: Act = async (room, kept, dice) => {
  const level = dice.one([1, 2, 3, 4] as const)
  if ((kept.levels.at(-1)?.level ?? null) === level) return
  await room.ok('lead', 'incidents.setGrade', { id: kept.incident, level, reason: '研判' })
  kept.levels.push({ at: room.clock.now(), level })
}

const mark: Act = async (room, kept, dice) => {
  const applies = dice.upTo(3) > 0
  await room.ok('officer', 'incidents.mark', {
    ...{ id: kept.incident, kind: 'sensitive', code: 'school', applies },
    words: '核对',
  })
  kept.marks.push({ at: room.clock.now(), kinds: applies ? ['sensitive'] : [] })
}

const revise: Act = async (room, kept, dice) => {
  const now = room.clock.now()
  const last = kept.facts.at(-1)
  if (!last) return
  const occurredAt = dice.upTo(3) === 0 ? null : next(kept.openedAt, -dice.upTo(90))
  const { typeCode } = last
  const facts = { ...explosion, typeCode, occurredAt, receivedAt: kept.openedAt }
  await room.ok('officer', 'incidents.revise', { id: kept.incident, facts, reason: '更正时间' })
  kept.facts.push({ at: now, typeCode, occurredAt })
}

const call: Act = async (room, kept, dice) => {
  const desk = dice.one(['cityGovernment', 'ownGovernment'] as const)
  const now = room.clock.now()
  const reply = await room.ask('officer', 'reports.firstCall', {
    ...{ incident: kept.incident, name: desk, desk, words: '电话报告', receivedBy: '值班员' },
    nextAt: next(now, 30),
  })
  if (!reply.ok) return
  const { id } = reply.value as { id: number }
  const deliveries = [{ desk, channel: 'phone' as const, sentAt: now }]
  kept.reports.push({ id, stage: 'first', issuedAt: now, nextAt: next(now, 30), deliveries })
}

const report: Act = async (room, kept) => {
  const { mayDraft } = await room.ok('officer', 'reports.of', { incident: kept.incident })
  const stage = (['initial', 'followUp'] as const).find((one) => mayDraft.includes(one))
  if (!stage) return
  const now = room.clock.now()
  const { id } = await draftIn(room, kept.incident, stage, {
    measures: [{ who: '消防', what: '灭火', since: null }],
  })
  await issueIn(room, id)
  kept.reports.push({ id, stage, issuedAt: now, nextAt: next(now, 30), deliveries: [] })
}

const deliver: Act = async (room, kept, dice) => {
  const written = kept.reports.filter(({ stage }) => stage !== 'first')
  if (written.length === 0) return
  const one = dice.one(written)
  const desk: DeskCode = dice.one(['cityGovernment', 'cityDepartment', 'ownGovernment'])
  const channel = dice.one(['phone', 'written', 'system'] as const)
  await room.ok('officer', 'reports.deliver', { id: one.id, name: desk, desk, channel })
  const index = kept.reports.indexOf(one)
  const sent = { desk, channel, sentAt: room.clock.now() }
  kept.reports[index] = { ...one, deliveries: [...one.deliveries, sent] }
}

const voided: Act = async (room, kept) => {
  const last = kept.reports.at(-1)
  if (!last || last.stage === 'first') return
  const reply = await room.ask('leader', 'reports.void', { id: last.id, reason: '有误' })
  if (reply.ok) kept.reports.pop()
}

const restart: Act = async (room) => {
  room.reopen()
  const { admin, lead, officer, leader } = crew
  for (const [seat, { id, pin }] of Object.entries({ admin, lead, officer, leader }))
    await room.ok(seat as 'lead', 'people.signIn', { person: id, pin })
}

/** The machine's clock is turned by hand, an hour or so ahead. */
const jump: Act = async (room, _kept, dice) => {
  room.clock.setWall(next(room.clock.now(), 30 + dice.upTo(60)))
}

const acts: readonly Act[] = [
  grade,
  mark,
  revise,
  call,
  report,
  report,
  deliver,
  deliver,
  voided,
  restart,
  jump,
]

/** What the test kept, in the shape that clocks are computed from. */
export function historyKept(kept: Kept): History {
  const { incident, openedAt, closedAt, facts, levels, marks, reports } = kept
  const none = { learnedAt: null, unitToldAt: null, receivedAt: openedAt }
  return {
    ...{ incident, openedAt, closedAt, state: closedAt ? 'closed' : 'open', levels, marks, reports },
    facts: facts.map((one) => ({ ...one, ...none })),
    ...{ figures: [], queries: [], reasons: new Map(), watchEndedAt: null },
  }
}
