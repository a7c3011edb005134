import { describe, expect, it } from 'vitest'
import { away, type ZoneAct, type ZoneState, zoneStanding, zoneSteps } from '#shared/waters/zone.ts'
import { proposalFor } from '#shared/waters/zone-proposal.ts'
import { diceOf } from '#test/help/dice.ts'

const step = (act: ZoneAct, persons: number | null = null, minute = 0) => ({
  act,
  persons,
  households: persons,
  happenedAt: new Date(Date.UTC(2026, 6, 20, 0, minute)).toISOString(),
})

describe('a danger zone', () => {
  it.each<[ZoneAct[], ZoneState]>([
    [[], 'calm'],
    [['prepare'], 'prepare'],
    [['prepare', 'moveNow'], 'moveNow'],
    [['moveNow', 'moved'], 'moveNow'],
    [['moveNow', 'standDown'], 'calm'],
    [['moveNow', 'moved', 'standDown'], 'away'],
    [['moveNow', 'moved', 'standDown', 'returned'], 'calm'],
    [['moveNow', 'moved', 'standDown', 'prepare'], 'prepare'],
  ])('after %j is %s', (acts, state) => {
    const steps = acts.map((act) => step(act, act === 'moved' || act === 'returned' ? 10 : null))
    expect(zoneStanding(steps).state).toBe(state)
  })

  it('counts who is out, and begins anew once everybody was back', () => {
    const first = [
      step('moveNow'),
      step('moved', 10),
      step('moved', 5),
      step('standDown'),
      step('returned', 6),
    ]
    const { state, counts } = zoneStanding(first)
    expect([state, away(counts)]).toEqual(['away', 9])
    const again = zoneStanding([...first, step('returned', 9), step('moveNow', null, 7), step('moved', 3)])
    expect(again).toMatchObject({ state: 'moveNow', counts: { movedPersons: 3, returnedPersons: 0 } })
    expect(again.since).toBe(step('moveNow', null, 7).happenedAt)
  })

  it('never has fewer than nobody away, whatever allowed steps are taken', () => {
    const dice = diceOf(3)
    for (let round = 0; round < 300; round += 1) {
      const steps: ReturnType<typeof step>[] = []
      for (let turn = 0; turn < 20; turn += 1) {
        const { state, counts } = zoneStanding(steps)
        const act = dice.one(zoneSteps[state])
        const most = act === 'returned' ? away(counts) : 20
        steps.push(step(act, act === 'moved' || act === 'returned' ? 1 + dice.upTo(most) : null, turn))
        const after = zoneStanding(steps)
        expect(away(after.counts)).toBeGreaterThanOrEqual(0)
        if (after.state === 'calm') expect(away(after.counts)).toBe(0)
        expect(after.since === null).toBe(after.state === 'calm')
      }
    }
  })

  it('is proposed to move before it is proposed to prepare, by level or by rain, and never ordered', () => {
    const zone = { prepareLevel: 36_300, moveLevel: 37_000, prepareRain: 500, moveRain: 800 }
    const figures = (mm: number, tenths: number) => ({ level: { mm, at: 'l' }, rain: { tenths, at: 'r' } })
    expect(proposalFor(zone, figures(36_299, 499))).toBeNull()
    expect(proposalFor(zone, figures(36_300, 0))).toMatchObject({
      act: 'prepare',
      by: 'level',
      limit: 36_300,
    })
    expect(proposalFor(zone, figures(36_300, 800))).toMatchObject({ act: 'moveNow', by: 'rain', value: 800 })
    expect(proposalFor(zone, { level: null, rain: null })).toBeNull()
  })
})
