import { describe, expect, test } from 'vitest'
import { allowedSteps, chainStates, stateAfter, steps } from '#shared/warnings/life.ts'
import { rain } from '#test/help/warning-facts.ts'
import { issuedAt, roomWithRain, said } from '#test/help/warning-room.ts'

describe('a warning nobody lifted', () => {
  test('stays, past its horizon, as a state of its own until a new one comes', async () => {
    const { room } = await roomWithRain()
    room.clock.passUntil('2026-03-11T06:00:00.000Z')
    expect((await room.ok('officer', 'warnings.inForce', {})).warnings).toMatchObject([{ state: 'lapsed' }])
    await room.ok('officer', 'warnings.enter', {
      facts: rain({ issuedAt: room.clock.now(), colour: 'blue' }),
    })
    expect((await room.ok('officer', 'warnings.list', {})).chains).toMatchObject([
      { state: 'inForce', colour: 'blue' },
      { state: 'replaced', colour: 'orange', endedAt: '2026-03-11T06:00:00.000Z' },
    ])
    expect(
      (await room.ok('officer', 'warnings.inForce', { at: '2026-03-11T05:59:59.999Z' })).warnings,
    ).toMatchObject([{ colour: 'orange', state: 'lapsed' }])
  })

  test('goes on when its issuer goes on, however late', async () => {
    const { room } = await roomWithRain()
    room.clock.passUntil('2026-03-10T08:00:00.000Z')
    await room.ok('officer', 'warnings.enter', {
      facts: rain({ action: 'continue', issuedAt: room.clock.now(), horizonHours: 2 }),
    })
    expect((await room.ok('officer', 'warnings.inForce', {})).warnings).toMatchObject([
      { state: 'inForce', since: issuedAt },
    ])
  })

  test('is closed by an officer with a reason and his name; its late lift is kept with it', async () => {
    const { room, chain } = await roomWithRain()
    room.clock.pass(600)
    expect(await room.no('officer', 'warnings.step', { chain, act: 'closed' })).toMatchObject({
      faults: { words: 'empty' },
    })
    const closed = await room.ok('officer', 'warnings.step', {
      chain,
      act: 'closed',
      words: '电话核实已解除',
    })
    expect(closed).toMatchObject({
      state: 'closed',
      endedAt: room.clock.now(),
      open: ['reported', 'instructed', 'forwarded', 'noted', 'summed'],
    })
    expect((await room.ok('officer', 'warnings.inForce', {})).warnings).toEqual([])
    expect((await room.ok('officer', 'log.search', { words: '电话核实已解除' })).total).toBe(1)
    room.clock.pass(5)
    const { taken } = await room.ok('officer', 'warnings.enter', {
      facts: rain({ action: 'lift', issuedAt: room.clock.now() }),
    })
    expect(taken).toMatchObject([{ standing: 'joined', chain }])
    expect(await room.ok('officer', 'warnings.chain', { id: chain })).toMatchObject({
      state: 'closed',
      messages: [{}, { action: 'lift' }],
    })
  })

  test('is closed with all others of before in one act', async () => {
    const { room } = await roomWithRain()
    await room.ok('officer', 'warnings.enter', {
      facts: rain({ issuedAt, horizonHours: 3, issuers: ['临岭县气象台'] }),
    })
    await room.ok('officer', 'warnings.enter', {
      facts: rain({ issuedAt, horizonHours: 30, issuers: ['东湾县气象台'] }),
    })
    expect(
      await room.no('officer', 'warnings.closeLapsed', { before: room.clock.now(), reason: '旧' }),
    ).toMatchObject({ code: 'warnings.noneLapsed' })
    room.clock.pass(600)
    expect(
      await room.ok('officer', 'warnings.closeLapsed', { before: room.clock.now(), reason: '均已核实' }),
    ).toEqual({ closed: 2 })
    expect((await room.ok('officer', 'warnings.inForce', {})).warnings).toMatchObject([
      { issuers: ['东湾县气象台'] },
    ])
    expect((await room.ok('officer', 'log.search', { words: '均已核实' })).total).toBe(1)
  })
})

