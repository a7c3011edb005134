import { describe, expect, test } from 'vitest'
import { brief, duties, first, found, officers, on, second, span } from '#test/help/looked-over.ts'
import { factsOf, rosterPerson } from '#test/help/roster-facts.ts'

describe('people who may not stand a duty', () => {
  const facts = factsOf({ slots: officers, base: on([first, 1], [second, 2]) })
  test.each([
    ['unqualified', { roles: ['leader'] as const }],
    ['unqualified', { posts: ['leader'] }],
    ['notYetJoined', { joinsOn: '2026-12-02' }],
    ['alreadyLeft', { leavesOn: '2026-11-30' }],
    ['inactivePerson', { active: false }],
  ] as const)('are found as %s (%o), with the partner who could stand it', (kind, about) => {
    const people = [rosterPerson(1, { ...about, alternate: 3 }), rosterPerson(2), rosterPerson(3)]
    expect(brief(found({ facts, people }))).toEqual([`${kind} 1 01T00:00 02T00:00 3`])
  })

  test('are not those who stand it on their first or last day, or by name without the role', () => {
    const people = [
      rosterPerson(1, { joinsOn: '2026-12-01', roles: ['leader'], posts: ['officer'] }),
      rosterPerson(2, { leavesOn: '2026-12-02' }),
    ]
    expect(found({ facts, people })).toEqual([])
  })

  test('are not those who only learn there', () => {
    const learning = [{ slot: first, person: 3, ground: 'plan' as const, shadow: true }]
    const people = [rosterPerson(1), rosterPerson(2), rosterPerson(3, { roles: ['leader'] })]
    expect(found({ facts: { ...facts, base: [...facts.base, ...learning] }, people })).toEqual([])
  })

  test('somebody nobody knows is found as not in service', () => {
    expect(brief(found({ facts, people: [rosterPerson(2)] }))).toEqual([
      'inactivePerson 1 01T00:00 02T00:00 -',
    ])
  })
})

describe('night work the law forbids', () => {
  test('is found for the hours of the night on the days it is forbidden, with the law', () => {
    const facts = factsOf({ slots: officers, base: on([first, 1], [second, 2]) })
    const person = rosterPerson(1, { noNightFrom: '2026-12-02', noNightUntil: null, noNightWhy: 'pregnancy' })
    const [night, ...more] = found({ facts, people: [person, rosterPerson(2)] })
    expect(more).toEqual([])
    expect(night).toMatchObject({
      kind: 'nightForbidden',
      source: 'pregnancy',
      date: '2026-12-01',
      people: [1],
    })
    expect([night?.from, night?.to]).toEqual(['2026-12-01T16:00:00.000Z', '2026-12-01T22:00:00.000Z'])
  })

  test('is not found by day or on other days', () => {
    const day = duties({ id: 1, hours: { by: 'own', start: '06:00', minutes: 960 } })
    const facts = factsOf({ slots: day, base: on([first, 1], [second, 1]) })
    expect(found({ facts, people: [rosterPerson(1, { noNightFrom: '2026-01-01' })] })).toEqual([])
    const all = factsOf({ slots: officers, base: on([first, 1], [second, 2]) })
    const people = [
      rosterPerson(1, { noNightFrom: '2026-12-03', noNightUntil: '2027-12-03' }),
      rosterPerson(2),
    ]
    expect(found({ facts: all, people })).toEqual([])
  })
})

describe('leaders away', () => {
  const people = [1, 2, 3].map((id) => rosterPerson(id, { roles: ['leader'] }))
  const away = [
    { person: 1, from: '2026-11-20T00:00:00.000Z', to: '2026-12-02T00:00:00.000Z' },
    { person: 2, from: '2026-12-01T06:00:00.000Z', to: '2026-12-02T18:00:00.000Z' },
    { person: 3, from: '2026-12-01T12:00:00.000Z', to: '2026-12-01T14:00:00.000Z' },
  ]

  test('are found when all of them are, or more than allowed, for exactly that time', () => {
    const facts = factsOf({ away })
    expect(brief(found({ facts, people }))).toEqual(['leadersAway 1+2+3 01T12:00 01T14:00 -'])
    expect(brief(found({ facts, people, mostLeadersAway: 9 }))).toEqual([
      'leadersAway 1+2+3 01T12:00 01T14:00 -',
    ])
    expect(brief(found({ facts, people, mostLeadersAway: 1 }))).toEqual([
      'leadersAway 1+2 01T06:00 01T12:00 -',
      'leadersAway 1+2+3 01T12:00 01T14:00 -',
      'leadersAway 1+2 01T14:00 02T00:00 -',
    ])
  })

  test('are found when a pair is that must not be', () => {
    const pairs = [{ first: 2, second: 1, rule: 'notAwayTogether' as const }]
    const four = [...people, rosterPerson(4, { roles: ['leader'] })]
    expect(brief(found({ facts: factsOf({ away }), people: four, pairs }))).toEqual([
      'leadersAway 1+2 01T06:00 02T00:00 -',
    ])
  })
})

test('a swap that finds its giver no longer there, or its slot gone, is found', () => {
  const swap = { giver: 3, taker: 2, ground: 'swap' as const, from: '2026-12-01T00:00:00.000Z' }
  const replacements = [
    { ...swap, slot: first },
    { ...swap, slot: '2026-12-01/9/1' },
  ]
  const facts = factsOf({ slots: officers, base: on([first, 1], [second, 2]), replacements })
  const stranded = found({ facts })
  expect(stranded.map(({ kind, slot, post, people }) => [kind, slot, post, people])).toEqual([
    ['stranded', '2026-12-01/9/1', null, [3, 2]],
    ['stranded', first, 'officer', [3, 2]],
  ])
  expect(found({ facts, span: { from: span.to, to: '2026-12-04T00:00:00.000Z' } })).toEqual([])
})
