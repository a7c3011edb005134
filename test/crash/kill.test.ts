import { join } from 'node:path'
import { expect, it } from 'vitest'
import { heard } from '#launch/run.ts'

it('loses and doubles nothing when cores are killed in the middle of writes, at the first ones, at handovers and while founding', async () => {
  const { code, words } = await heard(process.execPath, [join(import.meta.dirname, 'kill.ts'), '40'], 110)
  expect(words).toContain('"wrong":[]')
  expect(code).toBe(0)
})
