import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { App, Place } from './app.ts'
import { pin, startSignedIn } from './duty-room.ts'
import { pictureFailures } from './failure.ts'
import { focused, openTab, overwrite, press, reach, tabTo, type } from './keyboard.ts'
import { words } from './page-words.ts'
import { bookedRoom } from './plan-room.ts'
import { keyOf } from './rooms.ts'
import { printed } from './roster-keys.ts'

let place: Place
let app: App

beforeAll(async () => {
  place = await bookedRoom()
  app = await startSignedIn(place.folder, 'lm')
})

pictureFailures(() => app)

afterAll(async () => {
  await app.close()
  await place.remove()
})

const card = '燃气泄漏和爆炸处置卡'
const t = (key: string, fields = {}) => words(`runs:${key}`, fields)
const p = (key: string, fields = {}) => words(`plans:${key}`, fields)
const here = () => app.page.locator('.rn-step[aria-selected=true]')
const row = (text: string) => app.page.locator('.rn-step', { hasText: text })
const modalGone = () => app.page.locator('.ant-modal').waitFor({ state: 'detached' })

/** Goes down the list until the step at hand says so. */
async function downTo(text: string): Promise<void> {
  const fits = async () => (await here().textContent())?.includes(text) ?? false
  for (let step = 0; step < 60 && !(await fits()); step += 1) await press(app.page, 'ArrowDown')
  expect(await here().textContent()).toContain(text)
}

/** Opens the form of the step at hand, types, and keeps it. */
async function answered(said: string): Promise<void> {
  const { page } = app
  await press(page, 'Enter')
  await page.locator('.rn-form').waitFor()
  await type(page, said)
  await press(page, 'Enter')
  await page.locator('.rn-form').waitFor({ state: 'detached' })
}

