import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test, vi } from 'vitest'
import { verify } from '#core/audit/verify.ts'
import { signedIn } from '#core/session.ts'
import { contract } from '#shared/contract/index.ts'
import { duty, serveLines } from '#test/help/command-line.ts'
import { temporaryFolder } from '#test/help/folder.ts'
import { crew } from '#test/help/people.ts'
import { openTestRoom, pastTheDoor } from '#test/help/room.ts'

const { name, pin } = crew.officer

vi.setConfig({ testTimeout: 60_000 })

async function closedRoom(): Promise<string> {
  const room = await openTestRoom()
  room.close()
  return room.file
}

test('answers with one line of JSON on standard output and nothing else, exit 0', async () => {
  const file = await closedRoom()
  const ended = duty(['log.write', '{"text":"命令行"}', '--db', file, '--as', name], pin)
  expect(ended).toMatchObject({
    exit: 0,
    err: '',
    reply: { ok: true, value: { text: '命令行', by: { name } } },
  })
  expect(ended.out.trim().split('\n')).toHaveLength(1)
  expect(pastTheDoor(file, (database) => verify({ database, file, progress: () => {} }))).toMatchObject({
    ok: true,
  })
})

test('refuses with a code and words, exit 1', async () => {
  const file = await closedRoom()
  const { exit, err, reply } = duty(['log.write', '{"text":"甲"}', '--db', file])
  expect([exit, err, reply.ok, reply.code]).toEqual([1, '', false, 'seat.empty'])
  expect(reply.words).toMatch(/\p{Script=Han}/u)
})

test('asked wrongly it shows its usage on standard error, exit 2, and makes no file', () => {
  const file = join(temporaryFolder(), 'room.db')
  for (const [args, code] of [
    [['room.state'], 'cli.usage'],
    [['room.state', '{', '--db', file], 'cli.badJson'],
  ] as const) {
    const { exit, err, reply } = duty(args)
    expect([exit, reply.ok, reply.code]).toEqual([2, false, code])
    expect(err).toContain('duty <operation>')
  }
  expect(existsSync(file)).toBe(false)
})

test('a fault of the program is exit 3, with its number', async () => {
  const file = await closedRoom()
  pastTheDoor(file, (database) => database.exec("UPDATE person SET telephones = 'no json'"))
  const { exit, reply } = duty(['people.atDoor', '{}', '--db', file])
  expect([exit, reply.code, typeof reply.fields?.number]).toEqual([3, 'fault', 'number'])
})

test('faults are logged beside the file, each with a number of its own, never with a PIN', async () => {
  const room = await openTestRoom()
  room.sqlite().exec('DROP TABLE seat_event')
  const reply = await room.console.ask({
    seat: 'officer',
    call: { operation: 'people.signIn', input: { person: 3, pin: 'a-secret-pin' } },
  })
  const again = await room.console.ask({
    seat: 'officer',
    call: { operation: 'people.confirm', input: { person: 3, pin: 'a-secret-pin' } },
  })
  room.close()
  expect([reply, again]).toMatchObject([
    { ok: false, code: 'fault' },
    { ok: false, code: 'fault' },
  ])
  const faults = readFileSync(`${room.file}.faults.jsonl`, 'utf8')
  const logged = faults
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>)
  expect(logged).toMatchObject([
    { operation: 'people.signIn', seat: 'officer' },
    { operation: 'people.confirm' },
  ])
  expect(logged.map(({ number }) => number)).toEqual(
    [reply, again].map((one) => !one.ok && one.fields.number),
  )
  expect(new Set(logged.map(({ number }) => number)).size).toBe(2)
  expect(String(logged[0]?.what)).toContain('seat_event')
  expect(faults).not.toContain('a-secret-pin')
})

