import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { crew } from '#test/help/people.ts'
import { openTestRoom, pastTheDoor, type TestRoom } from '#test/help/room.ts'

const { id: person, name, pin } = crew.officer

async function wrong(room: TestRoom, times: number, secondsBetween = 0): Promise<void> {
  for (let count = 0; count < times; count += 1) {
    room.clock.pass(secondsBetween / 60)
    await room.no('nobody', 'people.signIn', { person, pin: `wrong-${count}` })
  }
}

describe('a wrong PIN', () => {
  test('saves nothing of the command, but is counted and written down', async () => {
    const room = await openTestRoom()
    expect(await room.no('nobody', 'people.signIn', { person, pin: 'wrong' })).toMatchObject({
      code: 'people.pinWrong',
      fields: { left: 5 },
    })
    expect(await room.ok('nobody', 'people.seat', {})).toEqual({ person: null, locked: false, since: null })
    const [event] = await room.ok('admin', 'people.seatEvents', { limit: 1 })
    expect(event).toMatchObject({ act: 'pinWrong', person: { id: person, name }, seat: 'nobody' })
  })

  test('slows the next try down from the third on, longer each time', async () => {
    const room = await openTestRoom()
    await wrong(room, 3)
    expect(await room.no('nobody', 'people.signIn', { person, pin })).toMatchObject({
      code: 'people.tooFast',
      fields: { seconds: 5 },
    })
    room.clock.pass(4.9 / 60)
    expect(await room.no('nobody', 'people.signIn', { person, pin })).toMatchObject({
      code: 'people.tooFast',
      fields: { seconds: 1 },
    })
    room.clock.pass(0.1 / 60)
    await wrong(room, 1)
    expect(await room.no('nobody', 'people.signIn', { person, pin })).toMatchObject({
      code: 'people.tooFast',
      fields: { seconds: 10 },
    })
    room.clock.pass(10 / 60)
    expect((await room.ok('nobody', 'people.signIn', { person, pin })).person?.id).toBe(person)
  })

  test('six times locks the person out with a line in the log, until the time has passed', async () => {
    const room = await openTestRoom()
    await wrong(room, 5, 60)
    room.clock.pass(1)
    const last = await room.no('nobody', 'people.signIn', { person, pin: 'wrong' })
    expect(last).toMatchObject({ code: 'people.lockedOut', fields: { name, minutes: 15 } })
    const log = await room.ok('lead', 'log.shift', {})
    expect(log.at(-1)).toMatchObject({
      notice: 'people.lockedOut',
      by: null,
      text: expect.stringMatching(`${name}.* 15 `),
    })
    room.clock.pass(14.5)
    expect(await room.no('nobody', 'people.signIn', { person, pin })).toMatchObject({
      code: 'people.lockedOut',
      fields: { minutes: 1 },
    })
    room.clock.pass(0.5)
    expect((await room.ok('nobody', 'people.signIn', { person, pin })).person?.id).toBe(person)
    await wrong(room, 1)
    expect(await room.no('nobody', 'people.signIn', { person, pin: 'wrong' })).toMatchObject({
      code: 'people.pinWrong',
      fields: { left: 4 },
    })
  })

  test('counts wherever a PIN is asked for, and a restart forgets nothing', async () => {
    const room = await openTestRoom()
    await wrong(room, 2)
    await room.no('lead', 'people.confirm', { person, pin: 'wrong' })
    room.reopen()
    expect(await room.no('nobody', 'people.signIn', { person, pin })).toMatchObject({
      code: 'people.tooFast',
    })
  })

  test('of one person does not slow another down', async () => {
    const room = await openTestRoom()
    await wrong(room, 3)
    expect(
      (await room.ok('nobody', 'people.signIn', { person: crew.lead.id, pin: crew.lead.pin })).person?.id,
    ).toBe(crew.lead.id)
  })

  test('is not forgiven by a clock that is set back', async () => {
    const room = await openTestRoom()
    await wrong(room, 3, 1)
    room.clock.setWall('2026-03-09T23:00:00.000Z')
    expect(await room.no('nobody', 'people.signIn', { person, pin })).toMatchObject({
      code: 'people.tooFast',
      fields: { seconds: 5 },
    })
  })
})

test('an administrator resets a PIN: the old one is gone, the lock too, the log says so', async () => {
  const room = await openTestRoom()
  await wrong(room, 5, 60)
  room.clock.pass(1)
  await room.no('nobody', 'people.signIn', { person, pin: 'wrong' })
  await room.ok('admin', 'people.resetPin', { id: person, pin: 'fresh-pin' })
  const line = (await room.ok('lead', 'log.shift', {})).at(-1)
  expect(line).toMatchObject({
    notice: 'people.pinReset',
    text: expect.stringMatching(`${crew.admin.name}.*${name}`),
  })
  expect(await room.no('nobody', 'people.signIn', { person, pin })).toMatchObject({ code: 'people.pinWrong' })
  expect((await room.ok('nobody', 'people.signIn', { person, pin: 'fresh-pin' })).person?.id).toBe(person)
})

test('everybody changes their own PIN, knowing the old one', async () => {
  const room = await openTestRoom()
  expect(await room.no('officer', 'people.changePin', { old: 'wrong', pin: 'fresh-pin' })).toMatchObject({
    code: 'people.pinWrong',
  })
  await room.ok('officer', 'people.changePin', { old: pin, pin: 'fresh-pin' })
  expect((await room.ok('nobody', 'people.signIn', { person, pin: 'fresh-pin' })).person?.id).toBe(person)
})

test('who has no PIN cannot sign in, and who is not there neither', async () => {
  const room = await openTestRoom()
  const { id } = await room.ok('admin', 'people.add', { name: '无码', roles: ['officer'] })
  expect(await room.no('nobody', 'people.signIn', { person: id, pin: '0000' })).toMatchObject({
    code: 'people.noPin',
  })
  expect(await room.no('nobody', 'people.signIn', { person: 99, pin: '0000' })).toMatchObject({
    code: 'people.unknown',
  })
})

test('no PIN stands in any byte of the room: not in the tables, the chain, the answers, the scratch', async () => {
  const room = await openTestRoom()
  const secrets = [
    'fresh-reset-pin',
    'fresh-own-pin',
    'mistyped-pin',
    ...Object.values(crew).map((known) => known.pin),
  ]
  await room.ok('admin', 'people.resetPin', { id: crew.standby.id, pin: 'fresh-reset-pin' })
  await room.ok('officer', 'people.changePin', { old: pin, pin: 'fresh-own-pin' })
  await room.no('nobody', 'people.signIn', { person, pin: 'mistyped-pin' })
  room.close()
  pastTheDoor(room.file, (database) => database.pragma('wal_checkpoint(TRUNCATE)'))
  for (const file of [room.file, `${room.file}.scratch`]) {
    const bytes = readFileSync(file)
    for (const secret of secrets)
      for (const text of [secret, Buffer.from(secret).toString('base64').replace(/=+$/, '')])
        expect(bytes.includes(text), `${secret} in ${file}`).toBe(false)
  }
})
