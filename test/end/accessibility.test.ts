import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type App, newPlace, type Place, startApp } from './app.ts'
import { seriousOn } from './axe.ts'
import { signIn } from './duty-room.ts'
import { workOn } from './incident-room.ts'
import { incidentViews } from './incident-views.ts'
import { press, tabTo, type } from './keyboard.ts'
import { words } from './page-words.ts'
import { respondIn } from './response-room.ts'
import { responseViews } from './response-views.ts'
import { rooms } from './rooms.ts'
import { closeView, rosterViews } from './roster-views.ts'
import { warnedRoom, warningViews } from './warning-views.ts'
import { flooded, waterViews } from './water-room.ts'

/** How many of the views of the roster, from the first on, have colours of their own. */
const coloured = 8

const views = [...rosterViews, ...warningViews, ...responseViews, ...waterViews, ...incidentViews]

let place: Place
let app: App

beforeAll(async () => {
  place = await flooded(await warnedRoom())
  await respondIn(place)
  await workOn(place)
  app = await startApp(place.folder)
})

afterAll(async () => {
  await app.close()
  await place.remove()
})

describe('axe finds nothing serious', () => {
  it('at the door, with the list of people and with the PIN', async () => {
    await expectNothingSerious()
    await press(app.page, 'Enter')
    await app.page.locator('.dc-pin').waitFor()
    await expectNothingSerious()
  })

  describe.each(['day', 'night'])('in the %s theme', (light) => {
    beforeAll(async () => {
      const { page } = app
      if (await page.locator('.dc-door').isVisible()) await signIn(app, 'lm')
      await wear(light)
    })

    it.each(rooms)('on the page $name', async ({ key, shown }) => {
      await press(app.page, 'Control+1', key)
      await app.page.locator(shown).first().waitFor()
      await expectNothingSerious()
    })

    it.each([
      ['the quick line', 'F2'],
      ['the telephone form', 'F3'],
      ['the print preview', 'F8'],
      ['the finder', 'Control+k'],
      ['the change of seat', 'Control+u'],
    ])('in %s', async (_name, key) => {
      const { page } = app
      await press(page, 'Control+1')
      await page.locator('.dk-desk').waitFor()
      await press(page, key)
      await page.locator('.ant-modal').waitFor()
      if (key === 'F8') await page.getByRole('button', { name: words('app:print.pdf') }).waitFor()
      await expectNothingSerious()
      await press(page, 'Escape')
      await page.locator('.ant-modal').waitFor({ state: 'detached' })
    })

    // Forms are made of the same parts in both themes; by night the tabs with colours of their own are enough.
    it.each(
      light === 'day'
        ? views
        : [
            ...rosterViews.slice(0, coloured),
            ...warningViews,
            ...responseViews,
            ...waterViews,
            ...incidentViews.slice(0, 4),
          ],
    )('in $name', async ({ open }) => {
      await closeView(app.page)
      await open(app.page, 'zh-CN')
      await expectNothingSerious()
    })

    it('in the story of an entry', async () => {
      const { page } = app
      await closeView(page)
      await press(page, 'Control+1', 'Control+2')
      await page.locator('.lg-line').last().waitFor()
      await tabTo(page, /燃气/)
      await press(page, 'Enter')
      await page.locator('.ant-drawer .lg-story').waitFor()
      await expectNothingSerious()
      await press(page, 'Escape')
      await page.locator('.ant-drawer').waitFor({ state: 'detached' })
    })
  })
})

describe('axe finds nothing serious in the first run', () => {
  it('with its questions', async () => {
    const empty = await newPlace()
    const fresh = await startApp(empty.folder)
    await fresh.page.locator('form').waitFor()
    expect(await seriousOn(fresh)).toEqual([])
    await fresh.close()
    await empty.remove()
  })
})

async function wear(light: string): Promise<void> {
  const { page } = app
  const worn = () => page.evaluate(() => document.documentElement.dataset.light)
  if ((await worn()) === light) return
  await press(page, 'Control+k')
  await page.locator('.ant-modal').waitFor()
  await type(page, words('app:seat.light'))
  await press(page, 'Enter')
  await page.waitForFunction((wanted) => document.documentElement.dataset.light === wanted, light)
  await page.locator('.ant-modal').waitFor({ state: 'detached' })
}

async function expectNothingSerious(): Promise<void> {
  expect(await seriousOn(app)).toEqual([])
}
