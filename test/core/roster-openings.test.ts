import { expect, test } from 'vitest'
import { crew } from '#test/help/people.ts'
import { openTestRoom, type TestRoom } from '#test/help/room.ts'

const [officer, lead] = [crew.officer.id, crew.lead.id]
const holiday = { category: 'holiday', owed: 1.25, asOf: '2026-01-01', note: '移交表' } as const

async function openings(room: TestRoom) {
  return (await room.ok('lead', 'roster.rules', {})).openings
}

test('what was owed before the console is told as it was set, by person', async () => {
  const room = await openTestRoom()
  expect(await openings(room)).toEqual([])
  await room.ok('lead', 'roster.setOpening', { person: officer, ...holiday })
  await room.ok('lead', 'roster.setOpening', { person: lead, ...holiday, owed: -2, note: '' })
  expect(await openings(room)).toEqual([
    { person: lead, ...holiday, owed: -2, note: '' },
    { person: officer, ...holiday },
  ])
})

test('set again for the same person and category it takes the place of the one before', async () => {
  const room = await openTestRoom()
  await room.ok('lead', 'roster.setOpening', { person: officer, ...holiday })
  const weekend = { ...holiday, category: 'weekend' as const, owed: 3 }
  await room.ok('lead', 'roster.setOpening', { person: officer, ...weekend })
  const mended = { ...holiday, owed: 0.5, asOf: '2026-02-01', note: '更正' }
  await room.ok('lead', 'roster.setOpening', { person: officer, ...mended })
  expect(await openings(room)).toEqual([
    { person: officer, ...mended },
    { person: officer, ...weekend },
  ])
})

test('what is refused is not told', async () => {
  const room = await openTestRoom()
  const unknown = await room.no('lead', 'roster.setOpening', { person: 999, ...holiday })
  expect(unknown.code).toBe('people.unknown')
  const notTheirs = await room.no('officer', 'roster.setOpening', { person: officer, ...holiday })
  expect(notTheirs.code).toBe('door.noRight')
  expect(await openings(room)).toEqual([])
})
