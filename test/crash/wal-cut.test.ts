import { copyFileSync, readFileSync, statSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { diceOf } from '#test/help/dice.ts'
import { sentence } from '#test/help/duty-words.ts'
import { type Desk, furnishedDesk, openDesk, scratchFolder } from '#test/help/furnished-room.ts'

const folder = scratchFolder()
const file = join(folder.path, 'room.db')
const dice = diceOf(7)
const acknowledged: string[] = []
let desk: Desk

beforeAll(async () => {
  desk = await furnishedDesk(file)
  for (let n = 0; n < 120; n++) acknowledged.push(await written(desk, `${n} ${sentence(dice)}`))
})

afterAll(async () => {
  await desk.close()
  folder.remove()
})

it('gives back a beginning of what was acknowledged, sound, wherever the log ahead is cut', async () => {
  const size = statSync(`${file}-wal`).size
  const lengths = new Set<number>()
  for (let n = 0; n < 40; n++) {
    const cut = n === 0 ? 0 : dice.upTo(size)
    const { texts, verdict } = await reopened(`cut-${n}`, (wal) => truncateSync(wal, cut))
    expect({ cut, texts }).toEqual({ cut, texts: acknowledged.slice(0, texts.length) })
    expect({ cut, ok: verdict.ok }).toEqual({ cut, ok: true })
    lengths.add(texts.length)
  }
  expect(lengths.size).toBeGreaterThan(10)
})

it('gives back a beginning of what was acknowledged, sound, when a byte of the log ahead is changed', async () => {
  const size = statSync(`${file}-wal`).size
  for (let n = 0; n < 20; n++) {
    const place = dice.upTo(size)
    const { texts, verdict } = await reopened(`byte-${n}`, (wal) => changeByte(wal, place))
    expect({ place, texts, ok: verdict.ok }).toEqual({
      place,
      texts: acknowledged.slice(0, texts.length),
      ok: true,
    })
  }
})

it('gives back everything when nothing is cut', async () => {
  expect((await reopened('whole', () => {})).texts).toEqual(acknowledged)
})

it('finds after a cut only what is there, and what is written then', async () => {
  await desk.ask('log.search', { words: '燃气' })
  const copy = join(folder.path, 'found.db')
  copyTo(copy)
  copyFileSync(`${file}.search`, `${copy}.search`)
  copyFileSync(`${file}.search-wal`, `${copy}.search-wal`)
  truncateSync(`${copy}-wal`, Math.floor(statSync(`${copy}-wal`).size / 2))
  const opened = openDesk(copy)
  await opened.ask('people.signIn', { person: 1, pin: '135790' })
  const { id } = await opened.ask('log.write', { text: '鲸鱼搁浅' })
  const found = await opened.ask('log.search', { words: '鲸鱼' })
  expect(found.entries.map((entry) => entry.id)).toEqual([id])
  const lost = await opened.ask('log.search', { words: (acknowledged.at(-1) as string).slice(-12) })
  expect(lost.entries.every((entry) => entry.id <= id)).toBe(true)
  await opened.close()
})

async function written(at: Desk, text: string): Promise<string> {
  return (await at.ask('log.write', { text })).text
}

function copyTo(copy: string): void {
  copyFileSync(file, copy)
  copyFileSync(`${file}-wal`, `${copy}-wal`)
}

/** What a core finds that opens a copy of the file and its log ahead after something happened to the latter. */
async function reopened(name: string, happens: (wal: string) => void) {
  const copy = join(folder.path, `${name}.db`)
  copyTo(copy)
  happens(`${copy}-wal`)
  const opened = openDesk(copy)
  const texts = opened.running.house
    .open()
    .db.all<{ text: string }>("SELECT text FROM log_entry WHERE kind = 'other' ORDER BY id")
    .map(({ text }) => text)
  const verdict = await opened.ask('audit.verify', {})
  await opened.close()
  return { texts, verdict }
}

function changeByte(path: string, place: number): void {
  const bytes = readFileSync(path)
  bytes[place] = (bytes[place] as number) ^ 0x20
  writeFileSync(path, bytes)
}