describe('what was done', () => {
  test('is kept in its words with who, by which means and when, and told to the duty log', async () => {
    const { room, chain } = await roomWithRain()
    room.clock.pass(20)
    const happenedAt = '2026-03-10T00:04:00.000Z'
    await room.ok('officer', 'warnings.step', { chain, act: 'reported', ...said, happenedAt })
    await room.ok('officer', 'warnings.step', { chain, act: 'instructed', ...said })
    await room.ok('officer', 'warnings.step', {
      chain,
      act: 'forwarded',
      who: '白石镇、柳河乡',
      means: '传真',
    })
    const { steps: kept } = await room.ok('officer', 'warnings.step', {
      chain,
      act: 'noted',
      words: '已查看雷达图',
    })
    expect(kept).toMatchObject([
      {
        act: 'reported',
        who: '带班领导 赵敏',
        words: said.words,
        happenedAt,
        at: '2026-03-10T00:20:00.000Z',
      },
      { act: 'instructed', means: '电话' },
      { act: 'forwarded', who: '白石镇、柳河乡', means: '传真' },
      { act: 'noted' },
    ])
    const lines = await room.ok('officer', 'log.search', { words: '澄河县气象台暴雨橙色预警' })
    expect(lines.total).toBe(4)
  })

  test('belongs to the message that was the last one then', async () => {
    const { room, chain } = await roomWithRain()
    room.clock.pass(60)
    await room.ok('officer', 'warnings.enter', {
      facts: rain({ action: 'upgrade', colour: 'red', issuedAt: room.clock.now() }),
    })
    const late = await room.ok('officer', 'warnings.step', {
      chain,
      act: 'reported',
      ...said,
      happenedAt: '2026-03-10T00:30:00.000Z',
    })
    expect(late.steps).toMatchObject([{ message: late.messages[0]?.id }])
    expect(late.reported).toBe(false)
  })

  test('is refused where it cannot be', async () => {
    const { room, chain } = await roomWithRain()
    room.clock.pass(10)
    const no = async (act: string, more: object = {}) =>
      room.no('officer', 'warnings.step', { chain, act, ...said, ...more })
    expect(await no('summed')).toMatchObject({ code: 'warnings.stepNotOpen' })
    expect(await no('reported', { happenedAt: '2026-03-10T00:11:00.000Z' })).toMatchObject({
      faults: { happenedAt: 'log.future' },
    })
    expect(await no('forwarded', { who: '', means: '' })).toMatchObject({
      faults: { who: 'empty', means: 'empty' },
    })
    expect(await no('closed', { happenedAt: '2026-03-09T23:00:00.000Z' })).toMatchObject({
      faults: { happenedAt: 'warnings.beforeMessage' },
    })
    expect(await room.no('officer', 'warnings.step', { chain: 99, act: 'noted', words: 'x' })).toMatchObject({
      code: 'warnings.unknownChain',
    })
    expect(await room.no('nobody', 'warnings.step', { chain, act: 'noted', words: 'x' })).toMatchObject({
      code: 'seat.empty',
    })
  })

  test.each(chainStates)(
    'in the state %s is what the table of steps allows, as buttons and as rule',
    async (state) => {
      const { room, chain } = await roomIn(state)
      const { open } = await room.ok('officer', 'warnings.chain', { id: chain })
      expect(open).toEqual(steps.filter((act) => allowedSteps[act][state] !== undefined))
      for (const act of steps) {
        const asked = { chain, act, ...said }
        if (stateAfter(state, act) === null)
          expect((await room.no('officer', 'warnings.step', asked)).code).toBe('warnings.stepNotOpen')
        else if (act !== 'closed')
          expect((await room.ok('officer', 'warnings.step', asked)).state).toBe(state)
      }
    },
  )
})

