import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type App, large, type Place, small, startApp, still } from './app.ts'
import { seriousOn } from './axe.ts'
import { checkViews } from './check-views.ts'
import { furnishedRoom, signIn } from './duty-room.ts'
import { pictureFailures } from './failure.ts'
import { hazardous } from './hazard-room.ts'
import { misfits, textsOn, unseenFocus } from './layout.ts'
import { languages } from './page-words.ts'
import { closeView } from './roster-views.ts'
import { wearOther } from './tour-pictures.ts'

const rawKey = /^(?:[a-z-]+:)?[a-z][\w-]*(?:\.[a-zA-Z]\w*)+$/
const chinese = /\p{Script=Han}/u

describe.each(languages)('checks and leaders in charge in %s', (language) => {
  let place: Place
  let app: App

  beforeAll(async () => {
    place = await hazardous(await furnishedRoom({ language }), language)
    app = await startApp(place.folder, { words: [still] })
    await app.page.emulateMedia({ reducedMotion: 'reduce' })
    await signIn(app, language === 'en' ? 'Li Min' : 'lm')
  })

  pictureFailures(() => app)

  afterAll(async () => {
    await app.close()
    await place.remove()
  })

  it.each(checkViews)('$name fits the screens and says all in one language', async ({ open }) => {
    const { page } = app
    await closeView(page)
    await open(page, language)
    for (const size of language === 'en' ? [small] : [large, small]) {
      await page.setViewportSize(size)
      await page.waitForTimeout(100)
      expect(await misfits(page), `${size.width}x${size.height}`).toEqual([])
    }
    const texts = await textsOn(page)
    expect(texts.filter((text) => rawKey.test(text) && !text.includes('.db'))).toEqual([])
    if (language === 'en') expect(texts.filter((text) => chinese.test(text))).toEqual([])
    if (language === 'zh-CN') {
      expect(await seriousOn(app)).toEqual([])
      expect(await unseenFocus(page, 20)).toEqual([])
    }
  })

  it('axe finds nothing serious by the other light either', async () => {
    await closeView(app.page)
    await wearOther(app, language)
    for (const { name, open } of checkViews) {
      await closeView(app.page)
      await open(app.page, language)
      expect(await seriousOn(app), name).toEqual([])
    }
  })
})
