import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { plusDays } from '#shared/base/zone.ts'
import { type App, newPlace, type Place, startApp } from './app.ts'
import { signIn } from './duty-room.ts'
import { pictureFailures } from './failure.ts'
import { overwrite, press, reach, tabTo, type } from './keyboard.ts'
import { words } from './page-words.ts'

/** The PIN of everybody in the demo room, as the first run says. */
const demoPin = '1234'

let place: Place
let app: App

beforeAll(async () => {
  place = await newPlace()
  app = await startApp(place.folder)
})

pictureFailures(() => app)

afterAll(async () => {
  await app.close()
  await place.remove()
})

const unread = () => app.page.locator('.dk-unread')

describe('the demo room, by keyboard alone', () => {
  it('is loaded from the first run, and lets the shift lead of the invented county in', async () => {
    const { page } = app
    await page.locator('h1').waitFor()
    await tabTo(page, words('first-run:demo.load'))
    await press(page, 'Enter')
    await page.locator('.dc-door input').waitFor({ timeout: 60_000 })
    await signIn(app, 'sds', demoPin)
    await page.locator('.dk-desk .lg-line').first().waitFor()
    await expect.poll(() => page.locator('.dc-strip').textContent()).toContain('沈德胜')
  })

  it('has matters taken over from the shift before, and keeps that one was looked at', async () => {
    const { page } = app
    await unread().first().waitFor()
    const before = await unread().count()
    await reach(page, () =>
      unread()
        .first()
        .evaluate((element) => element === document.activeElement),
    )
    await press(page, 'Enter')
    await page.locator('.ant-drawer, .ho-page, .ho-member, .fu-now, .in-now').first().waitFor()
    await press(page, 'Escape', 'Control+1')
    await page.locator('.dk-matter').first().waitFor()
    await expect.poll(() => unread().count()).toBe(before - 1)
  })

  it('marks what happened before the shift took over as a late entry of this shift', async () => {
    const { page } = app
    await press(page, 'Control+1', 'F3')
    await page.getByRole('dialog').waitFor()
    await tabTo(page, words('log:date'), { back: true })
    const today = await page.evaluate(() => (document.activeElement as HTMLInputElement).value)
    await overwrite(page, plusDays(today, -1))
    await tabTo(page, words('log:telephone.text'))
    await type(page, '补记：昨日石桥村来电报平安。')
    await press(page, 'Control+Enter')
    const drawer = page.locator('.ant-drawer')
    await drawer.getByText('昨日石桥村来电报平安').first().waitFor()
    await expect.poll(() => drawer.textContent()).toContain(words('log:marks.late'))
  })
})
