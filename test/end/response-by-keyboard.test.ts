import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { App, Place } from './app.ts'
import { pin, startSignedIn } from './duty-room.ts'
import { pictureFailures } from './failure.ts'
import { openTab, press, tabTo, type } from './keyboard.ts'
import { words } from './page-words.ts'
import { plannedRoom } from './response-room.ts'
import { keyOf } from './rooms.ts'
import { printed } from './roster-keys.ts'

let place: Place
let app: App

beforeAll(async () => {
  place = await plannedRoom()
  app = await startSignedIn(place.folder, 'lm')
})

pictureFailures(() => app)

afterAll(async () => {
  await app.close()
  await place.remove()
})

const matter = '11月27日强降雨防御'
const say = (key: string, fields: Record<string, string | number> = {}) => words(`responses:${key}`, fields)
const dialogGone = () => app.page.getByRole('dialog').waitFor({ state: 'detached' })
const shown = (text: string) => app.page.locator('.rs-now').getByText(text).first().waitFor()

/** Opens a form by its button. */
async function open(button: string | RegExp): Promise<void> {
  await tabTo(app.page, button)
  await press(app.page, 'Enter')
  await app.page.getByRole('dialog').waitFor()
}

/** The leader decides in the form that is open. */
async function signed(opinion: string): Promise<void> {
  const { page } = app
  await type(page, opinion)
  await tabTo(page, say('sign.pin'))
  await type(page, pin)
  await press(page, 'Enter')
  await dialogGone()
}

describe('a response, by keyboard alone', () => {
  it('is suggested by the warning in force, with the condition that is met, and nothing is in force by itself', async () => {
    const { page } = app
    await press(page, keyOf('responses'))
    await shown('暴雨、台风橙色及以上预警生效')
    await shown('暴雨橙色预警')
    await expect.poll(() => page.locator('.rs-chip').count()).toBe(0)
    await expect.poll(() => page.locator('.rs-level').count()).toBe(0)
  })

  it('is proposed with level, basis, duration and measures already written, and waits for the leader', async () => {
    const { page } = app
    await open(say('acts.propose', { what: say('changes.activate', { level: 'Ⅲ' }) }))
    await type(page, matter)
    await press(page, 'Control+Enter')
    await dialogGone()
    await shown(say('waiting.activate', { level: 'Ⅲ' }))
    await shown('危险区人员按雨量、水位分步转移')
    await expect.poll(() => page.locator('.rs-chip').count()).toBe(0)
  })

  it('comes into force by the leader’s PIN: huge on the page, a chip in the strip, a card on the desk', async () => {
    const { page } = app
    await open(say('acts.approve'))
    await signed('同意，立即执行')
    await page.locator('.rs-level b', { hasText: 'Ⅲ' }).waitFor()
    await page.locator('.rs-chip', { hasText: matter }).waitFor()
    await press(page, keyOf('desk'))
    await page.locator('.rs-card-lines', { hasText: matter }).waitFor()
    expect(await page.locator('.rs-card-lines').innerText()).toContain(
      say('card.actions', { done: 0, all: 8 }),
    )
  })

  it('is carried out action by action: done with a key, done with its result, not applicable with the reason', async () => {
    const { page } = app
    await press(page, keyOf('responses'))
    await page.locator('.rs-action').first().waitFor()
    await tabTo(page, `1 ${say('actions.done')}`)
    await press(page, '1')
    await page.getByText(say('actions.title', { done: 1, all: 8 })).waitFor()
    await press(page, 'Tab', 'Tab')
    await type(page, '14个乡镇全部应答')
    await press(page, 'Enter')
    await page.getByText(say('actions.title', { done: 2, all: 8 })).waitFor()
    await press(page, 'ArrowDown', '2')
    await type(page, '副指挥长已在前方')
    await press(page, 'Enter')
    await page.getByText(say('actions.title', { done: 3, all: 8 })).waitFor()
    const settled = await page.locator('.rs-settled').innerText()
    expect(settled).toContain('14个乡镇全部应答')
    expect(settled).toContain('副指挥长已在前方')
  })

  it('is talked over: a consultation is written down with who thinks what', async () => {
    const { page } = app
    await open(say('acts.consult'))
    await tabTo(page, say('consult.chair'))
    await type(page, '副县长 王建国')
    await tabTo(page, say('consult.unit', { n: 1 }))
    await type(page, '县水利局')
    await press(page, 'Tab')
    await type(page, '郑宇')
    await press(page, 'Tab')
    await type(page, '水位已回落')
    await press(page, 'Enter')
    await page.locator('.rs-view').nth(1).locator('input:focus').waitFor()
    await tabTo(page, say('consult.conclusion'))
    await type(page, '可以终止响应')
    await tabTo(page, say('consult.topic'), { back: true })
    await press(page, 'End')
    await type(page, '会商')
    await press(page, 'Control+Enter')
    await dialogGone()
    await openTab(page, say('tabs.consultations'))
    await page.locator('.rs-views', { hasText: '水位已回落' }).waitFor()
    await openTab(page, say('tabs.now'))
  })

  it('ends by proposal and PIN; the open actions are dropped and what is to be done afterwards comes', async () => {
    const { page } = app
    await page.locator('.rs-level').waitFor()
    await open(say('acts.terminate'))
    await tabTo(page, say('form.basis'))
    await type(page, '雨势减弱，水位回落')
    await tabTo(page, say('form.consultation'))
    await press(page, 'Enter')
    await page.locator('.ant-select-dropdown:visible .ant-select-item-option').first().waitFor()
    await press(page, 'Enter')
    await press(page, 'Control+Enter')
    await dialogGone()
    await shown(say('waiting.terminate', { level: 'Ⅲ' }))
    await open(say('acts.approve'))
    await signed('同意终止')
    await shown('汇总雨情水情、转移、灾情和到岗情况，形成小结上报')
    await page.locator('.rs-chip').waitFor({ state: 'detached' })
    await expect.poll(() => page.locator('.rs-done-dropped').count()).toBe(5)
  })

  it('prints its approval sheet with F8: matter, decision, consultation', async () => {
    const { page } = app
    await press(page, 'F8')
    const { pages, text } = await printed(page, place.folder, '应急响应终止审批单')
    expect(pages).toBe(1)
    for (const part of [matter, '终止响应', '雨势减弱', '县水利局 郑宇', '同意终止', '王建国'])
      expect(text).toContain(part)
  })

  it('left its story in the log', async () => {
    const { page } = app
    await press(page, keyOf('log'))
    const log = page.locator('.lg-page-list')
    for (const text of [
      '提请启动Ⅲ级应急响应',
      '王建国批准：启动Ⅲ级应急响应',
      '会商第 1 号',
      '王建国批准：终止Ⅲ级应急响应',
    ])
      await log.getByText(text).first().waitFor()
  })
})
