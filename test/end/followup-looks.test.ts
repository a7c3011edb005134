import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type App, large, type Place, small, startApp, still } from './app.ts'
import { seriousOn } from './axe.ts'
import { signIn } from './duty-room.ts'
import { pictureFailures } from './failure.ts'
import { followedRoom } from './followup-room.ts'
import { followupViews } from './followup-views.ts'
import { misfits, textsOn, unseenFocus } from './layout.ts'
import { languages } from './page-words.ts'
import { closeView } from './roster-views.ts'
import { wearOther } from './tour-pictures.ts'

const rawKey = /^(?:[a-z-]+:)?[a-z][\w-]*(?:\.[a-zA-Z]\w*)+$/
const chinese = /\p{Script=Han}/u
const ownName = '中文'

/** Views with colours of their own. */
const coloured = ['the open follow-ups', 'a follow-up', 'an instruction', 'the duty tasks']

describe.each(languages)('follow-ups in %s', (language) => {
  let place: Place
  let app: App

  beforeAll(async () => {
    place = await followedRoom(language)
    app = await startApp(place.folder, { words: [still] })
    await signIn(app, language === 'en' ? 'Li Min' : 'lm')
  })

  pictureFailures(() => app)

  afterAll(async () => {
    await app.close()
    await place.remove()
  })

  it.each(followupViews)('$name fits the screens and says all in one language', async ({ open }) => {
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
    if (language === 'en') expect(texts.filter((text) => chinese.test(text) && text !== ownName)).toEqual([])
  })

  // What is not words is the same in every language.
  if (language === 'zh-CN') lookedAtMoreClosely(() => app)
})

function lookedAtMoreClosely(shown: () => App): void {
  const chosen = followupViews.filter(({ name }) => coloured.includes(name))

  describe('looked at more closely', () => {
    it.each(chosen)('$name shows where the keyboard is', async ({ open }) => {
      await closeView(shown().page)
      await open(shown().page, 'zh-CN')
      expect(await unseenFocus(shown().page, 30)).toEqual([])
    })

    it('axe finds nothing serious by the other light either', async () => {
      await closeView(shown().page)
      await wearOther(shown(), 'zh-CN')
      for (const { name, open } of chosen) {
        await open(shown().page, 'zh-CN')
        expect(await seriousOn(shown()), name).toEqual([])
      }
    })
  })
}