describe('a card, by keyboard alone', () => {
  it('starts from anywhere by F10, the initials of “gas” and Enter', async () => {
    const { page } = app
    await press(page, 'F10')
    await page.locator('.rn-cards-list [role=option]').first().waitFor()
    await type(page, 'rq')
    await page.locator('.rn-cards-list [role=option]').nth(1).waitFor({ state: 'detached' })
    await press(page, 'Enter')
    await here().waitFor()
    await modalGone()
    expect(await page.locator('.dc-page-head').textContent()).toContain(card)
    expect(await page.locator('.rn-clock').textContent()).toMatch(/^T\+ 00:0\d$/)
    expect(await page.locator('.dc-page-note').textContent()).toContain(t('sample'))
  })

  it('is asked through: the answer ticks the step and the next one is taken', async () => {
    const { page } = app
    const first = await here().textContent()
    await answered('城关街道人民路38号，路口加油站对面')
    await expect.poll(() => here().textContent()).not.toBe(first)
    await page.locator('.rn-done', { hasText: '人民路38号' }).waitFor()
    await page.getByText(t('progress', { done: 1, all: 50 })).waitFor()
    await answered('饭店爆炸，刚刚发生')
    await page.getByText(t('progress', { done: 2, all: 50 })).waitFor()
  })

  it('takes yes by Y and a choice by its digit', async () => {
    const { page } = app
    await downTo('是管道气')
    await press(page, 'Enter')
    await page.locator('.rn-form input[type=radio]').first().waitFor()
    await press(page, '1', 'Enter')
    await row('是管道气').and(page.locator('.rn-done')).waitFor()
    await downTo('着火了吗')
    await press(page, 'Enter')
    await page.locator('.rn-form input[type=radio]').first().waitFor()
    await press(page, 'y', 'Enter')
    await row('着火了吗').and(page.locator('.rn-done')).waitFor()
    expect(await row('着火了吗').textContent()).toContain(t('answer.yes'))
  })

  it('calls the gas company on the number of the book, and the log says so', async () => {
    const { page } = app
    await downTo('打燃气公司')
    await page.locator('.rn-number', { hasText: '0550-6600301' }).waitFor()
    await press(page, 'm')
    await page.locator('.rn-form input').waitFor()
    await press(page, 'Enter')
    await page.locator('.rn-story', { hasText: t('note.noAnswer') }).waitFor()
    await answered('已出发，6人，15分钟到')
    await row('打燃气公司').and(page.locator('.rn-done')).waitFor()
    await press(page, keyOf('log'))
    await page.locator('.lg-page-list', { hasText: '已出发，6人，15分钟到' }).waitFor()
    await page.goBack()
    await here().waitFor()
  })

  it('sets a step aside only with its reason', async () => {
    const { page } = app
    await downTo('挖断')
    await press(page, 's')
    await page.locator('.rn-form input').waitFor()
    await press(page, 'Enter')
    await page.locator('.rn-form .dc-fault').waitFor()
    await type(page, '饭店后厨，不是施工')
    await press(page, 'Enter')
    await row('挖断').and(page.locator('.rn-skipped')).waitFor()
    expect(await row('挖断').textContent()).toContain('饭店后厨，不是施工')
  })

  it('is opened again with a reason where it was ticked by mistake', async () => {
    const { page } = app
    await press(page, 'Home')
    await downTo('着火了吗')
    await press(page, 'r')
    await page.locator('.rn-form input').waitFor()
    await type(page, '听错了')
    await press(page, 'Enter')
    await row('着火了吗').and(page.locator('.rn-open')).waitFor()
  })

  it('is raised with a reason, and nothing that was ticked is lost', async () => {
    const { page } = app
    const before = await page.locator('.rn-done').count()
    await press(page, 'u')
    await page.locator('.ant-modal').waitFor()
    await tabTo(page, t('raise.level')).catch(() => undefined)
    await reach(page, async () => (await focused(page)).name.startsWith(t('reason')))
    await type(page, '伤亡增加')
    await press(page, 'Control+Enter')
    await modalGone()
    await page.locator('.rn-level').waitFor()
    expect(await page.locator('.rn-done').count()).toBe(before)
  })

  it('stands on the desk with its progress, beside a second one, switched by their digits', async () => {
    const { page } = app
    await press(page, 'F10')
    await page.locator('.rn-cards-list [role=option]').first().waitFor()
    await type(page, 'ty')
    await press(page, 'Enter')
    await page.locator('.dc-page-head', { hasText: '通用处置卡' }).waitFor()
    await press(page, '1')
    await page.locator('.dc-page-head', { hasText: card }).waitFor()
    await press(page, keyOf('desk'))
    await expect.poll(() => page.locator('.dk-side .rn-card').count()).toBe(2)
    await page.goBack()
    await here().waitFor()
  })

  it('warns when the same card is begun again, and shows the one under way', async () => {
    const { page } = app
    await press(page, 'F10')
    await page.locator('.rn-cards-list [role=option]').first().waitFor()
    await type(page, 'rq')
    await page.locator('.rn-cards-list [role=option]').nth(1).waitFor({ state: 'detached' })
    await press(page, 'Enter')
    await page.getByText(t('start.twiceWords')).waitFor()
    await page.waitForTimeout(300)
    await press(page, 'Control+Enter')
    await modalGone()
    await page.locator('.dc-page-head', { hasText: card }).waitFor()
    await page.locator('.rn-steps').focus()
    expect(await page.locator('.rn-switch button').count()).toBe(2)
  })

  it('prints its record with answers, times and what was skipped', async () => {
    const { page } = app
    await press(page, 'F8')
    const pdf = await printed(page, place.folder, '处置记录')
    for (const part of ['处置记录', '人民路38号', '0550-6600301', '饭店后厨，不是施工', '伤亡增加', 'T+'])
      expect(pdf.text).toContain(part)
    expect(pdf.fonts.every(({ embedded }) => embedded)).toBe(true)
    await page.locator('.rn-steps').waitFor()
  })

  it('is ended in words, once it is said that the open steps are meant', async () => {
    const { page } = app
    await page.locator('.rn-steps').focus()
    await press(page, 'e')
    await page.locator('.ant-modal').waitFor()
    await tabTo(page, t('end.words'))
    await type(page, '现场移交住建部门')
    await press(page, 'Tab', 'Space', 'Control+Enter')
    await modalGone()
    await page.getByText('现场移交住建部门').first().waitFor()
    await press(page, keyOf('plans'))
    await page.locator('.dc-table tbody tr').first().waitFor()
  })
})

