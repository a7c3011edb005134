import { describe, expect, test } from 'vitest'
import type { ConditionFact } from '#shared/responses/condition.ts'
import { factsFor, fingerprint, highestMet } from '#shared/responses/conditions.ts'
import { levelMark, responseLevels } from '#shared/responses/level.ts'
import { planLevel } from '#shared/responses/plan.ts'
import { standingOf } from '#shared/responses/standing.ts'
import {
  mayStep,
  type ResponseChange,
  type ResponseState,
  type ResponseStep,
  responseActs,
  responseChanges,
} from '#shared/responses/step.ts'
import type { colours } from '#shared/warnings/read-warning.ts'
import { type Dice, diceOf } from '#test/help/dice.ts'
import { floodPlan } from '#test/help/response-acts.ts'

const histories = Number(process.env.DUTY_RESPONSE_HISTORIES ?? 500)

function step(part: Partial<ResponseStep>): ResponseStep {
  return {
    id: 1,
    act: 'propose',
    change: 'activate',
    level: 3,
    basis: '',
    conditions: [],
    measures: ['值守'],
    expectedUntil: '2026-03-11T00:00:00.000Z',
    consultation: null,
    answers: null,
    approver: '',
    means: '',
    readBack: false,
    words: '',
    message: null,
    happenedAt: '2026-03-10T00:00:00.000Z',
    at: '2026-03-10T00:00:00.000Z',
    by: null,
    ...part,
  }
}

describe('how a response stands', () => {
  test(`equals the slow way of telling it on ${histories} random histories`, () => {
    const random = diceOf(Number(process.env.DUTY_SEED ?? 20_261_122))
    for (let count = 0; count < histories; count++) {
      const steps = history(random)
      expect(standingOf(steps)).toMatchObject(toldSlowly(steps))
    }
  })

  test('is nothing before the first step', () => {
    expect(standingOf([])).toMatchObject({ state: 'none', level: null, waiting: null })
  })
})

/** Steps that the table allows, at random, some of it never in force. */
function history(random: Dice): ResponseStep[] {
  const steps: ResponseStep[] = []
  for (let id = 1; id <= 1 + random.upTo(12); id++) {
    const { state, level } = standingOf(steps)
    const open = responseActs.flatMap((act) =>
      responseChanges.filter((change) => may(steps, state, act, change)).map((change) => ({ act, change })),
    )
    if (open.length === 0) return steps
    const { act, change } = random.one(open)
    const content = act === 'propose' || act === 'external'
    steps.push(
      step({
        id,
        act,
        change,
        level: change === 'activate' || change === 'adjust' ? random.one(responseLevels) : level,
        measures: content ? [`措施${id}`] : [],
        expectedUntil: content && change !== 'terminate' ? `2026-03-${11 + id}T00:00:00.000Z` : null,
        answers: act === 'propose' ? null : (waitingIn(steps)?.id ?? null),
        approver: act === 'approve' || act === 'external' ? `领导${id}` : '',
        happenedAt: `2026-03-10T00:${String(id).padStart(2, '0')}:00.000Z`,
      }),
    )
  }
  return steps
}

/** An answer speaks of what waits. */
function may(
  steps: readonly ResponseStep[],
  state: ResponseState,
  act: ResponseStep['act'],
  change: ResponseChange,
) {
  const answers = act === 'approve' || act === 'reject' || act === 'withdraw'
  return mayStep(state, act, change) && (!answers || waitingIn(steps)?.change === change)
}

function waitingIn(steps: readonly ResponseStep[]): ResponseStep | undefined {
  const last = steps.at(-1)
  return last?.act === 'propose' ? last : undefined
}