async function roomIn(state: (typeof chainStates)[number]) {
  const made = await roomWithRain()
  const { room, chain } = made
  if (state === 'inForce') return made
  room.clock.pass(240)
  if (state === 'lifted')
    await room.ok('officer', 'warnings.enter', {
      facts: rain({ action: 'lift', issuedAt: room.clock.now() }),
    })
  if (state === 'replaced')
    await room.ok('officer', 'warnings.enter', { facts: rain({ issuedAt: room.clock.now() }) })
  if (state === 'closed') await room.ok('officer', 'warnings.step', { chain, act: 'closed', words: '核实' })
  return made
}

describe('in force per place', () => {
  test('a later word on a place counts for that place alone', async () => {
    const { room } = await roomWithRain({ places: [{ name: '白石镇' }, { name: '柳河乡' }] })
    room.clock.pass(60)
    const part = {
      action: 'downgrade' as const,
      colour: 'yellow' as const,
      issuedAt: room.clock.now(),
      places: [{ name: '柳河乡', colour: 'yellow' as const }],
    }
    await room.ok('officer', 'warnings.enter', { facts: rain(part) })
    expect((await room.ok('officer', 'warnings.inForce', {})).warnings).toMatchObject([
      { colour: 'orange', level: 2, places: [{ name: '白石镇' }, { name: '柳河乡', colour: 'yellow' }] },
    ])
    room.clock.pass(60)
    await room.ok('officer', 'warnings.enter', {
      facts: rain({ action: 'upgrade', colour: 'red', issuedAt: room.clock.now() }),
    })
    expect((await room.ok('officer', 'warnings.inForce', {})).warnings).toMatchObject([
      { colour: 'red', level: 1, places: [{ name: '白石镇' }, { name: '柳河乡' }] },
    ])
  })

  test('a lift of one of its colours leaves the places of the other', async () => {
    const places = [
      { name: '白石镇', colour: 'red' as const },
      { name: '柳河乡', colour: 'orange' as const },
    ]
    const { room } = await roomWithRain({ colour: 'red', places })
    room.clock.pass(60)
    await room.ok('officer', 'warnings.enter', {
      facts: rain({ action: 'lift', colour: 'red', issuedAt: room.clock.now() }),
    })
    expect((await room.ok('officer', 'warnings.inForce', {})).warnings).toMatchObject([
      { colour: 'orange', level: 2, places: [{ name: '柳河乡', colour: 'orange' }] },
    ])
    room.clock.pass(60)
    await room.ok('officer', 'warnings.enter', {
      facts: rain({ action: 'lift', colour: 'orange', issuedAt: room.clock.now() }),
    })
    expect((await room.ok('officer', 'warnings.inForce', {})).warnings).toEqual([])
  })
})

test('the list finds by state, colour, hazard, time and words', async () => {
  const { room } = await roomWithRain({ text: '请注意防范城乡积涝' })
  await room.ok('officer', 'warnings.enter', {
    facts: rain({ hazard: '大风', colour: 'blue', issuedAt, horizonHours: 24 }),
  })
  room.clock.pass(300)
  const found = async (asked: object) =>
    (await room.ok('officer', 'warnings.list', asked)).chains.map(({ hazard }) => hazard).sort()
  expect(await found({})).toEqual(['大风', '暴雨'])
  expect(await found({ states: ['lapsed'] })).toEqual(['暴雨'])
  expect(await found({ states: ['inForce', 'closed'] })).toEqual(['大风'])
  expect(await found({ colour: 'blue' })).toEqual(['大风'])
  expect(await found({ hazard: '暴雨' })).toEqual(['暴雨'])
  expect(await found({ words: '积涝' })).toEqual(['暴雨'])
  expect(await found({ words: '100%' })).toEqual([])
  expect(await found({ to: '2026-03-09T00:00:00.000Z' })).toEqual([])
  expect(await found({ from: '2026-03-10T01:00:00.000Z' })).toEqual(['大风', '暴雨'])
  expect((await room.ok('officer', 'warnings.list', { limit: 1, offset: 1 })).chains).toHaveLength(1)
})
