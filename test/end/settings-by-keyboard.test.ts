import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { App, Place } from './app.ts'
import { newRoom, pin, startSignedIn } from './duty-room.ts'
import { pictureFailures } from './failure.ts'
import { openTab, overwrite, press, tabTo, type } from './keyboard.ts'
import { words } from './page-words.ts'
import { readPdf } from './pdf.ts'
import { keyOf } from './rooms.ts'

let place: Place
let app: App

beforeAll(async () => {
  place = await newRoom()
  app = await startSignedIn(place.folder, 'lm')
})

pictureFailures(() => app)

afterAll(async () => {
  await app.close()
  await place.remove()
})

async function fill(name: string, text: string): Promise<void> {
  await tabTo(app.page, name)
  await type(app.page, text)
}

const row = (text: string) => app.page.locator('.dc-table tbody tr', { hasText: text })

describe('the room and its people are set, by keyboard alone', () => {
  it('takes a kind of its own, a common phrase and an item of the checklist', async () => {
    const { page } = app
    await press(page, keyOf('settings'))
    await openTab(page, words('settings:tab.kinds'))
    await fill(words('settings:kinds.nameZh'), '值班巡线')
    await fill(words('settings:kinds.nameEn'), 'Line patrol')
    await fill(words('settings:kinds.code'), 'linePatrol')
    await press(page, 'Enter')
    await page.getByText('值班巡线').first().waitFor()
    await openTab(page, words('settings:tab.phrases'))
    await fill(words('settings:phrases.text'), '已转交县水利局值班室。')
    await press(page, 'Enter')
    await page.getByText('已转交县水利局值班室。').first().waitFor()
    await openTab(page, words('settings:tab.checklist'))
    await fill(words('settings:checklist.name'), '北斗短报文终端')
    await press(page, 'Enter')
    await page.getByText('北斗短报文终端').first().waitFor()
  })

  it('takes a phrase and an item away again, and a kind out of use', async () => {
    const { page } = app
    await tabTo(page, words('settings:checklist.dropOf', { name: '北斗短报文终端' }))
    await press(page, 'Enter')
    await page.getByText('北斗短报文终端').first().waitFor({ state: 'detached' })
    await openTab(page, words('settings:tab.phrases'))
    await tabTo(page, words('settings:phrases.dropOf', { text: '已转交县水利局值班室。' }))
    await press(page, 'Enter')
    await page.getByText('已转交县水利局值班室。').first().waitFor({ state: 'detached' })
    await openTab(page, words('settings:tab.kinds'))
    const use = page.getByRole('switch', { name: words('settings:kinds.activeOf', { name: '值班巡线' }) })
    await tabTo(page, words('settings:kinds.activeOf', { name: '值班巡线' }))
    await press(page, 'Space')
    await expect.poll(() => use.getAttribute('aria-checked')).toBe('false')
  })

  it('changes the hours of change from tomorrow on, and says from when', async () => {
    const { page } = app
    await openTab(page, words('settings:tab.handover'))
    await tabTo(page, words('settings:shifts.submit'))
    await press(page, 'Enter')
    await page
      .locator('.dc-page')
      .getByRole('status')
      .filter({ hasText: /\d{4}-\d{2}-\d{2}/ })
      .waitFor()
  })

  it('changes a person, takes the person off the list and back again', async () => {
    const { page } = app
    await press(page, keyOf('people'))
    await openTab(page, words('people:tab.list'))
    await tabTo(page, words('people:changeOf', { name: '赵强' }))
    await press(page, 'Enter')
    await page.getByRole('dialog').waitFor()
    await tabTo(page, words('people:form.post'))
    await overwrite(page, '二级主任科员')
    await tabTo(page, words('people:form.alternate'))
    await type(page, 'wjg')
    await page.locator('.ant-select-dropdown:visible .ant-select-item-option').last().waitFor()
    await press(page, 'Enter')
    await press(page, 'Control+Enter')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    await row('赵强').filter({ hasText: '二级主任科员' }).filter({ hasText: '王建国' }).waitFor()
    await tabTo(page, words('people:removeOf', { name: '赵强' }))
    await press(page, 'Enter')
    await page.getByRole('dialog').waitFor()
    await tabTo(page, words('people:remove'))
    await press(page, 'Enter')
    await row('赵强').waitFor({ state: 'detached' })
    await tabTo(page, words('people:withInactive'))
    await press(page, 'Space')
    await tabTo(page, words('people:restoreOf', { name: '赵强' }))
    await press(page, 'Enter')
    await page.getByRole('button', { name: words('people:removeOf', { name: '赵强' }) }).waitFor()
  })

  it('changes the own PIN, and the next lock opens with the new one', async () => {
    const { page } = app
    await openTab(page, words('people:tab.pin'))
    await fill(words('people:pinForm.old'), pin)
    await fill(words('people:pinForm.new'), '8642')
    await fill(words('people:pinForm.again'), '8642')
    await press(page, 'Enter')
    await page.getByText(words('people:pinForm.changed')).waitFor()
    await press(page, 'Control+l')
    await page.locator('.dc-door .dc-pin').waitFor()
    await type(page, '8642')
    await press(page, 'Enter')
    await page.locator('.dc-door').waitFor({ state: 'detached' })
  })

  it('prints the telephone record of a call as a PDF with the words of the call, and a second copy on the printer with the reason', async () => {
    const { page } = app
    await press(page, 'F3')
    await page.getByRole('dialog').waitFor()
    await fill(words('log:party.unit'), '青峰乡人民政府')
    await fill(words('log:telephone.text'), '青峰乡报告：山脊护林站发现烟点一处。')
    await press(page, 'Control+Enter')
    await page.locator('.ant-drawer').getByText('烟点一处').first().waitFor()
    await tabTo(page, words('log:acts.print'))
    await press(page, 'Enter')
    await page.locator('iframe').waitFor()
    await tabTo(page, words('app:print.pdf'))
    await press(page, 'Enter')
    await page.getByText(/已存为/).waitFor()
    const name = readdirSync(place.folder).find((file) => file.endsWith('.pdf')) ?? ''
    const { text } = await readPdf(join(place.folder, name))
    expect(text.replace(/\s/g, '')).toContain('山脊护林站发现烟点一处')
    await fill(words('app:print.reason'), '卷宗另存')
    await tabTo(page, words('app:print.printer'))
    await press(page, 'Enter')
    const printed = () => readdirSync(place.folder).some((file) => file.endsWith('-printer.pdf'))
    await expect.poll(printed, { timeout: 20_000 }).toBe(true)
  })
})
