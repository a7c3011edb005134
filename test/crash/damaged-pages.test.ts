import { copyFileSync, readFileSync, statSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Reply } from '#shared/contract/wire.ts'
import { diceOf } from '#test/help/dice.ts'
import { sentence } from '#test/help/duty-words.ts'
import { type Desk, furnishedDesk, openDesk, pin, scratchFolder } from '#test/help/furnished-room.ts'

const folder = scratchFolder()
const file = join(folder.path, 'room.db')
const pageSize = 4096
const dice = diceOf(11)

beforeAll(async () => {
  const desk = await furnishedDesk(file)
  for (let n = 0; n < 60; n++) await desk.ask('log.write', { text: sentence(dice) })
  await desk.close()
})

afterAll(() => folder.remove())

it('never writes into a file with a ruined page, says so by name, and reads what can be read', async () => {
  const pages = statSync(file).size / pageSize
  const states: string[] = []
  for (let page = 2; page <= pages; page++) {
    const desk = openDesk(copyWith(`page-${page}`, (bytes) => ruin(bytes, page)))
    const { state, trouble } = await desk.ask('room.state', {})
    states.push(state)
    expect({ page, state, trouble: trouble?.code }).toEqual({
      page,
      state: expect.stringMatching(/readOnly|shut/),
      trouble: named,
    })
    await expectRefusedByName(desk)
    await desk.close()
  }
  expect(states.filter((state) => state === 'readOnly').length).toBeGreaterThan(pages / 2)
})

it('finds a flipped bit wherever it changes anything', async () => {
  const size = statSync(file).size
  let found = 0
  for (let n = 0; n < 150; n++) {
    const place = pageSize + dice.upTo(size - pageSize)
    const desk = openDesk(
      copyWith(`bit-${n}`, (bytes) => bytes.writeUInt8(bytes.readUInt8(place) ^ 1, place)),
    )
    const { state, trouble } = await desk.ask('room.state', {})
    if (state === 'ready') {
      const verdict = await desk.ask('audit.verify', {})
      const changed = JSON.stringify(contentsOf(desk)) !== JSON.stringify(await contents())
      expect({ place, unseen: changed && verdict.ok }).toEqual({ place, unseen: false })
      found += verdict.ok ? 0 : 1
    } else {
      expect({ place, code: trouble?.code }).toEqual({ place, code: named })
      found += 1
    }
    await desk.close()
  }
  expect(found).toBeGreaterThan(20)
})

it.each([
  ['its head is gone', (bytes: Buffer) => bytes.fill(0x5a, 0, 100), 'shut', 'db.notOurs'],
  ['it is another kind of file', (bytes: Buffer) => bytes.fill('text '), 'shut', 'db.notOurs'],
  ['its directory of tables is gone', (bytes: Buffer) => bytes.fill(0, 100, pageSize), 'shut', 'db.damaged'],
])('does not start empty when %s', async (_what, happens, state, code) => {
  const desk = openDesk(copyWith(`head-${code}-${_what.length}`, happens))
  expect(await desk.ask('room.state', {})).toMatchObject({ state, trouble: { code } })
  expect(
    await desk.reply('room.create', { name: '新', unit: '新', admin: { name: '新', pin } }),
  ).toMatchObject({
    ok: false,
    code: 'room.exists',
  })
  await desk.close()
})

it('opens a file whose end is missing to be read only', async () => {
  const copy = copyWith('short', () => {})
  truncateSync(copy, Math.floor(statSync(copy).size / pageSize / 2) * pageSize)
  const desk = openDesk(copy)
  expect(await desk.ask('room.state', {})).toMatchObject({ state: expect.stringMatching(/readOnly|shut/) })
  await expectRefusedByName(desk)
  await desk.close()
})

const named = expect.stringMatching(/^db\.(damaged|halfMigrated|notOurs|unreadable)$/)

/** Nothing may be a fault of the program, and nothing may be written. */
async function expectRefusedByName(desk: Desk): Promise<void> {
  const replies = [
    await desk.reply('people.atDoor', {}),
    await desk.reply('people.signIn', { person: 1, pin }),
    await desk.reply('log.search', { words: '燃气' }),
    await desk.reply('log.shift', {}),
    await desk.reply('audit.verify', {}),
    await desk.reply('handover.brief', {}),
  ]
  for (const reply of replies) expect(codeOf(reply)).not.toBe('fault')
  const written = await desk.reply('log.write', { text: '不该写进去' })
  expect(codeOf(written)).toMatch(/^(room\.readOnly|db\.|seat\.empty)/)
}

function codeOf(reply: Reply): string {
  return reply.ok ? 'ok' : reply.code
}

function copyWith(name: string, happens: (bytes: Buffer) => unknown): string {
  const copy = join(folder.path, `${name}.db`)
  copyFileSync(`${file}.key`, `${copy}.key`)
  const bytes = readFileSync(file)
  happens(bytes)
  writeFileSync(copy, bytes)
  return copy
}

function ruin(bytes: Buffer, page: number): void {
  const from = (page - 1) * pageSize
  for (let place = from; place < from + pageSize; place++) bytes.writeUInt8(dice.upTo(256), place)
}

/** Everything the tables hold. */
function contentsOf(desk: Desk): unknown {
  const { db } = desk.running.house.open()
  const names = db.all<{ name: string }>("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name")
  return names.map(({ name }) => db.all(`SELECT * FROM ${name}`))
}

async function contents(): Promise<unknown> {
  const desk = openDesk(copyWith('sound', () => {}))
  const found = contentsOf(desk)
  await desk.close()
  return found
}
