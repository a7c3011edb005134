import { describe, expect, it, vi } from 'vitest'
import en from '#resources/demo/en/matters.json' with { type: 'json' }
import plot from '#resources/demo/matters.json' with { type: 'json' }
import zh from '#resources/demo/zh-CN/matters.json' with { type: 'json' }
import { inChargeOf } from '#shared/hazards/leader.ts'
import { demoAt } from '#test/help/demo-room.ts'

vi.setConfig({ testTimeout: 120_000 })

const now = '2026-11-25T06:30:00.000Z'
const rooms = { 'zh-CN': demoAt(now, 'zh-CN'), en: demoAt(now, 'en') }
const told = { 'zh-CN': zh, en }
const minute = 60_000

describe.each(['zh-CN', 'en'] as const)('the demo’s incidents in %s', (language) => {
  const room = rooms[language]
  const words = told[language]

  it('has one closed after some days with figures of three sources, and one open since minutes', async () => {
    const { ask } = await room
    const blast = await ask('incidents.get', { id: 1 })
    expect(blast).toMatchObject({ state: 'closed', title: words.incidents.blast.title, exercise: false })
    expect(blast.figures.map(({ source }) => source)).toEqual(['fire', 'health', 'township'])
    expect(blast.adopted?.figures).toMatchObject({ dead: 0, seriouslyInjured: 1, relocated: 61 })
    expect([blast.grading.level, blast.raised]).toEqual([4, true])
    const [first] = blast.tellings.filter(({ role }) => role === 'ownLeader')
    expect(first?.happenedAt).toBe('2026-11-18T18:58:00.000Z')
    const boiler = await ask('incidents.get', { id: 2 })
    expect(boiler).toMatchObject({ state: 'open', title: words.incidents.boiler.title, exercise: false })
    expect(Date.parse(now) - Date.parse(boiler.openedAt)).toBeLessThan(10 * minute)
  })

  it('reported the first in a chain without a gap, every limit met and every paper received', async () => {
    const { ask } = await room
    const { reports, clocks, queries, watch } = await ask('reports.of', { incident: 1 })
    const chain = reports.toReversed()
    expect(chain.map(({ stage, ordinal, state }) => [stage, ordinal, state])).toEqual([
      ['first', 1, 'issued'],
      ['initial', 1, 'issued'],
      ['followUp', 1, 'issued'],
      ['followUp', 2, 'issued'],
      ['final', 1, 'issued'],
    ])
    expect(chain.map(({ number }) => number?.number ?? null)).toEqual([null, 1, 2, 3, 4])
    expect(chain.map(({ unconfirmed }) => unconfirmed)).toEqual([0, 0, 0, 0, 0])
    const numbers = await ask('reports.numbers', {})
    expect(numbers.map(({ number, state }) => [number, state])).toEqual(
      [4, 3, 2, 1].map((number) => [number, 'used']),
    )
    expect(queries.map(({ answeredAt }) => answeredAt !== null)).toEqual([true])
    expect(clocks.filter(({ kind }) => kind !== 'watch').map(({ state }) => state)).toEqual(
      Array(clocks.length - 1).fill('met'),
    )
    expect(watch.endedAt).toBeNull()
    expect(clocks.find(({ kind }) => kind === 'watch')).toMatchObject({
      state: 'running',
      dueAt: '2026-12-19T16:00:00.000Z',
    })
  })

  it('says what changed from report to report, told own leaders before the city, and keeps the cause out', async () => {
    const { ask } = await room
    const second = await ask('reports.get', { id: 3 })
    const figures = second.differences.filter(({ kind }) => kind === 'figure')
    expect(figures.map(({ field, from, to }) => [field, from, to])).toEqual(
      expect.arrayContaining([[expect.stringContaining('slightlyInjured'), 3, 5]]),
    )
    expect(second.leadersFirst).toBe(true)
    const { reports } = await ask('reports.of', { incident: 1 })
    const texts = await Promise.all(reports.map(({ id }) => ask('reports.text', { id })))
    for (const text of texts) expect(JSON.stringify(text)).not.toContain(words.incidents.blast.cause)
  })

  it('ran a card that a leader approved, one step set aside, all others done in order', async () => {
    const { ask } = await room
    const run = await ask('runs.get', { id: 1 })
    expect(run).toMatchObject({ state: 'ended', sample: false, incident: 1, done: 19, all: 19 })
    expect(run.version.state).toBe('approved')
    expect(run.steps.filter(({ state }) => state === 'notApplicable').map(({ code }) => code)).toEqual([
      'dug',
    ])
    expect(run.steps.filter(({ state }) => state === 'done')).toHaveLength(18)
    expect(run.steps.filter(({ lateMinutes }) => (lateMinutes ?? 0) > 10)).toEqual([])
  })

  it('followed the leader’s order to the end: read back, signed next morning, crossed off, closed', async () => {
    const { ask } = await room
    const instruction = await ask('followups.instruction', { id: 1 })
    expect(instruction).toMatchObject({ form: 'oral', state: 'closed', incident: 1, missing: [] })
    expect(instruction.readBack?.words).toBe(words.incidents.blast.instruction.readBack)
    expect(instruction.signature?.means).toBe('pin')
    const followup = await ask('followups.get', { id: 1 })
    expect(followup).toMatchObject({ state: 'crossedOff', scheme: 'sevenDays', instruction: 1, incident: 1 })
    expect(followup.clocks.map(({ state }) => state)).toEqual(['met', 'met', 'met'])
  })

  it('tells the whole night in one timeline, each line sealed', async () => {
    const { ask } = await room
    const timeline = await ask('incidents.timeline', { id: 1 })
    const kinds = new Set(timeline.map(({ kind }) => kind))
    const wanted = ['telling', 'figures', 'step', 'run', 'report', 'delivery', 'instruction', 'followup']
    expect([...kinds]).toEqual(expect.arrayContaining(wanted))
    expect(timeline.filter(({ chain }) => chain === null)).toEqual([])
  })

  it('has the open one on the desk: the next report ahead, a card under way with two steps done', async () => {
    const { ask } = await room
    const { items } = await ask('desk.due', {})
    const reports = items.filter(({ kind, page }) => kind === 'report' && page === 'incidents/2/report')
    expect(reports.length).toBeGreaterThan(1)
    for (const { dueAt } of reports) expect(Date.parse(dueAt) - Date.parse(now)).toBeGreaterThan(30 * minute)
    const running = await ask('runs.running', {})
    expect(running).toMatchObject([{ incident: 2, done: 2, all: 6, overdue: 0, sample: false }])
    expect(items.filter(({ kind }) => kind === 'step').map(({ page }) => page)).toEqual(['runs/2', 'runs/2'])
    expect(items.filter(({ kind }) => kind === 'ownLeaders')).toEqual([])
    const next = running[0]?.next?.step ?? 0
    expect((await ask('runs.whom', { step: next })).contacts.length).toBeGreaterThan(3)
  })
})

