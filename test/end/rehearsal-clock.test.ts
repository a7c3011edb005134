import { expect, it } from 'vitest'
import { wallClock } from '#shared/base/zone.ts'
import { startApp } from './app.ts'
import { newRoom, signIn } from './duty-room.ts'

const night = '2026-01-20T02:50:00+08:00'

/** What the clock of the strip shows once somebody sits at a console that was asked to begin in the night. */
async function clockOf(rehearsal: boolean): Promise<string> {
  const place = await newRoom(rehearsal ? { rehearsal, at: '2026-01-19T08:20:00+08:00' } : {})
  const app = await startApp(place.folder, { at: night })
  await signIn(app, 'lm')
  const shown = await app.page.locator('.dc-strip').innerText()
  await app.close()
  await place.remove()
  return shown.slice(0, 5)
}

it('a rehearsal room begins at the hour it is asked for, and its clock runs on', async () => {
  expect(await clockOf(true)).toBe('02:50')
})

it('a real room keeps the time of the machine, whatever it is asked for', async () => {
  const hour = (minutes: number) =>
    wallClock(new Date(Date.now() + minutes * 60_000).toISOString(), 'Asia/Shanghai').time
  expect([hour(-1), hour(0), hour(1)]).toContain(await clockOf(false))
})
