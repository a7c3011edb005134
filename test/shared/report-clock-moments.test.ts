import { expect, test } from 'vitest'
import { noFigures } from '#shared/incidents/figures.ts'
import { clocksOf } from '#shared/reports/clocks.ts'
import type { History, SentReport } from '#shared/reports/history.ts'
import { type Rule, type RuleSet, RuleSetFacts } from '#shared/reports/rule.ts'

const opened = '2026-03-10T00:00:00.000Z'
const always = '0000-01-01T00:00:00.000Z'
const at = (minutes: number) => new Date(Date.parse(opened) + minutes * 60_000).toISOString()
const source = { title: '试验规定', effectiveFrom: '2020-01-01', checkedOn: '2026-01-01' }

const rule = {
  ...{ code: 'r', words: '试验', minLevel: 4, from: 'countyGovernment', to: 'cityGovernment' },
  ...{ channel: 'phone', limitMinutes: 30, clockStart: 'received', source },
}

function setOf(change: Partial<Rule>): RuleSet {
  const facts = RuleSetFacts.parse({
    ...{ name: '试验', jurisdiction: '本室', sample: false, effectiveFrom: '2020-01-01' },
    rules: [{ ...rule, ...change }],
    watches: [{ code: 'w', words: '关注', hazards: ['12'], days: 30, source }],
  })
  return {
    ...{ code: 's', shipped: false, active: true, edition: 1 },
    editions: [{ edition: 1, from: always, recordedAt: null, by: '', ...facts }],
    switches: [{ active: true, from: always, reason: '', recordedAt: null, by: '' }],
  }
}

function sent(id: number, stage: SentReport['stage'], minutes: number): SentReport {
  const deliveries = [{ desk: 'cityGovernment' as const, channel: 'phone' as const, sentAt: at(minutes) }]
  return { id, stage, issuedAt: at(minutes), nextAt: null, deliveries }
}

function clocks(history: Partial<History>, change: Partial<Rule>, now: string) {
  const facts = {
    at: opened,
    typeCode: '12D01',
    occurredAt: opened,
    learnedAt: null,
    receivedAt: opened,
    unitToldAt: null,
  }
  const whole: History = {
    ...{
      incident: 1,
      state: 'open',
      openedAt: opened,
      closedAt: null,
      facts: [facts],
      levels: [],
      marks: [],
    },
    ...{ figures: [], reports: [], queries: [], reasons: new Map(), watchEndedAt: null },
    ...history,
  }
  const scene = {
    history: whole,
    sets: [setOf(change)],
    reportsAs: ['countyGovernment' as const],
    zone: 'Asia/Shanghai',
  }
  return clocksOf({ ...scene, now }).map(({ key, state, dueAt, metAt }) => ({ key, state, dueAt, metAt }))
}

test('a report sent at the very limit is in time, and a minute later it is late', () => {
  const state = (minutes: number) => clocks({ reports: [sent(1, 'first', minutes)] }, {}, at(60))[0]?.state
  expect([state(29), state(30), state(31)]).toEqual(['met', 'met', 'late'])
})

test('a clock is dropped when the grade fell at the moment of the report, and met when the report came before', () => {
  const levels = [
    { at: opened, level: 3 },
    { at: at(20), level: 4 },
  ]
  const state = (minutes: number) =>
    clocks({ levels, reports: [sent(1, 'first', minutes)] }, { minLevel: 3 }, at(60))[0]?.state
  expect([state(19), state(20), state(21)]).toEqual(['met', 'dropped', 'dropped'])
})

test('a grade that falls after the limit leaves the clock late', () => {
  const state = (minutes: number) =>
    clocks(
      {
        levels: [
          { at: opened, level: 3 },
          { at: at(minutes), level: 4 },
        ],
      },
      { minLevel: 3 },
      at(60),
    )[0]?.state
  expect([state(30), state(31)]).toEqual(['dropped', 'late'])
})

test('a change that stands in the report sent at the same moment asks for no other', () => {
  const followUp = { everyMinutes: null, fixedTimes: [], onChange: true, changeMinutes: 30 }
  const levels = [
    { at: opened, level: 4 },
    { at: at(20), level: 3 },
  ]
  const changes = (minutes: number) =>
    clocks({ levels, reports: [sent(1, 'first', 10), sent(2, 'followUp', minutes)] }, { followUp }, at(60))
      .filter(({ key }) => key.includes('/change/'))
      .map(({ key, state }) => [key, state])
  expect(changes(19)).toEqual([['s/r/change/2', 'late']])
  expect(changes(20)).toEqual([])
  expect(changes(21)).toEqual([['s/r/change/1', 'met']])
})

test('casualties that change in the moment of the final report are in it; a supplement of the same moment comes too early', () => {
  const figures = [0, 1].map((dead) => ({
    at: dead === 0 ? opened : at(40),
    figures: { ...noFigures, dead },
  }))
  const supplements = (final: number, supplement: number) =>
    clocks(
      {
        figures,
        reports: [sent(1, 'initial', 5), sent(2, 'final', final), sent(3, 'supplement', supplement)],
      },
      {},
      at(60),
    )
      .filter(({ key }) => key.startsWith('supplement/'))
      .map(({ state }) => state)
  expect(supplements(40, 50)).toEqual([])
  expect(supplements(39, 50)).toEqual(['met'])
  expect(supplements(39, 40)).toEqual(['running'])
})
