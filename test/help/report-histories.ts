import { noFigures } from '#shared/incidents/figures.ts'
import type { DeskCode } from '#shared/reports/desk.ts'
import type { History, SentReport } from '#shared/reports/history.ts'
import { Rule, type RuleSet, RuleSetFacts } from '#shared/reports/rule.ts'
import { shippedSets } from '#shared/reports/rule-samples.ts'
import type { Dice } from './dice.ts'

/** Half of the lives are lived around a day on which the clocks of New York and the Chatham Islands change. */
const bases = ['2026-03-07T20:00:00.000Z', '2026-06-09T20:00:00.000Z', '2026-04-04T08:00:00.000Z'] as const

const desks = ['cityGovernment', 'cityGovernment', 'cityDepartment', 'ownGovernment'] as const
const types = ['12D01', '12H02', '12G01', '11A51', '10000', '12Q01'] as const

/** Most things happen at a full quarter of an hour, so that many happen at once. */
const quarter = 15

function someMinute(dice: Dice, span: number): number {
  return dice.upTo(4) === 0 ? 1 + dice.upTo(span) : quarter * dice.upTo(Math.ceil(span / quarter))
}

/** A random life of an incident and random rules over it. */
export interface RandomLife {
  zone: string
  sets: RuleSet[]
  /** Everything that was ever written down. */
  whole: History
  /** The first and the last moment worth looking at. */
  from: string
  to: string
}

/** Lives a life by dice: revisions, grades, marks, figures, reports, questions and rules that change on a date. */
export function livedHistory(dice: Dice, zone: string): RandomLife {
  const base = Date.parse(dice.one(bases)) + dice.upTo(40) * quarter * 60_000
  const at = (minutes: number): string => new Date(base + minutes * 60_000).toISOString()
  const span = 60 + dice.upTo(dice.upTo(4) === 0 ? 2400 : 600)
  const some = () => at(someMinute(dice, span))
  const many = (most: number) => Array.from({ length: dice.upTo(most + 1) }, some).sort()
  const openedAt = at(0)
  const facts = [openedAt, ...many(2)].map((written) => ({
    at: written,
    typeCode: dice.one(types),
    occurredAt: dice.upTo(4) === 0 ? null : at(-dice.upTo(90)),
    learnedAt: dice.upTo(2) === 0 ? null : at(-dice.upTo(30)),
    receivedAt: at(-dice.upTo(10)),
    unitToldAt: dice.upTo(3) === 0 ? null : at(-dice.upTo(60)),
  }))
  const maybeNow = () => (dice.upTo(2) === 0 ? [openedAt] : [])
  const levels = [...maybeNow(), ...many(3)].map((written) => ({
    at: written,
    level: dice.one([null, 1, 2, 3, 4]),
  }))
  const marks = [openedAt, ...many(2)].map((written) => ({
    at: written,
    kinds: dice.one([[], [], ['atRisk'], ['sensitive'], ['atRisk', 'sensitive']] as const),
  }))
  const figures = [...maybeNow(), ...many(3)].map((written) => ({
    at: written,
    figures: { ...noFigures, dead: dice.upTo(5), missing: dice.one([null, 0, 3, 8]), affected: dice.upTo(3) },
  }))
  const closedAt = dice.upTo(4) === 0 ? some() : null
  return {
    zone,
    sets: setsOf(dice, { at, span }),
    whole: {
      ...{
        incident: 1,
        state: closedAt ? 'closed' : 'open',
        openedAt,
        closedAt,
        facts,
        levels,
        marks,
        figures,
      },
      reports: reportsOf(dice, many(7), at),
      queries: many(2).map((askedAt, index) => ({
        ...{ id: index + 1, askedBy: '市政府总值班室', askedAt, dueAt: later(askedAt, 30) },
        answeredAt: dice.upTo(2) === 0 ? null : later(askedAt, dice.upTo(60)),
      })),
      reasons: new Map(),
      watchEndedAt: null,
    },
    from: openedAt,
    to: at(span + 60),
  }
}

/** What had been written down of a life by a moment. */
export function knownBy(whole: History, now: string): History {
  const by = <T extends { at: string }>(list: readonly T[]) => list.filter(({ at }) => at <= now)
  const closed = whole.closedAt !== null && whole.closedAt <= now
  return {
    ...whole,
    state: closed ? 'closed' : 'open',
    closedAt: closed ? whole.closedAt : null,
    facts: by(whole.facts),
    levels: by(whole.levels),
    marks: by(whole.marks),
    figures: by(whole.figures),
    reports: whole.reports
      .filter(({ issuedAt }) => issuedAt <= now)
      .map((one) => ({ ...one, deliveries: one.deliveries.filter(({ sentAt }) => sentAt <= now) })),
    queries: whole.queries
      .filter(({ askedAt }) => askedAt <= now)
      .map((one) => ({
        ...one,
        answeredAt: one.answeredAt !== null && one.answeredAt <= now ? one.answeredAt : null,
      })),
  }
}

const stages = [
  'first',
  'initial',
  'initial',
  'followUp',
  'followUp',
  'followUp',
  'final',
  'verify',
  'supplement',
] as const

