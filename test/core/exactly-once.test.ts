import { expect, test } from 'vitest'
import { crew } from '#test/help/people.ts'
import { openTestRoom, type TestRoom } from '#test/help/room.ts'

const command = '0b6f7c1e-0000-4000-8000-000000000001'

function entriesIn(room: TestRoom): number {
  return room.sqlite().prepare('SELECT count(*) FROM log_entry').pluck().get() as number
}

test('a command asked again by its id gives its first answer and is in the tables once', async () => {
  const room = await openTestRoom()
  const first = await room.ok('officer', 'log.write', { text: '一次' }, { command })
  const head = await room.ok('officer', 'audit.head', {})
  room.clock.pass(10)
  expect(await room.ok('officer', 'log.write', { text: '一次' }, { command })).toEqual(first)
  expect(await room.ok('officer', 'audit.head', {})).toEqual(head)
})

test('the first answer outlives a restart of the house', async () => {
  const room = await openTestRoom()
  const first = await room.ok('officer', 'log.write', { text: '一次' }, { command })
  const entries = entriesIn(room)
  room.reopen()
  expect(await room.ok('officer', 'log.write', { text: '一次' }, { command })).toEqual(first)
  expect(entriesIn(room)).toBe(entries)
})

test('the same id for anything else is refused', async () => {
  const room = await openTestRoom()
  await room.ok('officer', 'log.write', { text: '一次' }, { command })
  const entries = entriesIn(room)
  const refusal = { code: 'door.commandReused', fields: { command } }
  expect(await room.no('officer', 'log.write', { text: '两次' }, { command })).toMatchObject(refusal)
  expect(await room.no('officer', 'log.add', { id: 1, text: '一次' }, { command })).toMatchObject(refusal)
  expect(await room.no('lead', 'log.write', { text: '一次' }, { command })).toMatchObject(refusal)
  expect(entriesIn(room)).toBe(entries)
})

test('a refused command leaves no answer: it may be asked again once the reason is gone', async () => {
  const room = await openTestRoom()
  const happenedAt = '2026-03-10T08:30:00+08:00'
  expect(await room.no('officer', 'log.write', { text: '甲', happenedAt }, { command })).toMatchObject({
    code: 'log.future',
  })
  room.clock.pass(45)
  expect(await room.ok('officer', 'log.write', { text: '甲', happenedAt }, { command })).toMatchObject({
    text: '甲',
  })
})

test('signing in, signing out and confirming by PIN are answered again like every command', async () => {
  const room = await openTestRoom()
  const { id: person, pin } = crew.lead
  const seated = await room.ok('nobody', 'people.signIn', { person, pin }, { command })
  expect(await room.ok('nobody', 'people.signIn', { person, pin }, { command })).toEqual(seated)
  const out = '0b6f7c1e-0000-4000-8000-000000000002'
  await room.ok('nobody', 'people.signOut', {}, { command: out })
  await room.ok('nobody', 'people.signOut', {}, { command: out })
  const events = await room.ok('admin', 'people.seatEvents', { limit: 3 })
  expect(events.map(({ act }) => act)).toEqual(['signedOut', 'signedIn', 'signedIn'])
})

test('an id that is no text is refused before anything is done', async () => {
  const room = await openTestRoom()
  const entries = entriesIn(room)
  const refused = await room.no('officer', 'log.write', { text: '甲' }, { command: 5 as unknown as string })
  expect(refused).toMatchObject({ code: 'door.badInput', faults: { command: 'invalid_type' } })
  expect(entriesIn(room)).toBe(entries)
})

test('commands without an id are each done', async () => {
  const room = await openTestRoom()
  const entries = entriesIn(room)
  await room.ok('officer', 'log.write', { text: '甲' })
  await room.ok('officer', 'log.write', { text: '甲' })
  expect(entriesIn(room)).toBe(entries + 2)
})
