import { copyFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { say } from '#launch/say.ts'
import { type App, large, newPlace, small, startApp, still } from './app.ts'
import { changeSeat, furnishedRoom, pin, signIn } from './duty-room.ts'
import { visitFlood } from './flood-tour.ts'
import { overwrite, press, reach, tabTo, type } from './keyboard.ts'
import { visitMatters } from './matter-tour.ts'
import { languages, words } from './page-words.ts'
import { keyOf } from './rooms.ts'
import { visitRosters } from './roster-tour.ts'
import { demoPin } from './snow-room.ts'
import { visitSnow } from './snow-tour.ts'
import { album, emptyAlbum, picture, savePdf, wearOther } from './tour-pictures.ts'
import { met, playDay } from './tour-room.ts'

const calm = { words: [still] }

emptyAlbum()
const begun = performance.now()
await visitFirstRun()
await visitDay()
await visitDemo()
await visitRealRoom()
await visitRosters()
await visitSnow()
await visitFlood()
await visitMatters()
say(
  `The tour took ${((performance.now() - begun) / 1000).toFixed(0)} s; its pictures and sheets lie in ${album}.`,
)
process.exit(0)

async function visitFirstRun(): Promise<void> {
  const place = await newPlace()
  const app = await startApp(place.folder, calm)
  await app.page.locator('form').waitFor()
  await picture(app, 'first-run', small)
  await app.close()
  await place.remove()
}

async function visitDay(): Promise<void> {
  const place = await newPlace()
  await playDay(place.file)
  const app = await startApp(place.folder, { ...calm, size: large })
  await app.page.locator('.dc-door input').waitFor()
  await picture(app, 'door')
  await signIn(app, met.lead)
  await lookAround(app)
  await finishShift(app)
  await handOver(app)
  await printSheets(app)
  await verify(app)
  await app.close()
  for (const name of readdirSync(place.folder).filter((file) => file.endsWith('.pdf')))
    copyFileSync(join(place.folder, name), join(album, name))
  await place.remove()
}

async function lookAround(app: App): Promise<void> {
  const { page } = app
  await show(app, 'Control+1', '.dk-desk .lg-line')
  await picture(app, 'desk')
  await page.setViewportSize(small)
  await show(app, 'Control+1', '.dk-desk .lg-line')
  await picture(app, 'desk', small)
  await wearOther(app, 'zh-CN')
  await show(app, 'Control+1', '.dk-desk .lg-line')
  await picture(app, 'desk-night', small)
  await page.setViewportSize(large)
  await show(app, 'Control+1', '.dk-desk .lg-line')
  await picture(app, 'desk-night')
  await wearOther(app, 'zh-CN')
  await show(app, 'Control+2', '.lg-page-list .lg-line')
  await press(page, '/')
  await type(page, '白石')
  await page.locator('mark').first().waitFor()
  await picture(app, 'log-search', small)
  await show(app, 'Control+2', '.lg-page-list .lg-line')
  await picture(app, 'log')
  await tabTo(page, /柳河乡报告/)
  await press(page, 'Enter')
  await page.locator('.ant-drawer .lg-story').waitFor()
  await picture(app, 'entry-story')
  await close(app, '.ant-drawer')
}

async function finishShift(app: App): Promise<void> {
  const { page } = app
  await press(page, 'Control+1', 'F2')
  await page.locator('.ant-modal').waitFor()
  await press(page, 'Alt+6')
  await type(page, '晨间巡查一次，室内设备、窗外积水情况正常。')
  await picture(app, 'quick-line', small)
  await press(page, 'Enter')
  await page.locator('.ant-modal').waitFor({ state: 'detached' })
  await press(page, 'F3')
  await page.locator('.ant-modal').waitFor()
  for (const [field, text] of [
    ['party.unit', '县水利局值班室'],
    ['party.name', '黄月娥'],
    ['party.post', '科员'],
    ['party.telephone', '13800000020'],
    ['telephone.subject', '清水河水位'],
    [
      'telephone.text',
      '清水河白石站 7 时水位 35.92 米，低于警戒水位 0.38 米，每小时回落约 5 厘米；沿河堤防巡查无险情。',
    ],
  ] as const) {
    await tabTo(page, words(`log:${field}`))
    await type(page, text)
  }
  await tabTo(page, words('log:telephone.readBack'))
  await press(page, 'Space')
  await page.getByText(words('log:draftKept')).last().waitFor()
  await picture(app, 'telephone-form')
  await press(page, 'Control+Enter')
  await page.locator('.ant-drawer').waitFor()
  await close(app, '.ant-drawer')
}

async function handOver(app: App): Promise<void> {
  const { page } = app
  await show(app, 'F9', '.ho-check')
  await reach(page, () =>
    page
      .locator('.ho-check')
      .first()
      .evaluate((row) => row.contains(document.activeElement)),
  )
  const items = await page.locator('.ho-check').count()
  for (let item = 0; item < items; item += 1) await press(page, '1')
  await page.getByText(words('handover:checks.allSeen')).waitFor()
  await tabTo(page, words('handover:notes.label'))
  await type(page, '9 时前请县自然资源局派专家到青峰乡 3 号隐患点复核，结果报唐晓明常务副县长。')
  await press(page, 'Control+Enter')
  await page.locator('.ho-matter', { hasText: '专家到青峰乡' }).waitFor()
  await tabTo(page, words('handover:summary.label'))
  await type(
    page,
    '强降雨过程基本结束，暴雨红色预警已解除；全县无人员伤亡，转移 412 人；X214 线单向通行，青峰乡隐患点待复核。',
  )
  await press(page, 'Control+Home')
  await page.locator('.dc-page-body').evaluate((body) => body.scrollTo(0, 0))
  await picture(app, 'handover')
  await sign(app, met.lead)
  await page.getByRole('button', { name: words('handover:steps.receive') }).waitFor()
  await sign(app, met.next)
  await page.locator('.ho-done').getByText('.db').waitFor()
  await picture(app, 'handed-over', small)
  await tabTo(page, words('handover:steps.leader'))
  await press(page, 'Enter')
  await page.locator('.ant-modal').waitFor()
  await type(page, '应对及时，记录完整。青峰乡隐患点务必盯紧。')
  await sign(app, met.leader)
  await page.locator('.ant-modal').waitFor({ state: 'detached' })
}

async function printSheets(app: App): Promise<void> {
  const { page } = app
  await changeSeat(app, met.next)
  await show(app, 'F9', '.ho-past-row')
  for (const sheet of ['handover:detail.printSheet', 'handover:detail.printLog']) {
    await reach(page, () =>
      page
        .locator('.ho-past-row')
        .first()
        .evaluate((row) => row.contains(document.activeElement)),
    )
    await press(page, 'Enter')
    await page.locator('.ant-modal').waitFor()
    await tabTo(page, words(sheet))
    await press(page, 'Enter')
    await savePdf(app)
  }
  await show(app, 'Control+2', '.dc-page')
  await press(page, '/')
  await type(page, '柳河桥')
  await page.locator('mark').first().waitFor()
  await tabTo(page, /柳河乡报告/)
  await press(page, 'Enter')
  await tabTo(page, words('log:acts.print'))
  await press(page, 'Enter')
  await savePdf(app, 'print-preview')
  await close(app, '.ant-drawer')
}

async function verify(app: App): Promise<void> {
  const { page } = app
  await show(app, keyOf('audit'), '.dc-table tbody tr')
  await tabTo(page, words('audit:verify.button'))
  await press(page, 'Enter')
  await page.getByText(/核验通过/).waitFor()
  await picture(app, 'evidence', small)
}

/** The demo room in both languages, by day and by night. */
async function visitDemo(): Promise<void> {
  for (const language of languages) {
    const place = await newPlace()
    const app = await startApp(place.folder, calm)
    const { page } = app
    await page.locator('form').waitFor()
    if (language === 'en') {
      await tabTo(page, '中文', { back: true })
      await press(page, 'ArrowRight')
      await picture(app, 'first-run-en', small)
    }
    await tabTo(page, words('first-run:demo.load', {}, language))
    await press(page, 'Enter')
    await page.locator('.dc-door input').waitFor({ timeout: 60_000 })
    await signIn(app, '', demoPin)
    await show(app, 'Control+1', '.dk-desk .lg-line')
    await picture(app, `demo-desk-${language}`)
    await show(app, 'F9', '.ho-check')
    await picture(app, `demo-handover-${language}`, small)
    await wearOther(app, language)
    await show(app, 'Control+2', '.lg-page-list .lg-line')
    await picture(app, `demo-log-${language}`, small)
    await show(app, 'Control+1', '.dk-desk .lg-line')
    await picture(app, `demo-desk-other-light-${language}`)
    await app.close()
    await place.remove()
  }
}

/** A real room, without the marks of a rehearsal; its clock cannot be set, so everything in it is of this minute. */
async function visitRealRoom(): Promise<void> {
  for (const [language, initials] of [
    ['zh-CN', 'lm'],
    ['en', 'Li Min'],
  ] as const) {
    const place = await furnishedRoom({ language })
    const app = await startApp(place.folder, calm)
    await signIn(app, initials)
    await show(app, 'Control+1', '.dk-desk .lg-line')
    await picture(app, `real-room-${language}`, small)
    await app.close()
    await place.remove()
  }
}

async function show({ page }: App, key: string, shown: string): Promise<void> {
  await press(page, keyOf('settings'), key)
  await page.locator(shown).first().waitFor()
}

async function close({ page }: App, what: string): Promise<void> {
  await press(page, 'Escape')
  await page.locator(what).waitFor({ state: 'detached' })
}

async function sign({ page }: App, initials: string): Promise<void> {
  await tabTo(page, words('handover:steps.person'))
  await overwrite(page, initials)
  await page.locator('.ant-select-dropdown:visible .ant-select-item-option').last().waitFor()
  await press(page, 'Enter')
  await tabTo(page, words('handover:steps.pin'))
  await type(page, pin)
  await press(page, (await page.locator('.ant-modal').count()) > 0 ? 'Control+Enter' : 'Enter')
}
