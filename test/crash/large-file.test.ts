import { closeSync, openSync, statSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, expect, it } from 'vitest'
import { lookedThroughAtOnce } from '#core/db/soundness.ts'
import { type CoreProcess, startCore } from '#test/help/core-process.ts'
import { furnishedDesk, pin, scratchFolder } from '#test/help/furnished-room.ts'

const folder = scratchFolder()
const file = join(folder.path, 'room.db')
const pageSize = 4096

afterAll(() => folder.remove())

it('only reads a large file from when it was found damaged, and shows what can be shown', async () => {
  await growLarge()
  ruinPage(Math.floor(statSync(file).size / pageSize / 2))
  const core = startCore('child', file)
  await expect
    .poll(() => stateOf(core), { timeout: 30_000 })
    .toMatchObject({ state: 'readOnly', trouble: { code: 'db.damaged' } })
  await core.ask({ operation: 'people.signIn', input: { person: 1, pin } })
  const written = await core.ask({ operation: 'log.write', input: { text: '不该写进去' } })
  expect(written).toMatchObject({ ok: false, code: 'room.readOnly', fields: { why: 'db.damaged' } })
  expect(await core.ask({ operation: 'log.entry', input: { id: 1 } })).toMatchObject({ ok: true })
  await core.stop()
})

/** Long entries, put in raw, until the file is one of those that are not looked through at once. */
async function growLarge(): Promise<void> {
  const desk = await furnishedDesk(file)
  const { database } = desk.running.house.open()
  const columns = (database.pragma('table_info(log_entry)') as { name: string }[]).map(({ name }) => name)
  const values = columns.map((name) => ({ id: '@id', text: '@text' })[name] ?? name)
  const put = database.prepare(
    `INSERT INTO log_entry SELECT ${values.join(', ')} FROM log_entry WHERE id = 1`,
  )
  const text = '巡查'.repeat(10_000)
  const entries = Math.ceil((lookedThroughAtOnce * 1.1) / Buffer.byteLength(text))
  database.transaction(() => {
    for (let id = 2; id < entries; id++) put.run({ id, text })
  })()
  await desk.close()
}

/** A page of long text would not be missed; its link to the next page is ruined. */
function ruinPage(page: number): void {
  const handle = openSync(file, 'r+')
  writeSync(handle, Buffer.alloc(pageSize, 0xff), 0, pageSize, (page - 1) * pageSize)
  closeSync(handle)
}

async function stateOf(core: CoreProcess): Promise<unknown> {
  await pause(50)
  const reply = await core.ask({ operation: 'room.state', input: {} })
  return reply?.ok ? reply.value : reply
}
