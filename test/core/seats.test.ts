import { writeFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { crew } from '#test/help/people.ts'
import { founded, openTestRoom } from '#test/help/room.ts'

const { id: person, name, pin } = crew.officer

test('a seat survives a restart of the house', async () => {
  const room = await openTestRoom()
  room.reopen()
  expect(await room.ok('officer', 'people.seat', {})).toMatchObject({
    person: { id: person, name },
    locked: false,
    since: founded,
  })
})

test('a locked seat answers nothing but what is open to all, and keeps its drafts', async () => {
  const room = await openTestRoom()
  await room.ok('officer', 'log.keepDraft', { form: 'log.write', content: '写到一半' })
  expect(await room.ok('officer', 'people.lock', {})).toMatchObject({ person: { id: person }, locked: true })
  expect(await room.no('officer', 'log.write', { text: '甲' })).toMatchObject({ code: 'seat.locked' })
  expect(await room.no('officer', 'log.draft', { form: 'log.write' })).toMatchObject({ code: 'seat.locked' })
  room.reopen()
  expect(await room.no('officer', 'log.recent', {})).toMatchObject({ code: 'seat.locked' })
  expect(await room.ok('officer', 'people.signIn', { person, pin })).toMatchObject({ locked: false })
  expect(await room.ok('officer', 'log.draft', { form: 'log.write' })).toEqual({
    content: '写到一半',
    at: founded,
  })
  expect((await room.ok('admin', 'people.seatEvents', { limit: 1 }))[0]).toMatchObject({ act: 'unlocked' })
})

test('another person may take a locked seat, and finds no draft of the first', async () => {
  const room = await openTestRoom()
  await room.ok('officer', 'log.keepDraft', { form: 'log.write', content: '写到一半' })
  await room.ok('officer', 'people.lock', {})
  await room.ok('officer', 'people.signIn', { person: crew.lead.id, pin: crew.lead.pin })
  expect(await room.ok('officer', 'log.draft', { form: 'log.write' })).toEqual({ content: null, at: null })
  expect((await room.ok('admin', 'people.seatEvents', { limit: 1 }))[0]).toMatchObject({ act: 'signedIn' })
})

test('signing out empties the seat and is written down', async () => {
  const room = await openTestRoom()
  expect(await room.ok('officer', 'people.signOut', {})).toEqual({ person: null, locked: false, since: null })
  expect(await room.no('officer', 'log.recent', {})).toMatchObject({ code: 'seat.empty' })
  expect((await room.ok('admin', 'people.seatEvents', { limit: 1 }))[0]).toMatchObject({
    act: 'signedOut',
    seat: 'officer',
  })
})

test('a seat has a person, not a password: what is written there is that person’s', async () => {
  const room = await openTestRoom()
  await room.ok('officer', 'people.signIn', { person: crew.lead.id, pin: crew.lead.pin })
  expect((await room.ok('officer', 'log.write', { text: '甲' })).by).toEqual({
    id: crew.lead.id,
    name: crew.lead.name,
  })
})

test('confirming by PIN leaves the seat as it was', async () => {
  const room = await openTestRoom()
  expect(
    await room.ok('officer', 'people.confirm', { person: crew.lead.id, pin: crew.lead.pin }),
  ).toMatchObject({ id: crew.lead.id })
  expect((await room.ok('officer', 'people.seat', {})).person?.id).toBe(person)
})

test.each(['no database at all, but long enough to be taken for one'.repeat(40), ''])(
  'a broken scratch file keeps nobody from working',
  async (content) => {
    const room = await openTestRoom()
    room.close()
    writeFileSync(`${room.file}.scratch`, content)
    room.reopen()
    expect(await room.ok('officer', 'people.seat', {})).toMatchObject({ person: null })
    await room.ok('officer', 'people.signIn', { person, pin })
    expect(await room.ok('officer', 'log.write', { text: '照常' })).toMatchObject({ text: '照常' })
  },
)
