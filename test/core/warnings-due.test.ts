import { describe, expect, test } from 'vitest'
import type { TestRoom } from '#test/help/room.ts'
import { rain } from '#test/help/warning-facts.ts'
import { roomWithRain, said } from '#test/help/warning-room.ts'

async function due(room: TestRoom) {
  return (await room.ok('officer', 'warnings.due', {})).map(
    ({ kind, dueAt }) => `${kind} ${dueAt.slice(11, 19)}`,
  )
}

describe('what is due about a warning', () => {
  test('comes and goes to the second as the warning is reported, checked, renewed, lifted', async () => {
    const { room, chain } = await roomWithRain()
    expect(await due(room)).toEqual(['warningReport 00:05:00', 'warningRenewal 02:30:00'])
    room.clock.pass(4)
    await room.ok('officer', 'warnings.step', { chain, act: 'reported', ...said })
    expect(await due(room)).toEqual(['warningRenewal 02:30:00'])
    room.clock.passUntil('2026-03-10T02:59:59.000Z')
    expect(await due(room)).toEqual(['warningRenewal 02:30:00'])
    room.clock.passUntil('2026-03-10T03:00:00.000Z')
    expect(await due(room)).toEqual(['warningLapsed 03:00:00'])
    await room.ok('officer', 'warnings.step', { chain, act: 'renewal', words: '电话核实，仍在降雨。' })
    expect(await due(room)).toEqual(['warningLapsed 09:00:00'])
    room.clock.pass(10)
    const again = rain({ action: 'upgrade', colour: 'red', issuedAt: room.clock.now(), horizonHours: 6 })
    await room.ok('officer', 'warnings.enter', { facts: again })
    expect(await due(room)).toEqual(['warningReport 03:15:00', 'warningRenewal 08:40:00'])
    room.clock.pass(10)
    const lift = rain({ action: 'lift', colour: 'red', issuedAt: room.clock.now() })
    await room.ok('officer', 'warnings.enter', { facts: lift })
    expect(await due(room)).toEqual([])
  })

  test('is at the desk, and a restart or a sleep of six hours loses none of it', async () => {
    const { room, chain } = await roomWithRain({ colour: 'yellow', horizonHours: 12 })
    const before = (await room.ok('officer', 'desk.due', {})).items.filter(({ page }) =>
      page.startsWith('warnings'),
    )
    expect(before).toMatchObject([
      {
        kind: 'warningReport',
        id: chain,
        text: '澄河县气象台暴雨黄色预警',
        dueAt: '2026-03-10T00:15:00.000Z',
        page: `warnings/chain/${chain}`,
      },
      { kind: 'warningRenewal', dueAt: '2026-03-10T11:30:00.000Z' },
    ])
    room.clock.pass(360)
    room.reopen()
    const after = (await room.ok('officer', 'desk.due', {})).items.filter(({ page }) =>
      page.startsWith('warnings'),
    )
    expect(after).toEqual(before)
  })

  test('asks for no report where the colour only falls', async () => {
    const { room, chain } = await roomWithRain()
    await room.ok('officer', 'warnings.step', { chain, act: 'reported', ...said })
    room.clock.pass(60)
    await room.ok('officer', 'warnings.enter', {
      facts: rain({ action: 'downgrade', colour: 'yellow', issuedAt: room.clock.now(), horizonHours: 3 }),
    })
    expect(await due(room)).toEqual(['warningRenewal 03:30:00'])
    expect((await room.ok('officer', 'warnings.inForce', {})).warnings).toMatchObject([
      { colour: 'yellow', reported: true },
    ])
  })
})
