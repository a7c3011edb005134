import { describe, expect, test } from 'vitest'
import { type Slot, slotKey } from '#shared/roster/slot.ts'
import { brief, duties, first, found, leaders, officers, on, second, span } from '#test/help/looked-over.ts'
import { factsOf, rosterPerson } from '#test/help/roster-facts.ts'

describe('one person in two places', () => {
  test('is found for the time both last, leader and officer alike', () => {
    const night = duties({ id: 2, post: 'leader', hours: { by: 'own', start: '20:00', minutes: 240 } })
    const base = on([first, 1], [second, 2], ['2026-12-01/2/1', 1], ['2026-12-02/2/1', 3])
    const people = [
      rosterPerson(1, { roles: ['officer', 'leader'] }),
      rosterPerson(2),
      rosterPerson(3, { roles: ['leader'] }),
    ]
    expect(brief(found({ facts: factsOf({ slots: [...officers, ...night], base }), people }))).toEqual([
      'doublePost 1 01T12:00 01T16:00 -',
    ])
  })

  test('is found once when the reason for being there changes meanwhile', () => {
    const presences = [
      {
        post: 'officer',
        person: 1,
        state: 'present' as const,
        from: '2026-12-01T02:00:00.000Z',
        to: '2026-12-01T05:00:00.000Z',
      },
    ]
    const base = on([first, 1], [second, 2], ['2026-12-01/2/1', 1], ['2026-12-02/2/1', 3])
    const people = [
      rosterPerson(1, { posts: ['leader', 'officer'] }),
      rosterPerson(2),
      rosterPerson(3, { roles: ['leader'] }),
    ]
    const facts = factsOf({ slots: [...officers, ...leaders], base, presences })
    expect(brief(found({ facts, people }))).toEqual(['doublePost 1 01T00:00 02T00:00 -'])
  })
})

test('three places at once are three double posts, each found once', () => {
  const presences = [3, 5].map((hour) => ({
    post: 'leader',
    person: 1,
    state: 'present' as const,
    from: `2026-12-01T0${hour}:00:00.000Z`,
    to: `2026-12-01T0${hour + 1}:00:00.000Z`,
  }))
  const standby = duties({ id: 3, post: 'standby' })
  const keys = [first, '2026-12-01/2/1', '2026-12-01/3/1']
  const base = on(...keys.map((key): [string, number] => [key, 1]))
  const facts = factsOf({ slots: [...officers, ...leaders, ...standby], base, presences })
  const people = [rosterPerson(1, { posts: ['leader', 'officer', 'standby'] })]
  const doubles = found({ facts, people }).filter(({ kind }) => kind === 'doublePost')
  expect(brief(doubles)).toEqual(Array.from({ length: 3 }, () => 'doublePost 1 01T00:00 02T00:00 -'))
})

describe('too short a rest', () => {
  test('is counted from the longest duty before, not from the last one begun', () => {
    const brief1 = { ...(officers[0] as Slot), template: 5, to: '2026-12-01T02:00:00.000Z' }
    const facts = factsOf({
      slots: [...officers, brief1],
      base: on([first, 1], [slotKey(brief1), 1], [second, 1]),
    })
    const rests = found({ facts, restMinutes: 60 }).filter(({ kind }) => kind === 'restTooShort')
    expect(rests.map(({ slot }) => slot)).toEqual([second])
  })

  test('is found between two duties, also when the earlier one lies before the span', () => {
    const facts = factsOf({ slots: officers, base: on([first, 1], [second, 1]) })
    const later = { from: '2026-12-02T00:00:00.000Z', to: span.to }
    expect(brief(found({ facts, span: later, restMinutes: 60 }))).toEqual([
      'restTooShort 1 02T00:00 03T00:00 -',
    ])
    expect(found({ facts, span: later, restMinutes: 0 })).toEqual([])
  })

  test('is not found beside standby off site, which is rest itself', () => {
    const standby = duties({ id: 3, post: 'standby' })
    const base = on([first, 1], ['2026-12-02/3/1', 1])
    const facts = factsOf({ slots: [...officers, ...standby], base })
    const people = [rosterPerson(1, { posts: ['officer', 'standby'] })]
    const posts = (callInMinutes: number | null) => [
      { code: 'officer', roles: ['officer' as const] },
      { code: 'standby', roles: ['standby' as const], callInMinutes },
    ]
    const rests = (callInMinutes: number | null) =>
      found({ facts, people, posts: posts(callInMinutes), restMinutes: 60 }).filter(
        ({ kind }) => kind === 'restTooShort',
      )
    expect(rests(20)).toEqual([])
    expect(rests(null)).toHaveLength(1)
  })

  test('is exactly as long as asked and not a minute less', () => {
    const slots = duties({ id: 1, hours: { by: 'own', start: '08:00', minutes: 720 } })
    const facts = factsOf({ slots, base: on([first, 1], [second, 1]) })
    expect(found({ facts, restMinutes: 720 })).toEqual([])
    expect(brief(found({ facts, restMinutes: 721 }))).toEqual(['restTooShort 1 02T00:00 02T12:00 -'])
  })

  test('is not found where somebody came early to take over, and their own duty is measured from its beginning', () => {
    const slots = duties({ id: 1, hours: { by: 'own', start: '08:00', minutes: 1440 } })
    const early = {
      post: 'officer',
      person: 1,
      state: 'present' as const,
      from: '2026-12-01T23:57:00.000Z',
      to: '2026-12-03T00:00:00.000Z',
    }
    const facts = { ...factsOf({ slots, base: on([first, 2], [second, 1]) }), presences: [early] }
    expect(found({ facts, restMinutes: 1440 })).toEqual([])
    const longer = { ...early, from: '2026-12-01T22:59:00.000Z' }
    expect(brief(found({ facts: { ...facts, presences: [longer] }, restMinutes: 1440 }))).toEqual([
      'restTooShort 1 02T00:00 03T00:00 -',
    ])
  })

  test('is not found where an order keeps somebody on beyond their slot, or where they were gone for a while', () => {
    const slots = duties({ id: 1, hours: { by: 'own', start: '08:00', minutes: 720 } })
    const orders = [
      {
        post: 'officer',
        act: 'add' as const,
        people: [1],
        from: '2026-12-01T08:00:00.000Z',
        to: '2026-12-01T14:00:00.000Z',
      },
    ]
    const facts = factsOf({ slots, base: on([first, 1], [second, 2]), orders })
    expect(found({ facts, restMinutes: 1440 })).toEqual([])
    const presences = [
      {
        post: 'officer',
        person: 1,
        state: 'gone' as const,
        from: '2026-12-01T03:00:00.000Z',
        to: '2026-12-01T04:00:00.000Z',
      },
    ]
    expect(brief(found({ facts: { ...facts, presences }, restMinutes: 1440 }))).toEqual([
      'gap 1 01T03:00 01T04:00 -',
    ])
  })
})

test('a pair that must not be on duty on the same date is found on that date alone', () => {
  const facts = factsOf({
    slots: duties({ id: 1, needed: 2 }),
    base: on([first, 1], [first, 2], [second, 2], [second, 3]),
  })
  const pairs = [{ first: 2, second: 1, rule: 'notTogether' as const }]
  expect(brief(found({ facts, pairs }))).toEqual(['pairTogether 1+2 01T00:00 02T00:00 -'])
})
