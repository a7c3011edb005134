import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type App, large, newPlace, type Place, small, startApp, still } from './app.ts'
import { signIn } from './duty-room.ts'
import { pictureFailures } from './failure.ts'
import { workOn } from './incident-room.ts'
import { incidentViews } from './incident-views.ts'
import { press } from './keyboard.ts'
import { misfits, textsOn, unseenFocus } from './layout.ts'
import { withoutOwnNames } from './own-names.ts'
import { languages } from './page-words.ts'
import { respondIn } from './response-room.ts'
import { responseViews } from './response-views.ts'
import { keyOf, rooms } from './rooms.ts'
import { closeView, rosterViews } from './roster-views.ts'
import { warnedRoom, warningViews } from './warning-views.ts'
import { flooded, waterViews } from './water-room.ts'

const rawKey = /^(?:[a-z-]+:)?[a-z][\w-]*(?:\.[a-zA-Z]\w*)+$/
const chinese = /\p{Script=Han}/u
const ownName = '中文'
const settingsTabs = 8

describe.each(languages)('in %s', (language) => {
  let place: Place
  let app: App

  beforeAll(async () => {
    place = await flooded(await warnedRoom({ language }), language)
    await respondIn(place, { language })
    await workOn(place, { language })
    app = await startApp(place.folder, { words: [still] })
  })

  pictureFailures(() => app)

  afterAll(async () => {
    await app.close()
    await place.remove()
  })

  async function expectGoodWords(): Promise<void> {
    const texts = await textsOn(app.page)
    expect(texts.filter((text) => rawKey.test(text) && !text.includes('.db'))).toEqual([])
    const said = texts.map(withoutOwnNames)
    if (language === 'en') expect(said.filter((text) => chinese.test(text) && text !== ownName)).toEqual([])
  }

  it('the door fits and shows where the keyboard is', async () => {
    await app.page.locator('.dc-door input').waitFor()
    expect(await misfits(app.page)).toEqual([])
    await expectGoodWords()
    await signIn(app, language === 'en' ? 'Li Min' : 'lm')
  })

  it.each(rooms)(
    'the page $name fits both screens, says all in one language, and shows where the keyboard is',
    async ({ key, shown }) => {
      const { page } = app
      await press(page, key)
      await page.locator(shown).first().waitFor()
      for (const size of [large, small]) {
        await page.setViewportSize(size)
        await page.waitForTimeout(150)
        expect(await misfits(page), `${size.width}x${size.height}`).toEqual([])
      }
      await expectGoodWords()
      if (language === 'zh-CN') expect(await unseenFocus(page, 45)).toEqual([])
    },
  )

  it.each([...rosterViews, ...warningViews, ...responseViews, ...waterViews, ...incidentViews])(
    '$name fits the screens and says all in one language',
    async ({ open, foreign }) => {
      const { page } = app
      await closeView(page)
      await open(page, language)
      for (const size of language === 'en' ? [small] : [large, small]) {
        await page.setViewportSize(size)
        await page.waitForTimeout(200)
        expect(await misfits(page), `${size.width}x${size.height}`).toEqual([])
      }
      if (!foreign) await expectGoodWords()
    },
  )

  it('every tab of the settings fits the small screen', async () => {
    const { page } = app
    await closeView(page)
    await press(page, 'Control+1', keyOf('settings'))
    for (let tab = 0; tab < settingsTabs; tab += 1) {
      await page.getByRole('tab').nth(tab).click()
      await page.waitForTimeout(150)
      expect(await misfits(page), `tab ${tab + 1}`).toEqual([])
      await expectGoodWords()
    }
  })

  it.each([
    ['the quick line', 'F2'],
    ['the telephone form', 'F3'],
    ['the print preview', 'F8'],
    ['the finder', 'Control+k'],
    ['the change of seat', 'Control+u'],
  ])('%s fits the small screen', async (_name, key) => {
    const { page } = app
    await press(page, 'Control+1')
    await page.locator('.dk-desk .lg-line').first().waitFor()
    await press(page, key)
    await page.locator('.ant-modal:visible').last().waitFor()
    await page.waitForTimeout(300)
    expect(await misfits(page)).toEqual([])
    await expectGoodWords()
    await press(page, 'Escape')
    await page.locator('.ant-modal').waitFor({ state: 'detached' })
  })
})

describe('the first run', () => {
  it('fits the small screen and shows where the keyboard is', async () => {
    const place = await newPlace()
    const { page, close } = await startApp(place.folder, { words: [still] })
    await page.locator('form').waitFor()
    expect(await misfits(page)).toEqual([])
    expect(await unseenFocus(page, 16)).toEqual([])
    await close()
    await place.remove()
  })
})
