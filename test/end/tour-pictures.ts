import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { out } from '#launch/place.ts'
import { type App, large, type Size } from './app.ts'
import { press, tabTo, type } from './keyboard.ts'
import { type Language, words } from './page-words.ts'

/** Where the pictures and the sheets of the tour lie. */
export const album = join(out, 'tour')

let number = 0

/** Throws away what the last tour left. */
export function emptyAlbum(): void {
  rmSync(album, { recursive: true, force: true })
  mkdirSync(album, { recursive: true })
}

/** Takes a numbered picture of the window at a size. */
export async function picture({ page }: Pick<App, 'page'>, name: string, size: Size = large): Promise<void> {
  number += 1
  await page.setViewportSize(size)
  await page.mouse.move(0, 0)
  await page.evaluate(() => document.fonts.ready)
  await page.waitForTimeout(250)
  await page.screenshot({
    path: join(album, `${String(number).padStart(3, '0')}-${name}-${size.width}.png`),
  })
}

/** Goes to a place of the window and waits for what is shown there. */
export async function seeAt({ page }: App, hash: string, shown: string, size: Size): Promise<void> {
  await page.setViewportSize(size)
  await page.evaluate((place) => {
    location.hash = place
  }, hash)
  await page.locator(shown).first().waitFor()
  await page.waitForTimeout(400)
}

/** Saves the sheet whose preview is open as a PDF and leaves the preview; pictured when named. */
export async function savePdf(app: App, name?: string, language: Language = 'zh-CN'): Promise<void> {
  const { page } = app
  await page.locator('.ant-modal iframe').waitFor()
  await page.waitForTimeout(1200)
  if (name) await picture(app, name)
  await tabTo(page, words('app:print.pdf', {}, language))
  await press(page, 'Enter')
  await page.getByText('.pdf').waitFor()
  await press(page, 'Escape')
  await page.locator('.ant-modal').waitFor({ state: 'detached' })
}

/** Wears the light theme where the dark one was worn, or the other way round. */
export async function wearOther({ page }: App, language: Language): Promise<void> {
  const worn = await page.evaluate(() => document.documentElement.dataset.light)
  await press(page, 'Control+k')
  await page.locator('.ant-modal').waitFor()
  await type(page, words('app:seat.light', {}, language))
  await press(page, 'Enter')
  await page.waitForFunction((light) => document.documentElement.dataset.light !== light, worn)
}
