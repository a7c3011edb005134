import { describe, expect, test } from 'vitest'
import { openTestRoom, type TestRoom } from '#test/help/room.ts'
import { nationalThree, rain } from '#test/help/warning-facts.ts'

type Facts = ReturnType<typeof rain>

async function roomWith(...all: Facts[]): Promise<{ room: TestRoom; ids: number[] }> {
  const room = await openTestRoom()
  room.clock.passUntil('2026-03-10T12:00:00.000Z')
  const ids: number[] = []
  for (const facts of all) ids.push(await enter(room, facts))
  return { room, ids }
}

async function enter(room: TestRoom, facts: Facts): Promise<number> {
  const { taken } = await room.ok('officer', 'warnings.enter', { facts })
  return taken[0]?.id ?? 0
}

async function states(room: TestRoom) {
  const { chains } = await room.ok('officer', 'warnings.list', {})
  return chains.map(({ issuers, state }) => `${issuers.join()} ${state}`).sort()
}

const lift = (more: Partial<Facts> = {}) =>
  rain({ action: 'lift', issuedAt: '2026-03-10T11:00:00.000Z', ...more })
const other = rain({ issuers: ['临岭县气象台'] })

describe('a lift without its warning', () => {
  test('is held, and joined when the warning comes', async () => {
    const { room, ids } = await roomWith(lift())
    expect((await room.ok('officer', 'warnings.held', {})).held).toMatchObject([
      { message: { id: ids[0] }, candidates: [] },
    ])
    expect((await room.ok('officer', 'warnings.inForce', {})).warnings).toEqual([])
    await enter(room, rain())
    expect(await states(room)).toEqual(['澄河县气象台 lifted'])
    expect((await room.ok('officer', 'warnings.held', {})).held).toEqual([])
  })

  test('that names no issuer joins the only one it fits', async () => {
    const { room } = await roomWith(rain(), lift({ issuers: [] }))
    expect(await states(room)).toEqual(['澄河县气象台 lifted'])
  })

  test('that names no issuer asks when it fits several, and leaves them in force until answered', async () => {
    const { room, ids } = await roomWith(rain(), other, lift({ issuers: [] }))
    const { asks } = await room.ok('officer', 'warnings.held', {})
    expect(asks).toMatchObject([
      { message: { id: ids[2] }, candidates: [{ hazard: '暴雨' }, { hazard: '暴雨' }] },
    ])
    expect(await states(room)).toEqual(['临岭县气象台 inForce', '澄河县气象台 inForce'])
    const due = await room.ok('officer', 'warnings.due', {})
    expect(due.filter(({ kind }) => kind === 'warningAsks')).toMatchObject([
      { dueAt: '2026-03-10T12:10:00.000Z', page: `warnings/asks/${ids[2]}` },
    ])
    const answered = await room.ok('officer', 'warnings.answer', {
      message: ids[2] ?? 0,
      belongsTo: ids[1] ?? 0,
    })
    expect(answered).toMatchObject({ standing: 'joined', answers: [{ belongsTo: ids[1] }] })
    expect(await states(room)).toEqual(['临岭县气象台 lifted', '澄河县气象台 inForce'])
    await room.ok('officer', 'warnings.answer', { message: ids[2] ?? 0, belongsTo: null })
    expect(await states(room)).toEqual(['临岭县气象台 inForce', '澄河县气象台 inForce'])
    expect((await room.ok('officer', 'warnings.held', {})).asks).toEqual([])
  })

  test('is told apart by the colour it names', async () => {
    const { room } = await roomWith(rain(), { ...other, colour: 'red' }, lift({ issuers: [], colour: 'red' }))
    expect(await states(room)).toEqual(['临岭县气象台 lifted', '澄河县气象台 inForce'])
  })

  test('of an area joins the warning its office has in force', async () => {
    const { room } = await roomWith(rain({ areas: ['白石镇'] }), lift())
    expect(await states(room)).toEqual(['澄河县气象台 lifted'])
  })
})

describe('a lift after a new signal took the place of the earlier one', () => {
  const red = rain({ colour: 'red', issuedAt: '2026-03-10T10:00:00.000Z' })

  test('asks when it names the earlier colour, so that the red one is never silently gone', async () => {
    const { room } = await roomWith(rain(), red, lift({ colour: 'orange' }))
    expect((await room.ok('officer', 'warnings.inForce', {})).warnings).toMatchObject([{ colour: 'red' }])
    expect((await room.ok('officer', 'warnings.held', {})).asks).toMatchObject([
      { candidates: [{ colour: 'red' }] },
    ])
  })

  test('in the same minute leaves the new one in force', async () => {
    const { room } = await roomWith(rain(), red, lift({ colour: 'orange', issuedAt: red.issuedAt ?? null }))
    expect((await room.ok('officer', 'warnings.inForce', {})).warnings).toMatchObject([
      { colour: 'red', since: red.issuedAt },
    ])
  })

  test('by identifier leaves the new one in force', async () => {
    const [alert, , cancel] = nationalThree() as [Facts, Facts, Facts]
    const anew = { ...red, identifier: 'new-event' }
    const { room } = await roomWith(alert, anew, {
      ...cancel,
      issuedAt: '2026-03-10T11:00:00.000Z',
      colour: 'orange',
    })
    expect((await room.ok('officer', 'warnings.inForce', {})).warnings).toMatchObject([{ colour: 'red' }])
    expect(await states(room)).toEqual(['澄河县气象台 inForce'])
  })
})

