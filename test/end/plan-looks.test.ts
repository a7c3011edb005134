import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type App, large, type Place, small, startApp, still } from './app.ts'
import { seriousOn } from './axe.ts'
import { signIn } from './duty-room.ts'
import { pictureFailures } from './failure.ts'
import { misfits, textsOn, unseenFocus } from './layout.ts'
import { languages } from './page-words.ts'
import { workedRoom } from './plan-room.ts'
import { planViews } from './plan-views.ts'
import { closeView } from './roster-views.ts'
import { wearOther } from './tour-pictures.ts'

const rawKey = /^(?:[a-z-]+:)?[a-z][\w-]*(?:\.[a-zA-Z]\w*)+$/
/** Views with colours of their own. */
const coloured = ['a card at a glance', 'the editor', 'a run', 'a run of an exercise', 'the runs']

const chinese = /\p{Script=Han}/u

describe.each(languages)('plans and runs in %s', (language) => {
  let place: Place
  let app: App

  beforeAll(async () => {
    place = await workedRoom({ language })
    app = await startApp(place.folder, { words: [still] })
    await app.page.emulateMedia({ reducedMotion: 'reduce' })
    await signIn(app, language === 'en' ? 'Li Min' : 'lm')
  })

  pictureFailures(() => app)

  afterAll(async () => {
    await app.close()
    await place.remove()
  })

  it.each(planViews)('$name fits the screens and says all in one language', async ({ open, foreign }) => {
    const { page } = app
    await closeView(page)
    await open(page, language)
    for (const size of language === 'en' ? [small] : [large, small]) {
      await page.setViewportSize(size)
      await page.waitForTimeout(100)
      expect(await misfits(page), `${size.width}x${size.height}`).toEqual([])
    }
    if (language === 'zh-CN') expect(await seriousOn(app)).toEqual([])
    const texts = await textsOn(page)
    expect(texts.filter((text) => rawKey.test(text) && !text.includes('.db'))).toEqual([])
    if (language === 'en' && !foreign) expect(texts.filter((text) => chinese.test(text))).toEqual([])
  })

  // What is not words is the same in every language.
  if (language === 'zh-CN') lookedAtMoreClosely(() => app)
})

function lookedAtMoreClosely(shown: () => App): void {
  const language = 'zh-CN'
  const chosen = planViews.filter(({ name }) => coloured.includes(name))

  describe('looked at more closely', () => {
    it.each(chosen)('$name shows where the keyboard is', async ({ open }) => {
      await closeView(shown().page)
      await open(shown().page, language)
      expect(await unseenFocus(shown().page, 30)).toEqual([])
    })

    it('axe finds nothing serious by the other light either', async () => {
      await closeView(shown().page)
      await wearOther(shown(), language)
      for (const { name, open } of chosen) {
        await open(shown().page, language)
        expect(await seriousOn(shown()), name).toEqual([])
      }
    })
  })
}
