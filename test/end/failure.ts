import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach } from 'vitest'
import { out } from '#launch/place.ts'
import type { App } from './app.ts'

/** Leaves a picture of the window in out/end for every test of the file that fails. */
export function pictureFailures(app: () => App | undefined): void {
  afterEach(async ({ task }) => {
    if (task.result?.state !== 'fail') return
    const folder = join(out, 'end')
    mkdirSync(folder, { recursive: true })
    const name = task.name.replace(/[^\p{L}\p{N}]+/gu, '-').slice(0, 80)
    await app()
      ?.page.screenshot({ path: join(folder, `${name}.png`), timeout: 5000 })
      .catch(() => {})
  })
}
