import { describe, expect, it, vi } from 'vitest'
import county from '#resources/demo/county.json' with { type: 'json' }
import en from '#resources/demo/en/county.json' with { type: 'json' }
import zh from '#resources/demo/zh-CN/county.json' with { type: 'json' }
import { demoAt } from '#test/help/demo-room.ts'

vi.setConfig({ testTimeout: 120_000 })

const now = '2026-11-25T06:30:00.000Z'
const rooms = { 'zh-CN': demoAt(now, 'zh-CN'), en: demoAt(now, 'en') }
const told = { 'zh-CN': zh, en }
const day = 86_400_000

describe.each(['zh-CN', 'en'] as const)('the demo’s county in %s', (language) => {
  const room = rooms[language]
  const words = told[language]

  it('has its townships, villages, reservoirs and a hazard point in the book, whoever is in charge found by place', async () => {
    const { ask } = await room
    const units = await ask('contacts.units', {})
    const count = (kind: string) => units.filter((unit) => unit.kind === kind).length
    expect(['township', 'village', 'reservoir', 'hazardPoint'].map(count)).toEqual([6, 8, 2, 1])
    const people = await ask('contacts.forPlaces', { places: [words.units.longtan] })
    expect(people.map(({ charges }) => charges[0]?.kind)).toEqual([
      'reservoirAdministrative',
      'reservoirTechnical',
      'reservoirPatrol',
    ])
    const town = await ask('contacts.forPlaces', { places: [words.units.liuhe] })
    expect(town.map(({ pair }) => pair)).toEqual(['A', 'B'])
  })

  it('has numbers verified on many days, some of them too long ago and one found wrong', async () => {
    const { ask, rows } = await room
    const { totals } = await ask('contacts.night', {})
    expect(totals).toMatchObject({ numbers: 56, wrong: 1 })
    expect(totals.stale).toBeGreaterThan(4)
    expect(totals.stale).toBeLessThan(12)
    const days = rows('SELECT DISTINCT verified_on FROM contact_number')
    expect(days.length).toBeGreaterThan(25)
  })

  it('has one yellow warning in force with hours left, reported and seen; fog and flood were lifted', async () => {
    const { ask } = await room
    const { warnings } = await ask('warnings.inForce', {})
    expect(warnings).toMatchObject([
      { hazard: '道路结冰', colour: 'yellow', state: 'inForce', reported: true, status: 'actual' },
    ])
    expect(warnings[0]?.issuers).toEqual([words.warnings.ice.issuer])
    expect(warnings[0]?.places.map(({ name }) => name)).toEqual(words.warnings.ice.places)
    expect(Date.parse(warnings[0]?.lapsesAt ?? '') - Date.parse(now)).toBeGreaterThan(day / 2)
    const { chains } = await ask('warnings.list', { states: ['lifted'] })
    expect(chains.map(({ hazard, colour }) => [hazard, colour])).toEqual([
      ['洪水', 'blue'],
      ['大雾', 'yellow'],
    ])
    const flood = await ask('warnings.chain', { id: chains[0]?.id ?? 0 })
    expect(flood.steps.map(({ act }) => act)).toEqual([
      'reported',
      'instructed',
      'forwarded',
      'reported',
      'forwarded',
      'summed',
    ])
    expect(await ask('warnings.held', {})).toEqual({ held: [], asks: [], notices: [] })
  })

  it('has two days of readings that end now: quiet levels, one river over its warning stage yesterday', async () => {
    const { ask, rows } = await room
    const [{ n } = { n: 0 }] = rows<{ n: number }>('SELECT count(*) AS n FROM reading')
    expect(n).toBeGreaterThan(100)
    expect(n).toBeLessThan(200)
    const { stations } = await ask('waters.state', {})
    expect(stations.map(({ station }) => station.kind)).toEqual([
      'river',
      'river',
      'reservoir',
      'reservoir',
      'rain',
    ])
    for (const { over, stale, latest } of stations) {
      expect([over, stale]).toEqual([[], false])
      expect(Date.parse(now) - Date.parse(latest?.observedAt ?? '')).toBeLessThan(day / 6)
    }
    const from = new Date(Date.parse(now) - 2 * day).toISOString()
    const { crossings, rainFrom, marks } = await ask('waters.series', { station: 1, from, to: now })
    expect(crossings.map(({ name, direction, at }) => [name, direction, at])).toEqual([
      ['warning', 'up', '2026-11-24T02:00:00.000Z'],
      ['warning', 'down', '2026-11-24T06:30:00.000Z'],
    ])
    expect(rainFrom?.id).toBe(5)
    expect(marks.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['warning', 'zone']))
  })

  it('has a call-out that was answered by all and reported on, and a response of level IV that has ended', async () => {
    const { ask } = await room
    const callouts = await ask('callouts.list', {})
    expect(callouts).toMatchObject([{ exercise: true, counts: { total: 7, answered: 7 } }])
    expect(callouts[0]?.endedAt).not.toBeNull()
    expect(callouts[0]?.feedback?.words).toBe(words.callout.feedback)
    const responses = await ask('responses.list', {})
    expect(responses).toMatchObject([{ state: 'ended', level: 4, matter: words.response.matter }])
    expect(responses[0]?.steps.map(({ act, change, means }) => [act, change, means])).toEqual([
      ['propose', 'activate', ''],
      ['approve', 'activate', 'pin'],
      ['propose', 'terminate', ''],
      ['approve', 'terminate', 'pin'],
    ])
    expect(responses[0]?.actions.map(({ outcome }) => outcome)).toEqual(Array(9).fill('done'))
    expect((await ask('responses.proposals', {})).proposals).toEqual([])
  })
})