function reportsOf(dice: Dice, times: string[], at: (minutes: number) => string): SentReport[] {
  return times.map((issuedAt, index) => {
    const stage = dice.one(stages)
    const count = dice.one([0, 1, 2, 2, 3])
    return {
      ...{ id: index + 1, stage, issuedAt },
      nextAt:
        stage === 'final' || stage === 'supplement' || stage === 'verify'
          ? null
          : later(issuedAt, 20 + dice.upTo(200)),
      deliveries: Array.from({ length: count }, () => ({
        desk: dice.one(desks) as DeskCode,
        channel: dice.one(['phone', 'written', 'system'] as const),
        sentAt:
          stage === 'first'
            ? issuedAt < at(5)
              ? at(0)
              : issuedAt
            : later(issuedAt, dice.one([0, 0, 15, dice.upTo(20)])),
      })),
    }
  })
}

function later(at: string, minutes: number): string {
  return new Date(Date.parse(at) + minutes * 60_000).toISOString()
}

interface Around {
  at: (minutes: number) => string
  span: number
}

/** The shipped sets now and then; else sets of the life's own, with editions and switches somewhere in its time. */
function setsOf(dice: Dice, around: Around): RuleSet[] {
  if (dice.upTo(6) === 0) return shippedSets('zh')
  return Array.from({ length: 1 + dice.upTo(2) }, (_, index) => setOf(dice, `set${index}`, around))
}

const always = '0000-01-01T00:00:00.000Z'

function setOf(dice: Dice, code: string, around: Around): RuleSet {
  const { at, span } = around
  const froms = [always, ...(dice.upTo(2) === 0 ? [at(someMinute(dice, span))] : [])]
  const first = { active: dice.upTo(5) > 0, from: always }
  const turn = (active: boolean) => ({
    active,
    from: dice.upTo(4) === 0 ? always : at(someMinute(dice, span)),
  })
  const turned =
    dice.upTo(3) === 0 ? [turn(!first.active), ...(dice.upTo(2) === 0 ? [turn(first.active)] : [])] : []
  return {
    ...{ code, shipped: false, active: true, edition: null },
    editions: froms.map((from, index) => ({
      ...{ edition: index + 1, from, recordedAt: null, by: '' },
      ...factsOf(dice, around),
    })),
    switches: [first, ...turned].map((one) => ({ ...one, reason: '', recordedAt: null, by: '' })),
  }
}

function factsOf(dice: Dice, around: Around): RuleSetFacts {
  const rules = Array.from({ length: 1 + dice.upTo(3) }, (_, index) => ruleOf(dice, `rule${index}`, around))
  return RuleSetFacts.parse({
    ...{ name: '试验规则', jurisdiction: '本室', sample: false, effectiveFrom: '2020-01-01', rules },
    watches: dice.upTo(2) === 0 ? [] : watchesOf(rules[0]?.source),
  })
}

function watchesOf(source: unknown): unknown[] {
  return [
    { code: 'w30', words: '关注', hazards: ['12'], days: 3, source },
    { code: 'w7', words: '关注', hazards: ['12G', '12H'], days: 1, source },
  ]
}

const reporters = [
  'countyGovernment',
  'countyGovernment',
  'countyDepartment',
  'countyDepartment',
  'countyDepartment',
  'unit',
  'cityGovernment',
] as const

function ruleOf(dice: Dice, code: string, { at, span }: Around): Rule {
  const day = (minutes: number) => at(minutes).slice(0, 10)
  const atOnce = dice.upTo(6) === 0
  const followUp = {
    everyMinutes: dice.one([null, 45, 120]),
    fixedTimes: dice.one([[], ['08:00', '17:00'], ['02:30'], ['00:00', '12:00']]),
    onChange: dice.upTo(3) > 0,
    changeMinutes: dice.one([null, 30]),
  }
  const empty = followUp.everyMinutes === null && followUp.fixedTimes.length === 0 && !followUp.onChange
  return Rule.parse({
    code,
    words: '试验',
    hazards: dice.one([[], [], [], ['12'], ['12D', '11']]),
    minLevel: dice.one([4, 4, 4, 3, 2, 1]),
    overrides: dice.one([[], ['atRisk'], ['sensitive'], ['atRisk', 'sensitive']]),
    reaches: dice.upTo(3) === 0 ? [{ figures: ['dead', 'missing'], count: 6 }] : [],
    from: dice.one(reporters),
    to: dice.one([...desks, ...desks, 'ownDepartment']),
    channel: dice.one(['phone', 'written', 'system']),
    limitMinutes: atOnce ? null : dice.one([15, 30, 60, 120, 360]),
    atOnce,
    clockStart: dice.one(['occurred', 'learned', 'received', 'unitHeadTold', 'previousReport']),
    followUp: empty || dice.upTo(3) === 0 ? null : followUp,
    source: {
      title: '试验规定',
      effectiveFrom: dice.upTo(4) === 0 ? day(0) : '2020-01-01',
      effectiveTo: dice.upTo(5) === 0 ? day(dice.upTo(span)) : null,
      checkedOn: '2026-01-01',
    },
  })
}
