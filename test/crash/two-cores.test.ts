import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type CoreProcess, startCore } from '#test/help/core-process.ts'
import { founding, pin, scratchFolder } from '#test/help/furnished-room.ts'

const folder = scratchFolder()
const file = join(folder.path, 'room.db')
const sitting = { name: founding.admin.name, pin }

beforeAll(async () => {
  const core = startCore('served', file)
  await ask(core, 'room.create', founding)
  await core.stop()
})

afterAll(() => folder.remove())

it('lets the second of two cores read only, naming why, and write once the first is dead', async () => {
  const first = startCore('served', file, sitting)
  await ask(first, 'log.write', { text: '第一台写的' })
  const second = startCore('served', file, sitting)
  expect(await ask(second, 'room.state', {})).toMatchObject({
    value: { state: 'readOnly', trouble: { code: 'db.locked' } },
  })
  expect(await ask(second, 'log.write', { text: '第二台写的' })).toMatchObject({
    ok: false,
    code: 'room.readOnly',
    fields: { why: 'db.locked' },
  })
  expect(await ask(second, 'log.shift', {})).toMatchObject({ value: [{}, { text: '第一台写的' }] })
  await ask(first, 'log.write', { text: '还在写' })
  expect(await ask(second, 'log.shift', {})).toMatchObject({ value: [{}, {}, { text: '还在写' }] })
  await first.kill()
  await second.stop()
  const third = startCore('child', file)
  expect(await ask(third, 'room.state', {})).toMatchObject({ value: { state: 'ready', trouble: null } })
  expect(await ask(third, 'audit.verify', {})).toMatchObject({ value: { ok: true } })
  await third.stop()
})

it('leaves exactly one of many cores that start at once to write', async () => {
  const cores = Array.from({ length: 5 }, () => startCore('served', file, sitting))
  const replies = await Promise.all(cores.map((core, n) => ask(core, 'log.write', { text: `同时 ${n}` })))
  expect(replies.filter((reply) => reply?.ok)).toHaveLength(1)
  await Promise.all(cores.map((core) => core.stop()))
})

async function ask(core: CoreProcess, operation: string, input: unknown) {
  return core.ask({ operation, input })
}