describe('the rest of what the demo leaves', () => {
  const room = rooms['zh-CN']

  it('is a follow-up of the drill that was signed for and moves on, due in two days', async () => {
    const { ask } = await room
    const [open, ...others] = await ask('followups.list', { states: ['open'] })
    expect(others).toEqual([])
    expect(open?.events.map(({ act }) => act)).toEqual(['receipt', 'progress'])
    expect(open).toMatchObject({ origin: 'drill', exercise: false, settleBy: '2026-11-27T16:00:00.000Z' })
  })

  it('is a drill that ended with its evaluation and marked its lines, and nothing of it is real', async () => {
    const { ask, rows } = await room
    const [drill] = await ask('drills.list', {})
    expect(drill).toMatchObject({ state: 'ended', evaluated: true, injects: 3 })
    expect(await ask('drills.now', {})).toEqual({ drill: null, brokenOut: false })
    const [found] = rows<{ n: number }>('SELECT count(*) AS n FROM drill_entry')
    expect(found?.n).toBe(6)
  })

  it('is three hazards: one under supervision, one crossed off after its re-check, one overdue', async () => {
    const { ask } = await room
    const { hazards } = await ask('hazards.list', {})
    const stands = hazards.map(({ grade, state, listed }) => [grade, state, listed !== null])
    expect(stands).toEqual(
      expect.arrayContaining([
        ['major', 'open', true],
        ['general', 'crossedOff', false],
        ['general', 'open', false],
      ]),
    )
    const { hazards: overdue } = await ask('hazards.list', { overdue: true })
    expect(overdue.map(({ grade }) => grade)).toEqual(['general'])
  })

  it('is a leader in charge of a township, one of a sector, and a check without notice that found the major hazard', async () => {
    const { ask } = await room
    const charges = await ask('hazards.assignments', {})
    expect(charges.map(({ kind, active }) => [kind, active])).toEqual([
      ['sector', true],
      ['township', true],
    ])
    const { checks } = await ask('hazards.checks', {})
    expect(checks).toMatchObject([{ kind: 'unannounced', accompanied: false, hazards: [{ grade: 'major' }] }])
    const [hazard] = checks[0]?.hazards ?? []
    const { sector, township, unit } = await ask('hazards.get', { id: hazard?.id ?? 0 })
    expect(inChargeOf(charges, { sector, township, unit })).toHaveLength(2)
  })

  it('is one set of questions passed with one wrong', async () => {
    const { ask } = await room
    const results = await ask('training.results', {})
    expect(results).toMatchObject([{ code: 'reportTimes', passed: true, wrong: [3] }])
  })

  it('is the county’s own rules of reporting, on beside the national ones, and whom it reports to', async () => {
    const { ask } = await room
    const sets = await ask('reports.ruleSets', {})
    const own = sets.filter(({ shipped }) => !shipped)
    expect(own).toMatchObject([{ active: true, edition: 1, editions: [{ sample: false }] }])
    expect((await ask('reports.addressees', {})).map(({ name }) => name)).toEqual(
      Object.values(zh.reporting.addressees).map(([name]) => name),
    )
  })
})

it('says everything in both languages, for every step, every report and every hazard there is', () => {
  const shapeOf = (words: object) =>
    JSON.stringify(words, (_, value) => (typeof value === 'string' ? value === '' : value))
  expect(shapeOf(en)).toBe(shapeOf(zh))
  expect(JSON.stringify(en)).not.toMatch(/[一-鿿]/)
  expect(Object.keys(zh.incidents)).toEqual(plot.incidents.map(({ key }) => key))
  const { blast } = zh.incidents
  expect(Object.keys(blast.steps).sort()).toEqual([...plot.cards.keep].sort())
  const { acts }: { acts: { do: string; key?: string }[] } = plot.incidents[0] ?? { acts: [] }
  const drafted = acts.filter((act) => act.do === 'draft').map(({ key }) => key)
  expect(Object.keys(blast.reports)).toEqual(drafted)
  expect(Object.keys(zh.hazards)).toEqual(plot.hazards.map(({ key }) => key))
  expect(Object.values(zh.hazards).map(({ steps }) => steps.length)).toEqual(
    plot.hazards.map(({ steps }) => steps.length),
  )
  expect(Object.keys(zh.leaders)).toEqual(plot.leaders.map(({ key }) => key))
  expect(Object.keys(zh.checks)).toEqual(plot.checks.map(({ key }) => key))
  expect(zh.drill.injects).toHaveLength(plot.drill.injects.length)
})