it.each([
  ['in the afternoon', now, []],
  ['at the change of shift', '2026-11-22T00:00:00.000Z', []],
  ['shortly before a reading is due', '2026-11-25T09:59:00.000Z', ['dueSoon', 'dueSoon']],
  ['minutes before the change of shift', '2026-11-21T23:56:00.000Z', ['handoverNear', 'dueSoon']],
] as const)('hardly rings when it is loaded %s', async (_, moment, ringing) => {
  const { ask } = moment === now ? await rooms['zh-CN'] : await demoAt(moment)
  const { alarms } = await ask('alarms.ringing', {})
  expect(alarms.map(({ kind }) => kind)).toEqual(ringing)
  const { items } = await ask('desk.due', {})
  const quiet = ['callout', 'calloutFeedback', 'responseAction', 'responseApproval', 'responseEnd', 'zone']
  expect(items.filter(({ kind }) => quiet.includes(kind))).toEqual([])
  const overdue = items.filter(({ dueAt }) => dueAt < moment).map(({ kind }) => kind)
  expect(overdue.filter((kind) => kind !== 'review' && kind !== 'hazard')).toEqual([])
  expect(overdue.filter((kind) => kind === 'hazard').length).toBeLessThan(2)
})

it('says everything about the county in both languages, for everybody and everything there is', () => {
  const shapeOf = (words: object) =>
    JSON.stringify(words, (_, value) => (typeof value === 'string' ? value === '' : value))
  expect(shapeOf(en)).toBe(shapeOf(zh))
  expect(JSON.stringify(en)).not.toMatch(/[一-鿿]/)
  const { contacts, waters, warnings, callout, response } = county
  expect(zh.people).toHaveLength(contacts.people.length)
  expect(Object.keys(zh.units)).toEqual(contacts.units.map(({ key }) => key))
  expect(Object.keys(zh.stations)).toEqual(waters.stations.map(({ key }) => key))
  expect(zh.zone.steps).toHaveLength(waters.zone.steps.length)
  expect(Object.values(zh.warnings).map(({ steps }) => steps.length)).toEqual(
    warnings.map(({ steps }) => steps.length),
  )
  expect(zh.callout.tries).toHaveLength(callout.tries.length)
  expect([zh.response.done.length, zh.response.after.length]).toEqual([
    response.settle.length,
    response.after.length,
  ])
})
