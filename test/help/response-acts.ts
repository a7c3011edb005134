import type { InputOf } from '#shared/contract/index.ts'
import type { Plan, PlanFacts } from '#shared/responses/plan.ts'
import type { Response } from '#shared/responses/response.ts'
import type { ResponseChange, ResponseState } from '#shared/responses/step.ts'
import { signed } from './duty.ts'
import { crew } from './people.ts'
import type { TestRoom } from './room.ts'

/** When a response of a test is expected to end. */
export const until = '2026-03-11T00:00:00.000Z'

/** A flood plan with all four levels: rain by warnings, rivers by stations, danger by hand. */
export const floodPlan: PlanFacts = {
  name: '县防汛应急预案',
  source: {
    title: '澄河县防汛应急预案',
    number: '澄政办〔2026〕8号',
    article: '4.1',
    effectiveOn: '',
    checkedOn: '',
  },
  sample: false,
  levels: [
    {
      level: 1,
      decides: '指挥长',
      hours: 24,
      conditions: [
        { code: 'design', words: '水库超设计水位', test: { kind: 'station', over: 'design', count: 1 } },
      ],
      measures: ['全员到岗'],
      actions: [{ words: '全员到岗', who: '值班长', dueMinutes: 5 }],
      after: [],
    },
    {
      level: 2,
      decides: '县长',
      hours: 24,
      conditions: [
        {
          code: 'red',
          words: '暴雨红色',
          test: { kind: 'warning', hazards: ['暴雨', '台风'], colour: 'red' },
        },
        { code: 'guaranteed', words: '超保', test: { kind: 'station', over: 'guaranteed', count: 1 } },
      ],
      measures: ['受威胁人员全部转移'],
      actions: [
        { words: '报告县长', who: '值班长', dueMinutes: 5 },
        { words: '通知成员单位', who: '值班员', dueMinutes: 30 },
      ],
      after: [],
    },
    {
      level: 3,
      decides: '副县长',
      hours: 24,
      conditions: [
        { code: 'orange', words: '暴雨橙色', test: { kind: 'warning', hazards: ['暴雨'], colour: 'orange' } },
        { code: 'grave', words: '重大险情', test: { kind: 'judged' } },
      ],
      measures: ['成员单位派员值守', '危险区转移'],
      actions: [
        { words: '通知成员单位', who: '值班员', dueMinutes: 30 },
        { words: '物资前置', who: '防办', dueMinutes: 60 },
      ],
      after: [{ words: '小结上报', who: '防办', dueMinutes: 1440 }],
    },
    {
      level: 4,
      decides: '防办主任',
      hours: 24,
      conditions: [
        { code: 'blue', words: '暴雨蓝色', test: { kind: 'warning', hazards: ['暴雨'], colour: 'blue' } },
        { code: 'warning', words: '两站超警', test: { kind: 'station', over: 'warning', count: 2 } },
      ],
      measures: ['加强值守'],
      actions: [{ words: '检查队伍物资', who: '防办', dueMinutes: 120 }],
      after: [],
    },
  ],
}

/** The flood plan in a room, switched on. */
export async function planIn(room: TestRoom, facts: PlanFacts = floodPlan): Promise<Plan> {
  const { id } = await room.ok('admin', 'responses.setPlan', { id: null, code: 'flood', ...facts })
  return room.ok('admin', 'responses.switchPlan', { id, active: true })
}

/** What a step of each kind says when it says all it must. */
export function said(change: ResponseChange, more: Partial<InputOf<'responses.propose'>> = {}) {
  const level = { activate: 3, adjust: 2, extend: null, terminate: null }[change] as 2 | 3 | null
  const measures = level === null ? [] : ['成员单位派员值守', '危险区转移']
  const later = change === 'extend' ? '2026-03-12T00:00:00.000Z' : until
  return {
    change,
    level,
    matter: '3月10日强降雨防御',
    basis: '经会商研判',
    measures,
    expectedUntil: change === 'terminate' ? null : later,
    ...more,
  }
}

/** The same as decided elsewhere. */
export function saidElsewhere(change: ResponseChange, more: Partial<InputOf<'responses.external'>> = {}) {
  return {
    ...said(change),
    approver: '县防指指挥长 周岩',
    means: 'telephone' as const,
    words: '同意',
    readBack: true,
    happenedAt: '2026-03-10T00:00:00.000Z',
    ...more,
  }
}

/** A response in force, begun by a proposal that the leader approved. */
export async function inForce(
  room: TestRoom,
  more: Partial<InputOf<'responses.propose'>> = {},
): Promise<Response> {
  const { id } = await room.ok('officer', 'responses.propose', said('activate', more))
  return room.ok('officer', 'responses.approve', { id, ...signed(crew.leader) })
}

/** A response that has come to a state by the steps that lead there; `waiting` is what waits in `changing`. */
export async function inState(
  room: TestRoom,
  state: Exclude<ResponseState, 'none'>,
  waiting: ResponseChange = 'adjust',
): Promise<Response> {
  const asked = () => room.ok('officer', 'responses.propose', said('activate'))
  if (state === 'proposed') return asked()
  if (state === 'refused')
    return room.ok('officer', 'responses.withdraw', { id: (await asked()).id, reason: '雨停' })
  const { id } = await inForce(room)
  if (state === 'changing') return room.ok('officer', 'responses.propose', { ...said(waiting), response: id })
  if (state === 'ended')
    return room.ok('officer', 'responses.external', { ...saidElsewhere('terminate'), response: id })
  return room.ok('officer', 'responses.get', { id })
}

/** Another level, asked for and approved. */
export async function adjusted(room: TestRoom, id: number, level: 1 | 2 | 3 | 4): Promise<Response> {
  await room.ok('officer', 'responses.propose', { ...said('adjust', { level }), response: id })
  return room.ok('officer', 'responses.approve', { id, ...signed(crew.leader) })
}

/** A warning message of the county's weather office, at the moment the room's clock shows. */
export async function warned(
  room: TestRoom,
  facts: Partial<InputOf<'warnings.enter'>['facts']> = {},
): Promise<number> {
  const entered = await room.ok('officer', 'warnings.enter', {
    facts: {
      issuers: ['澄河县气象台'],
      action: 'issue',
      hazard: '暴雨',
      colour: 'orange',
      issuedAt: room.clock.now(),
      horizonHours: 3,
      text: '澄河县气象台发布暴雨橙色预警信号',
      ...facts,
    },
  })
  return entered.taken[0]?.id ?? 0
}

/** A river station with its warning level at 36.30 m and its guaranteed level at 38.00 m. */
export async function stationIn(room: TestRoom, name: string): Promise<number> {
  const levels = { warning: 36_300, guaranteed: 38_000 }
  return (await room.ok('officer', 'waters.addStation', { name, kind: 'river', levels })).id
}

/** A reading of a station at the moment the room's clock shows. */
export async function read(room: TestRoom, station: number, level: string): Promise<void> {
  const readings = [{ station, observedAt: room.clock.now(), level, accept: ['jump' as const] }]
  await room.ok('officer', 'waters.enter', { readings })
}
