import { execFileSync } from 'node:child_process'
import { mkdirSync, rmSync, statfsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { refusalWords } from '#core/words.ts'
import type { Reply } from '#shared/contract/wire.ts'
import { startCore } from '#test/help/core-process.ts'
import { diceOf } from '#test/help/dice.ts'
import { sentence } from '#test/help/duty-words.ts'
import { type Desk, furnishedDesk, openDesk, pin, scratchFolder } from '#test/help/furnished-room.ts'
import { seenInCopy, wrongIn } from '#test/help/seen-past-the-door.ts'

const folder = scratchFolder()
const dice = diceOf(3)

afterAll(() => {
  if (mounted) execFileSync('umount', ['-l', disk])
  folder.remove()
})

it('refuses in words when the file may not grow, writes nothing by half, and goes on when it may', async () => {
  const file = join(folder.path, 'bounded.db')
  const desk = await furnishedDesk(file)
  const { database } = desk.running.house.open()
  const pages = database.pragma('page_count', { simple: true }) as number
  database.pragma(`max_page_count = ${pages + 12}`)
  const written = await writeUntilRefused(desk)
  expect(seenInCopy(file, wrongIn)).toEqual([])
  expect(
    seenInCopy(file, (copy) =>
      copy.prepare("SELECT count(*) FROM log_entry WHERE kind = 'other'").pluck().get(),
    ),
  ).toBe(written)
  database.pragma('max_page_count = 4294967294')
  expect(await desk.ask('log.write', { text: '又有地方了' })).toMatchObject({ id: written + 2 })
  expect(await desk.ask('audit.verify', {})).toMatchObject({ ok: true })
  await desk.close()
})

async function writeUntilRefused(desk: Desk): Promise<number> {
  for (let written = 0; ; written++) {
    const reply = await desk.reply('log.write', { text: sentence(dice) })
    if (reply.ok) continue
    expect(reply.code).toBe('disk.full')
    expect(refusalWords(reply, 'zh-CN')).toMatch(/磁盘/)
    return written
  }
}

/** A disk of its own needs the right to mount one; where that is missing, the bounded file above stands for it. */
const disk = join(folder.path, 'disk')
const mounted = mountedSmall(disk)

it.runIf(mounted)(
  'refuses in words when its disk is full, even at the start, and goes on when there is space',
  async () => {
    const file = join(disk, 'room.db')
    await (await furnishedDesk(file)).close()
    const { acknowledged, refused } = await fillDisk(file, join(disk, 'ballast'))
    expect(refused).toMatchObject({ ok: false, code: 'disk.full' })
    const starved = openDesk(file)
    expect(await starved.ask('room.state', {})).toMatchObject({
      state: expect.stringMatching(/ready|readOnly/),
    })
    await starved.close()
    rmSync(join(disk, 'ballast'))
    const again = openDesk(file)
    expect(textsIn(again)).toEqual(acknowledged)
    await again.ask('people.signIn', { person: 1, pin })
    await again.ask('log.write', { text: '又有地方了' })
    expect(await again.ask('audit.verify', {})).toMatchObject({ ok: true })
    await again.close()
  },
)

/** Writes in a core of its own until the disk is full, and kills it then. */
async function fillDisk(
  file: string,
  ballast: string,
): Promise<{ acknowledged: string[]; refused: Reply | null }> {
  const core = startCore('child', file)
  await core.ask({ operation: 'people.signIn', input: { person: 1, pin } })
  const acknowledged: string[] = []
  for (let n = 0; ; n++) {
    if (n === 40) writeFileSync(ballast, Buffer.alloc(freeOn(disk) - 200_000))
    const input = { text: `${n} ${sentence(dice)}` }
    const reply = await core.ask({ operation: 'log.write', input })
    if (reply?.ok) acknowledged.push(input.text)
    else {
      await core.kill()
      return { acknowledged, refused: reply }
    }
  }
}

function mountedSmall(path: string): boolean {
  mkdirSync(path)
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=6m', 'tmpfs', path], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

function freeOn(path: string): number {
  const { bavail, bsize } = statfsSync(path)
  return bavail * bsize
}

function textsIn(desk: Desk): string[] {
  const { db } = desk.running.house.open()
  return db
    .all<{ text: string }>("SELECT text FROM log_entry WHERE kind = 'other' ORDER BY id")
    .map(({ text }) => text)
}
