import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type App, large, type Place, small, startApp, still } from './app.ts'
import { seriousOn } from './axe.ts'
import { signIn } from './duty-room.ts'
import { misfits } from './layout.ts'
import { demoMorning, demoRoom, matterSights, seeSight } from './matter-room.ts'
import { languages } from './page-words.ts'
import { demoPin } from './snow-room.ts'

/** The long name of the demo's room is shortened in the strip, where its whole is a hint. */
describe.each(languages)('the demo room’s matters in %s', (language) => {
  let place: Place
  let app: App

  beforeAll(async () => {
    ;({ place } = await demoRoom(language))
    app = await startApp(place.folder, { at: demoMorning, words: [still] })
    await signIn(app, '', demoPin)
  })

  afterAll(async () => {
    await app.close()
    await place.remove()
  })

  it.each(matterSights.map((sight) => ({ name: sight[0], sight })))(
    'the page $name fits both screens, and axe finds nothing serious',
    async ({ sight }) => {
      const { page } = app
      for (const size of [large, small]) {
        await page.setViewportSize(size)
        await seeSight(page, sight)
        const cut = (await misfits(page)).filter((line) => !line.includes('dc-strip-name'))
        expect(cut, `${size.width}x${size.height}`).toEqual([])
      }
      if (language === 'zh-CN') expect(await seriousOn(app)).toEqual([])
    },
  )
})
