import { describe, expect, test } from 'vitest'
import type { RosterFacts } from '#shared/roster/facts.ts'
import type { RosterPerson } from '#shared/roster/roster-person.ts'
import { brief, duties, first, found, officers, on, second, span } from '#test/help/looked-over.ts'
import { factsOf, rosterPerson } from '#test/help/roster-facts.ts'

describe('a gap', () => {
  test('is found in a slot nobody is on, with how many are missing, and cut off at the end of the span', () => {
    const facts = factsOf({ slots: duties({ id: 1, needed: 2 }), base: on([first, 1], [first, 2]) })
    const [gap, ...more] = found({ facts, span: { ...span, to: '2026-12-02T12:00:00.000Z' } })
    expect(more).toEqual([])
    expect(gap).toEqual({
      kind: 'gap',
      severity: 'breach',
      date: '2026-12-02',
      slot: second,
      post: 'officer',
      people: [],
      from: '2026-12-02T00:00:00.000Z',
      to: '2026-12-02T12:00:00.000Z',
      missing: 2,
      fallback: null,
    })
  })

  test('is found for the part of a slot for which somebody is gone, with their fallback', () => {
    const gone = { post: 'officer', person: 1, state: 'gone' as const }
    const presences = [{ ...gone, from: '2026-12-01T04:00:00.000Z', to: '2026-12-01T06:30:00.000Z' }]
    const facts = factsOf({ slots: officers, base: on([first, 1], [second, 2]), presences })
    const people = [rosterPerson(1, { fallback: 3 }), rosterPerson(2), rosterPerson(3)]
    expect(brief(found({ facts, people }))).toEqual(['gap 1 01T04:00 01T06:30 3'])
  })

  test('is not filled by those who learn, by entry or by their date', () => {
    const base = [...on([second, 2]), { slot: first, person: 1, ground: 'plan' as const, shadow: true }]
    const people = [rosterPerson(1), rosterPerson(2, { shadowUntil: '2026-12-02' })]
    expect(brief(found({ facts: factsOf({ slots: officers, base }), people }))).toEqual([
      'gap  01T00:00 02T00:00 -',
      'gap  02T00:00 03T00:00 -',
    ])
  })

  test('is not where nobody is needed', () => {
    expect(found({ facts: factsOf({ slots: duties({ id: 1, needed: 0 }) }) })).toEqual([])
  })
})

describe('whoever steps in', () => {
  const presences = [
    {
      post: 'officer',
      person: 1,
      state: 'gone' as const,
      from: '2026-12-01T12:00:00.000Z',
      to: '2026-12-01T18:00:00.000Z',
    },
  ]
  const facts = factsOf({ slots: officers, base: on([first, 1], [second, 2]), presences })
  const stepping = (about: Partial<RosterPerson>, away: RosterFacts['away'] = []) => {
    const people = [
      rosterPerson(1, { fallback: 3, alternate: 4 }),
      rosterPerson(2),
      rosterPerson(3, about),
      rosterPerson(4),
    ]
    return found({ facts: { ...facts, away }, people })[0]?.fallback
  }

  test('is the fallback set before the partner', () => {
    expect(stepping({})).toBe(3)
  })

  test.each<[string, Partial<RosterPerson>]>([
    ['of another role', { roles: ['leader'] }],
    ['kept for other posts', { posts: ['leader'] }],
    ['out of service', { active: false }],
    ['not yet joined', { joinsOn: '2026-12-02' }],
    ['already gone', { leavesOn: '2026-11-30' }],
    ['still learning', { shadowUntil: '2026-12-01' }],
    ['barred from nights', { noNightFrom: '2026-12-01', noNightUntil: '2026-12-01' }],
  ])('is the partner when the fallback is %s', (_why, about) => {
    expect(stepping(about)).toBe(4)
  })

  test('is the partner when the fallback is on leave for any part of it, and the fallback when the leave ends as it begins', () => {
    const leave = { person: 3, from: '2026-11-30T00:00:00.000Z' }
    expect(stepping({}, [{ ...leave, to: '2026-12-01T12:01:00.000Z' }])).toBe(4)
    expect(stepping({}, [{ ...leave, to: '2026-12-01T12:00:00.000Z' }])).toBe(3)
  })

  test('is nobody who would not be rested, before or after', () => {
    const people = [rosterPerson(1, { fallback: 2 }), rosterPerson(2), rosterPerson(3)]
    expect(found({ facts, people, restMinutes: 360 })[0]?.fallback).toBe(2)
    expect(found({ facts, people, restMinutes: 361 })[0]?.fallback).toBe(null)
  })
})

describe('leave', () => {
  const away = [{ person: 1, from: '2026-12-01T10:00:00.000Z', to: '2026-12-05T00:00:00.000Z' }]
  const facts = factsOf({ slots: officers, base: on([first, 1], [second, 2]), away })
  const people = [rosterPerson(1, { fallback: 2, alternate: 3 }), rosterPerson(2), rosterPerson(3)]

  test('of somebody entered is found with the gap it leaves; a fallback who is not free gives way to the partner', () => {
    expect(brief(found({ facts, people, restMinutes: 60 }))).toEqual([
      'gap 1 01T10:00 02T00:00 3',
      'onLeave 1 01T10:00 02T00:00 3',
    ])
  })

  test('is found once for its whole time, whatever else changes on the slot meanwhile', () => {
    const other = { person: 3, from: '2026-12-01T12:00:00.000Z', to: '2026-12-01T20:00:00.000Z' }
    const base = on([first, 1], [first, 3], [second, 2])
    const leaves = found({ facts: { ...facts, base, away: [...away, other] }, people })
    expect(brief(leaves).filter((line) => line.startsWith('onLeave'))).toEqual([
      'onLeave 1 01T10:00 02T00:00 2',
      'onLeave 3 01T12:00 01T20:00 -',
    ])
  })

  test('is not found of somebody who is there all the same', () => {
    const presences = [
      {
        post: 'officer',
        person: 1,
        state: 'present' as const,
        from: '2026-12-01T10:00:00.000Z',
        to: '2026-12-02T00:00:00.000Z',
      },
    ]
    expect(found({ facts: { ...facts, presences }, people })).toEqual([])
  })
})