describe('a session', () => {
  test.each([
    [{ as: '谁' }, 'people.unknownName'],
    [{ as: name }, 'cli.noPin'],
    [{ as: name, pin: 'wrong' }, 'people.pinWrong'],
    [{ at: 'tomorrow' }, 'cli.badInstant'],
    [{ as: name, pin, at: '2026-03-10T00:00:00Z' }, 'clock.notRehearsal'],
  ])('of %j is refused with %s and words', async (caller, code) => {
    const room = await openTestRoom()
    const session = await signedIn(room.console, caller)
    const refused = 'refused' in session ? session.refused : null
    expect(refused).toMatchObject({ ok: false, code, words: expect.stringMatching(/\p{Script=Han}/u) })
  })

  test('names a person by number where two share a name', async () => {
    const room = await openTestRoom()
    await room.ok('admin', 'people.add', { name, roles: ['officer'], pin: '1234' })
    expect(await signedIn(room.console, { as: name, pin })).toMatchObject({
      refused: { code: 'people.ambiguousName' },
    })
    const session = await signedIn(room.console, { as: '3', pin })
    if ('refused' in session) throw new Error(session.refused.words)
    expect(await session.ask({ operation: 'people.seat', input: {} })).toMatchObject({
      value: { person: { id: 3 } },
    })
  })

  test('begins with an empty seat, whoever sat there before', async () => {
    const room = await openTestRoom()
    await signedIn(room.console, { as: name, pin })
    const session = await signedIn(room.console, {})
    if ('refused' in session) throw new Error(session.refused.words)
    expect(await session.ask({ operation: 'people.seat', input: {} })).toMatchObject({
      value: { person: null },
    })
  })

  test('of a rehearsal room takes the clock it is given', async () => {
    const room = await openTestRoom({ rehearsal: true })
    const session = await signedIn(room.console, { as: name, pin, at: '2031-01-01T08:00:00+08:00' })
    if ('refused' in session) throw new Error(session.refused.words)
    const reply = await session.ask({ operation: 'log.write', input: { text: '推演' } })
    expect(reply).toMatchObject({ ok: true, value: { recordedAt: '2031-01-01T00:00:00.000Z' } })
  })

  test('speaks the language of the room', async () => {
    const room = await openTestRoom()
    await room.ok('admin', 'settings.change', { language: 'en' })
    expect(await signedIn(room.console, { as: name })).toMatchObject({
      refused: { words: expect.stringContaining('DUTY_PIN') },
    })
    expect(await signedIn(room.console, { as: name })).not.toMatchObject({
      refused: { words: expect.stringMatching(/\p{Script=Han}/u) },
    })
  })
})

describe('serve', () => {
  test('answers every line in order, whatever comes', async () => {
    const file = await closedRoom()
    const lines = [
      '{"id":1,"operation":"log.write","input":{"text":"第一"}}',
      'no json at all',
      '',
      '[]',
      '{"id":"two"}',
      '{"id":3,"operation":"log.write","input":{"text":""}}',
      '{"id":4,"operation":"log.erase"}',
      '{"id":5,"operation":"room.state","at":"tomorrow"}',
      '{"id":6,"operation":"log.write","input":{"text":"第二"},"command":"a"}',
      '{"id":7,"operation":"log.write","input":{"text":"第二"},"command":"a"}',
      '{"id":8,"operation":"log.recent"}',
    ]
    const answers = await serveLines(['--db', file, '--as', name], lines, pin)
    expect(answers.map(({ id, ok, code }) => [id, ok, code])).toEqual([
      [1, true, undefined],
      [null, false, 'cli.badJson'],
      [null, false, 'cli.badJson'],
      [null, false, 'cli.badJson'],
      [3, false, 'door.badInput'],
      [4, false, 'door.unknownOperation'],
      [5, false, 'cli.badInstant'],
      [6, true, undefined],
      [7, true, undefined],
      [8, true, undefined],
    ])
    expect(answers.at(-1)).toMatchObject({ value: { total: 3 } })
  })
})

test('operations lists every operation with its right and the shapes of input and value', () => {
  const { exit, out } = duty(['operations'])
  const listed = JSON.parse(out) as {
    operation: string
    kind: string
    right: string
    input: { type?: string; oneOf?: { type: string }[] }
    value: object
  }[]
  expect(exit).toBe(0)
  expect(listed.map(({ operation }) => operation)).toEqual(Object.keys(contract))
  for (const { operation, kind, right, input, value } of listed) {
    const shape = contract[operation as keyof typeof contract]
    const kinds = new Set(input.oneOf ? input.oneOf.map(({ type }) => type) : [input.type])
    expect([operation, kind, right, ...kinds]).toEqual([operation, shape.kind, shape.right, 'object'])
    expect(Object.keys(value).length).toBeGreaterThan(1)
  }
})
