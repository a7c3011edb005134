import type { InputOf, ValueOf } from '#shared/contract/index.ts'
import { smallBook } from './contact-book.ts'
import { founded, type TestRoom } from './room.ts'

type PlanGiven = InputOf<'callouts.setScheme'>['plan']

/** The plan of the tests: every town affected, the usual ladder, an answer within fifteen minutes with three facts. */
export const usualPlan: PlanGiven = {
  waves: [{ afterMinutes: 0, who: [{ unitKinds: ['township'] }] }],
  ladder: [
    { step: 'message', afterMinutes: 0, channel: 'message' },
    { step: 'phone', afterMinutes: 3 },
    { step: 'phone2', afterMinutes: 3 },
    { step: 'deputy', afterMinutes: 3 },
    { step: 'dutyLine', afterMinutes: 2, channel: 'dutyLine' },
    { step: 'superior', afterMinutes: 4 },
    { step: 'loudspeaker', afterMinutes: 5, channel: 'loudspeaker' },
  ],
  answerMinutes: 15,
  needs: ['commander', 'villages', 'moved'],
}

/** Makes the room's own scheme, `own`, or changes it. */
export function scheme(room: TestRoom, plan: Partial<PlanGiven>): Promise<ValueOf<'callouts.setScheme'>> {
  return room.ok('lead', 'callouts.setScheme', {
    code: 'own',
    name: '本县方案',
    plan: { ...usualPlan, ...plan },
    source: '县防指方案',
  })
}

/** What of a test warning is other than usual. */
export interface SomeWarning {
  action?: 'issue' | 'lift'
  colour?: 'orange' | 'red'
  places?: readonly string[]
  status?: 'actual' | 'exercise'
}

/** Takes in a rainstorm warning of the test county, and answers the number of its chain. */
export async function takeWarning(
  room: TestRoom,
  { action = 'issue', colour = 'red', places = [], status = 'actual' }: SomeWarning,
): Promise<number> {
  const { taken } = await room.ok('officer', 'warnings.enter', {
    facts: {
      issuers: ['测试县气象台'],
      action,
      hazard: '暴雨',
      colour,
      status,
      issuedAt: room.clock.now(),
      horizonHours: 6,
      places: places.map((name) => ({ name })),
      headline: '测试县气象台发布暴雨红色预警',
      text: '预计未来6小时有暴雨。',
    },
  })
  return taken[0]?.chain ?? 0
}

/** The board of the first call-out of the room. */
export function lastBoard(room: TestRoom, id = 1): Promise<ValueOf<'callouts.board'>> {
  return room.ok('officer', 'callouts.board', { id })
}

/** What the duty log says about call-outs, in order. */
export function calloutLines(room: TestRoom): string[] {
  return room
    .sqlite()
    .prepare("SELECT text FROM log_entry WHERE notice LIKE 'callouts.%' ORDER BY id")
    .pluck()
    .all() as string[]
}

/** So many minutes after the room was founded. */
export function later(minutes: number): string {
  return new Date(Date.parse(founded) + minutes * 60_000).toISOString()
}

/** A call-out for a red rainstorm over one town, by a scheme of the room's own. */
export async function begun(room: TestRoom, plan: Partial<PlanGiven> = {}) {
  const book = await smallBook(room)
  const chain = await takeWarning(room, { places: ['白石镇'] })
  await scheme(room, plan)
  const board = await room.ok('officer', 'callouts.start', { scheme: 'own', chain })
  return { book, chain, board }
}

type Target = ValueOf<'callouts.board'>['targets'][number]

/** Where every target stands, by its unit. */
export function statesOf(targets: readonly Target[]): [unit: string, state: string][] {
  return targets.map(({ unit, state }) => [unit, state])
}