function toldSlowly(steps: readonly ResponseStep[]) {
  const decided = steps.flatMap((one) => {
    if (one.act === 'external') return [{ at: one, said: one }]
    const said = steps.find(({ id }) => id === one.answers)
    return one.act === 'approve' && said ? [{ at: one, said }] : []
  })
  const levels = decided.filter(({ said: { change } }) => change === 'activate' || change === 'adjust')
  const lasting = decided.filter(({ said: { change } }) => change !== 'terminate')
  const ended = decided.find(({ said: { change } }) => change === 'terminate')
  const waiting = waitingIn(steps)
  const inForce = levels.length > 0
  return {
    state: ended
      ? 'ended'
      : waiting
        ? inForce
          ? 'changing'
          : 'proposed'
        : inForce
          ? 'inForce'
          : steps.length
            ? 'refused'
            : 'none',
    level: levels.at(-1)?.said.level ?? null,
    since: levels[0]?.at.happenedAt ?? null,
    levelSince: levels.at(-1)?.at.happenedAt ?? null,
    until: lasting.at(-1)?.said.expectedUntil ?? null,
    measures: lasting.at(-1)?.said.measures ?? [],
    endedAt: ended?.at.happenedAt ?? null,
    approver: decided.at(-1)?.at.approver ?? '',
    waiting: waiting?.id ?? null,
  }
}

describe('a condition', () => {
  const warning = (colour: (typeof colours)[number], hazard = '暴雨'): ConditionFact => ({
    kind: 'warning',
    chain: 1,
    hazard,
    colour,
    issuers: [],
    issuedAt: '2026-03-10T00:00:00.000Z',
    lapsed: false,
  })
  const station = (id: number): ConditionFact => ({
    kind: 'station',
    station: id,
    name: '',
    over: 'warning',
    level: 1,
    above: 0,
    observedAt: '2026-03-10T00:00:00.000Z',
  })
  const scene = (...facts: ConditionFact[]) => ({
    warnings: facts.filter((fact) => fact.kind === 'warning'),
    stations: facts.filter((fact) => fact.kind === 'station'),
  })
  const orange = {
    code: 'k',
    words: '',
    test: { kind: 'warning' as const, hazards: ['暴雨'], colour: 'orange' as const },
  }

  test.each([
    ['blue', false],
    ['yellow', false],
    ['orange', true],
    ['red', true],
  ] as const)('of orange is met by %s: %s', (colour, met) => {
    expect(factsFor(orange, scene(warning(colour))).length > 0).toBe(met)
    expect(factsFor(orange, scene(warning(colour, '高温')))).toEqual([])
  })

  test('of two stations is met by two and shows both', () => {
    const two = {
      code: 'k',
      words: '',
      test: { kind: 'station' as const, over: 'warning' as const, count: 2 },
    }
    expect(factsFor(two, scene(station(1)))).toEqual([])
    expect(factsFor(two, scene(station(1), station(2)))).toHaveLength(2)
  })

  test('that people judge is never met by itself', () => {
    const judged = { code: 'k', words: '', test: { kind: 'judged' as const } }
    expect(factsFor(judged, scene(warning('red'), station(1)))).toEqual([])
  })

  test('of the highest level met goes before the others', () => {
    expect(highestMet(floodPlan, scene(warning('red')))?.level).toBe(2)
    expect(highestMet(floodPlan, scene(warning('orange'), station(1), station(2)))?.level).toBe(3)
    expect(highestMet(floodPlan, scene(station(1)))).toBeNull()
  })

  test('has another fingerprint for another colour and warning, the same for another reading', () => {
    const mark = (...facts: ConditionFact[]) => fingerprint([{ code: 'k', words: '', facts, judged: '' }])
    expect(mark(warning('orange'))).not.toBe(mark(warning('red')))
    expect(mark(warning('orange'))).not.toBe(mark({ ...warning('orange'), chain: 2 } as ConditionFact))
    expect(mark(station(1))).toBe(mark({ ...station(1), level: 9, above: 8 } as ConditionFact))
    expect(mark(station(1), station(2))).toBe(mark(station(2), station(1)))
  })
})

test('levels are written as the trade writes them', () => {
  expect(responseLevels.map(levelMark).join('')).toBe('ⅠⅡⅢⅣ')
  expect(levelMark(null)).toBe('—')
  expect(planLevel(floodPlan, 3)?.decides).toBe('副县长')
})