describe('a change without its beginning', () => {
  test('is in force at once and says that its beginning is missing', async () => {
    const { room } = await roomWith(
      rain({ action: 'upgrade', colour: 'red', issuedAt: '2026-03-10T10:00:00.000Z' }),
    )
    expect((await room.ok('officer', 'warnings.inForce', {})).warnings).toMatchObject([
      { colour: 'red', startMissing: true },
    ])
    await enter(room, rain())
    expect((await room.ok('officer', 'warnings.inForce', {})).warnings).toMatchObject([
      { colour: 'red', startMissing: false, since: '2026-03-10T08:00:00.000Z' },
    ])
  })

  test('keeps the number of its chain when the beginning comes', async () => {
    const { room } = await roomWith(rain({ action: 'continue', issuedAt: '2026-03-10T10:00:00.000Z' }))
    const before = (await room.ok('officer', 'warnings.list', {})).chains[0]?.id
    await enter(room, rain())
    expect((await room.ok('officer', 'warnings.list', {})).chains.map(({ id }) => id)).toEqual([before])
  })
})

test('the number of a chain that was merged leads to the one its messages are in', async () => {
  const { room } = await roomWith(
    rain({ action: 'continue', issuers: ['县气象台'], issuedAt: '2026-03-10T10:00:00.000Z' }),
  )
  const before = (await room.ok('officer', 'warnings.list', {})).chains[0]?.id ?? 0
  await enter(room, rain())
  const { chains } = await room.ok('officer', 'warnings.list', {})
  expect(chains).toHaveLength(1)
  expect(await room.ok('officer', 'warnings.chain', { id: before })).toMatchObject({
    id: chains[0]?.id,
    since: '2026-03-10T08:00:00.000Z',
  })
})

test('an answer that cannot be is refused with why', async () => {
  const { room, ids } = await roomWith(
    rain(),
    rain({ hazard: '大风' }),
    lift({ issuers: [] }),
    rain({ issuers: ['东湾县气象台'], issuedAt: '2026-03-10T11:30:00.000Z' }),
  )
  const [rainId, windId, liftId, laterId] = ids as [number, number, number, number]
  const no = async (message: number, belongsTo: number) =>
    (await room.no('officer', 'warnings.answer', { message, belongsTo })).code
  expect(await no(liftId, windId)).toBe('warnings.otherHazard')
  expect(await no(liftId, laterId)).toBe('warnings.answerLater')
  expect(await no(liftId, 99)).toBe('warnings.unknownMessage')
  expect(await no(rainId, rainId)).toBe('warnings.noChainThere')
})

describe('a correction', () => {
  test('counts from then on, and what was received stays beside it', async () => {
    const { room, ids } = await roomWith(rain({ colour: 'red' }))
    const corrected = await room.ok('officer', 'warnings.correct', {
      message: ids[0] ?? 0,
      facts: rain(),
      reason: '看错颜色',
    })
    expect(corrected).toMatchObject({
      facts: { colour: 'orange' },
      sources: [{ facts: { colour: 'red' }, differs: ['colour'] }],
    })
    expect(corrected.corrections).toMatchObject([
      { reason: '看错颜色', facts: { colour: 'orange' }, by: { name: expect.any(String) } },
    ])
    expect((await room.ok('officer', 'warnings.inForce', {})).warnings).toMatchObject([{ colour: 'orange' }])
  })

  test('of the hazard moves the message to the other warning', async () => {
    const { room, ids } = await roomWith(
      rain(),
      rain({ hazard: '大风', action: 'continue', issuedAt: '2026-03-10T09:00:00.000Z' }),
    )
    await room.ok('officer', 'warnings.correct', {
      message: ids[1] ?? 0,
      facts: rain({ action: 'continue', issuedAt: '2026-03-10T09:00:00.000Z' }),
      reason: '灾种',
    })
    expect((await room.ok('officer', 'warnings.list', {})).chains).toMatchObject([
      { hazard: '暴雨', messages: 2 },
    ])
  })

  test('that takes a lift back puts its warning in force again; received once more it counts again', async () => {
    const { room, ids } = await roomWith(rain(), lift())
    expect(await states(room)).toEqual(['澄河县气象台 lifted'])
    const back = await room.ok('officer', 'warnings.withdraw', { message: ids[1] ?? 0, reason: '误贴' })
    expect(back).toMatchObject({
      standing: 'withdrawn',
      chain: null,
      corrections: [{ facts: null, reason: '误贴' }],
    })
    expect(await states(room)).toEqual(['澄河县气象台 inForce'])
    expect(
      await room.no('officer', 'warnings.withdraw', { message: ids[1] ?? 0, reason: '误贴' }),
    ).toMatchObject({ code: 'warnings.withdrawnAlready' })
    expect((await room.ok('officer', 'warnings.enter', { facts: lift() })).result).toBe('taken')
    expect(await states(room)).toEqual(['澄河县气象台 lifted'])
  })

  test('that takes the only message back leaves no warning', async () => {
    const { room, ids } = await roomWith(rain())
    const { chains } = await room.ok('officer', 'warnings.list', {})
    await room.ok('officer', 'warnings.withdraw', { message: ids[0] ?? 0, reason: '误贴' })
    expect((await room.ok('officer', 'warnings.list', {})).total).toBe(0)
    expect(await room.no('officer', 'warnings.chain', { id: chains[0]?.id ?? 0 })).toMatchObject({
      code: 'warnings.unknownChain',
    })
  })
})