describe('a card is made the room’s own, by keyboard alone', () => {
  it('is printed blank for the drawer with the number of the book', async () => {
    const { page } = app
    await tabTo(page, p('find'))
    await type(page, 'rqxl')
    await page.locator('.dc-table tbody tr[data-index="1"]').waitFor({ state: 'detached' })
    await reach(page, async () => (await focused(page)).name.includes(card))
    await press(page, 'Enter')
    await page.locator('.pl-phase').first().waitFor()
    await press(page, 'F8')
    const pdf = await printed(page, place.folder, card)
    for (const part of ['样卡：须经本单位批准后使用', '0550-6600301', '□', 'T0'])
      expect(pdf.text).toContain(part)
  })

  it('is edited, kept while it is typed, checked and submitted', async () => {
    const { page } = app
    await tabTo(page, p('acts.edit'))
    await press(page, 'Enter')
    await page.locator('.pl-options').waitFor()
    await reach(page, async () => (await focused(page)).role === 'listbox')
    await press(page, 'Insert')
    await page.locator('.pl-options [aria-selected=true]', { hasText: p('editor.empty') }).waitFor()
    await press(page, 'Enter')
    await type(page, '向社区核对停气户数')
    await press(page, 'Control+Enter')
    await page.getByText(p('editor.saved')).waitFor()
    await openTab(page, p('editor.head'))
    await tabTo(page, p('form.changed'))
    await overwrite(page, '加一步：核对停气户数')
    await openTab(page, p('findings.title'))
    await page.locator('.pl-findings, .pl-fine').waitFor()
    await tabTo(page, p('acts.submit'), { back: true })
    await press(page, 'Enter')
    await page.locator('.pl-versions').waitFor()
  })

  it('is approved by the leader’s PIN and is then the one in use', async () => {
    const { page } = app
    await tabTo(page, p('acts.approve'))
    await press(page, 'Enter')
    await page.locator('.ant-modal').waitFor()
    await tabTo(page, p('sign.pin'))
    await type(page, pin)
    await press(page, 'Enter')
    await modalGone()
    await page.locator('.pl-versions', { hasText: p('states.inUse') }).waitFor()
  })

  it('shows side by side what the new version says otherwise', async () => {
    const { page } = app
    await tabTo(page, /^与第 1 版比较/)
    await press(page, 'Enter')
    await page.locator('.pl-difference', { hasText: '向社区核对停气户数' }).waitFor()
    expect(await page.locator('.pl-difference').textContent()).toContain(p('difference.added'))
  })

  it('takes a pasted table in, and tells by row what it did not understand', async () => {
    const { page } = app
    await press(page, keyOf('plans'))
    await page.locator('.dc-table tbody tr').first().waitFor()
    await tabTo(page, p('acts.import'))
    await press(page, 'Enter')
    await page.locator('.ant-modal').waitFor()
    await tabTo(page, p('import.text'))
    await type(page, '阶段\t步骤\t时限\n0-5\t问清地点\t三天\n5-15\t通知乡镇\t10\n')
    await tabTo(page, p('import.read'))
    await press(page, 'Enter')
    await page.locator('.pl-faults tbody tr').first().waitFor()
    expect(await page.locator('.pl-faults').textContent()).toContain('2')
    expect(await page.locator('.pl-faults').textContent()).toContain(p('table.due'))
    await press(page, 'Escape')
    await modalGone()
  })
})
