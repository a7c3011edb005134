import fc from 'fast-check'
import { expect, test } from 'vitest'
import { severityOf } from '#shared/roster/finding.ts'
import { slotKey } from '#shared/roster/slot.ts'
import { covers } from '#shared/roster/span.ts'
import { first, found, officers, on, second } from '#test/help/looked-over.ts'
import { seenIn } from '#test/help/minute-by-minute.ts'
import { factsOf, rosterPerson, thrownRoster, turningPoints } from '#test/help/roster-facts.ts'

test('a full roster of fit people has nothing wrong with it', () => {
  expect(found({ facts: factsOf({ slots: officers, base: on([first, 1], [second, 2]) }) })).toEqual([])
})

test('findings are the same in whatever order people and slots are given, and each has the gravity of its kind', () => {
  for (let number = 0; number < 200; number += 1) {
    const { facts, span: asked, zone: where } = thrownRoster(number)
    const people = [1, 2, 3, 4, 5, 6].map((id) =>
      rosterPerson(id, { alternate: id - 1, roles: id % 3 ? ['officer'] : ['leader'] }),
    )
    const all = { span: asked, zone: where, restMinutes: 600, people, facts }
    const one = found(all)
    const other = found({
      ...all,
      people: people.toReversed(),
      facts: { ...facts, slots: facts.slots.toReversed() },
    })
    expect(other).toEqual(one)
    expect(one.filter(({ kind, severity }) => severity !== severityOf[kind])).toEqual([])
  }
})

test('over random rosters gaps and double posts are those a look at every turning point and its neighbours finds', () => {
  const seed = Number(fc.readConfigureGlobal()?.seed)
  let [gaps, doubles] = [0, 0]
  for (let number = 0; number < 1000; number += 1) {
    const roster = thrownRoster(seed + number)
    const findings = found({ facts: roster.facts, span: roster.span, zone: roster.zone, people: [] })
    for (const at of turningPoints(roster).filter((moment) => covers(roster.span, moment))) {
      const seen = seenIn(roster.facts, at)
      const there = findings.filter((finding) => covers(finding, at))
      const short = roster.facts.slots
        .filter((slot) => covers(slot, at))
        .flatMap((slot) => {
          const crew = seen.filter((one) => one.slot === slotKey(slot) && !one.shadow)
          const missing = slot.needed - crew.length
          return missing > 0 ? [`${slotKey(slot)} ${missing}`] : []
        })
      const lacking = there
        .filter(({ kind }) => kind === 'gap')
        .map(({ slot, missing }) => `${slot} ${missing}`)
      expect(lacking.sort()).toEqual(short.sort())
      const twice = new Set(
        seen.map(({ person }) => person).filter((person, place, all) => all.indexOf(person) !== place),
      )
      const found2 = new Set(there.filter(({ kind }) => kind === 'doublePost').map(({ people }) => people[0]))
      expect(found2).toEqual(twice)
      gaps += short.length
      doubles += twice.size
    }
  }
  expect(gaps).toBeGreaterThan(1000)
  expect(doubles).toBeGreaterThan(1000)
}, 60_000)
