import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { App, Place } from './app.ts'
import { newRoom, pin, startSignedIn } from './duty-room.ts'
import { pictureFailures } from './failure.ts'
import { overwrite, press, tabTo, type } from './keyboard.ts'
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

const t = (key: string, fields = {}) => words(`drills:${key}`, fields)
const dialog = () => app.page.getByRole('dialog')
const gone = () => dialog().waitFor({ state: 'detached' })
const amber = () => app.page.locator('.dc-frame.dc-rehearsal').count()
const watermark = () => app.page.locator('.dc-watermark').count()

async function fill(name: string, text: string): Promise<void> {
  await tabTo(app.page, name)
  await overwrite(app.page, text)
}

async function answer(text: string): Promise<void> {
  await app.page.getByText(t('answer.words')).waitFor()
  await tabTo(app.page, t('answer.words'))
  await type(app.page, text)
  await press(app.page, 'Control+Enter')
  await gone()
}

describe('a drill, by keyboard alone', () => {
  it('is planned with a script of two injects', async () => {
    const { page } = app
    await press(page, keyOf('drills'))
    await page.getByText(t('list.none')).waitFor()
    await press(page, 'n')
    await dialog().waitFor()
    await fill(t('fields.name'), '燃气泄漏桌面演练')
    await fill(t('fields.place'), '值班室')
    await fill(t('fields.subject'), '接报、首报')
    await fill(t('fields.participants'), '李敏（主班）')
    await press(page, 'Control+Enter')
    await gone()
    await page.getByText(t('script.none')).waitFor()
    await press(page, 's')
    await dialog().waitFor()
    await press(page, 'Enter')
    await page.getByText(t('script.number', { number: 1 })).waitFor()
    await fill(t('script.from'), '居民 何某')
    await fill(t('script.words'), '人民路38号有很浓的煤气味')
    await fill(t('script.act'), '问清七件事')
    await tabTo(page, t('script.add'))
    await press(page, 'Enter')
    await page.getByText(t('script.number', { number: 2 })).waitFor()
    await expect.poll(() => page.locator('.dr-inject-fields').count()).toBe(2)
    await tabTo(page, t('script.words'))
    await type(page, '两人昏迷，已送医院')
    await fill(t('script.act'), '电话首报')
    await press(page, 'Control+Enter')
    await gone()
    await expect.poll(() => page.locator('.dr-inject').count()).toBe(2)
  })

  it('begins: the frame is amber, the watermark lies over everything, the band says which drill and which key', async () => {
    const { page } = app
    expect([await amber(), await watermark()]).toEqual([0, 0])
    await press(page, 'b')
    await dialog().waitFor()
    await press(page, 'Control+Enter')
    await gone()
    await expect.poll(amber).toBe(1)
    await expect.poll(watermark).toBe(1)
    const band = await page.locator('.dc-drill-band').textContent()
    expect(band).toContain('燃气泄漏桌面演练')
    expect(band).toContain('F11')
    await press(page, 'Control+1')
    await page.locator('.dk-desk').waitFor()
    expect(await amber()).toBe(1)
    await expect.poll(() => page.locator('.dk-desk').textContent()).toContain('第 1 条情景到时')
    expect(await page.locator('.dk-desk').textContent()).not.toContain('煤气')
  })

  it('delivers an inject as a card and takes the answer; what is still to come stays covered', async () => {
    const { page } = app
    await press(page, keyOf('drills'))
    await page.locator('.dc-table tbody tr').first().waitFor()
    await tabTo(page, /^燃气泄漏桌面演练/)
    await press(page, 'Enter')
    await page.locator('.dr-inject').first().waitFor()
    expect(await page.locator('.dr-script').textContent()).not.toContain('昏迷')
    await press(page, 'd')
    await page.locator('.dr-card', { hasText: '煤气味' }).waitFor()
    await press(page, 'Control+Enter')
    await answer('已问清地点、人数、联系人')
    await page.locator('.dr-answer', { hasText: '已问清' }).waitFor()
  })

  it('writes a telephone record in it that is an exercise, and leaves a second one half written', async () => {
    const { page } = app
    await press(page, 'F3')
    await dialog().waitFor()
    await fill(words('log:telephone.text'), '演练：燃气公司报告压力下降')
    await press(page, 'Control+Enter')
    await page.locator('.ant-drawer').waitFor()
    await expect.poll(() => page.locator('.ant-drawer').textContent()).toContain(words('log:marks.exercise'))
    await press(page, 'Escape')
    await press(page, 'F3')
    await dialog().waitFor()
    await fill(words('log:telephone.text'), '演练中写到一半')
  })

  it('is broken out of with one key: the frame is as ever, the telephone form is empty, the record is real', async () => {
    const { page } = app
    await press(page, 'F11')
    await expect.poll(amber).toBe(0)
    expect(await watermark()).toBe(0)
    await dialog().waitFor()
    await tabTo(page, words('log:telephone.text'))
    expect(await page.locator('textarea:focus').inputValue()).toBe('')
    await type(page, '真实来电：滨江路有人落水，119已出动')
    await press(page, 'Control+Enter')
    await page.locator('.ant-drawer', { hasText: '有人落水' }).waitFor()
    expect(await page.locator('.ant-drawer').textContent()).not.toContain(words('log:marks.exercise'))
    await press(page, 'Escape')
    expect(await page.locator('.dc-drill-band').textContent()).toContain('Ctrl')
  })

  it('goes on where it stood, with what was half written', async () => {
    const { page } = app
    await press(page, 'Control+F11')
    await expect.poll(amber).toBe(1)
    await press(page, 'F3')
    await dialog().waitFor()
    await tabTo(page, words('log:telephone.text'))
    await expect.poll(() => page.locator('textarea:focus').inputValue()).toBe('演练中写到一半')
    await press(page, 'Escape')
    await gone()
  })

  it('ends, is compared with the plan and evaluated with a problem handed on', async () => {
    const { page } = app
    await press(page, 'd')
    await page.locator('.dr-card', { hasText: '昏迷' }).waitFor()
    await press(page, 'Control+Enter')
    await answer('已电话首报')
    await press(page, 'x')
    await dialog().waitFor()
    await type(page, '按脚本完成')
    await press(page, 'Control+Enter')
    await gone()
    await expect.poll(amber).toBe(0)
    await press(page, '2')
    await page.getByText(t('comparison.summary', { all: 2, met: 2, late: 0, missed: 0 })).waitFor()
    await press(page, 'v')
    await dialog().waitFor()
    await tabTo(page, t('evaluation.words'))
    await type(page, '问询到位，首报要点不全')
    await tabTo(page, t('evaluation.addProblem'))
    await press(page, 'Enter')
    await page.getByText(t('evaluation.problemNo', { number: 1 })).waitFor()
    await tabTo(page, t('evaluation.problem'))
    await type(page, '首报缺少联系人')
    await fill(t('evaluation.owner'), '值班室')
    await tabTo(page, t('evaluation.handOn'))
    await press(page, 'Space')
    await tabTo(page, t('evaluation.pin'))
    await type(page, pin)
    await press(page, 'Control+Enter')
    await gone()
    await press(page, '3')
    await page.getByText('首报缺少联系人').waitFor()
    await page.getByText(t('evaluation.open')).waitFor()
  })

  it('is printed as its record', async () => {
    const { page } = app
    await press(page, 'F8')
    await page.locator('.ant-modal iframe').waitFor()
    await tabTo(page, words('app:print.pdf'))
    await press(page, 'Enter')
    await page.getByText('.pdf').waitFor()
    const name = readdirSync(place.folder).find((file) => file.startsWith(words('paper:drillRecord.title')))
    const { text, pages } = await readPdf(join(place.folder, name ?? ''))
    expect(pages).toBe(1)
    for (const said of ['燃气泄漏桌面演练', '桌面演练', '李敏', '首报缺少联系人', '评估签字', '李敏'])
      expect(text).toContain(said)
    await press(page, 'Escape')
    await page.locator('.ant-modal').waitFor({ state: 'detached' })
  })
})

describe('training, by keyboard alone', () => {
  it('asks one question after another, says why with the source, and keeps the result', async () => {
    const { page } = app
    await press(page, keyOf('drills'))
    await page.locator('.dc-table tbody tr').first().waitFor()
    await press(page, 't')
    const set = words('training:acts.takeOf', { name: '报告时限与阶段' })
    await page.getByLabel(set).waitFor()
    await tabTo(page, set)
    await press(page, 'Enter')
    for (let number = 1; number <= 10; number += 1) {
      await page.locator('.tr-question h2', { hasText: `${number}. ` }).waitFor()
      await press(page, '2')
      await page.locator('.tr-why').waitFor()
      await press(page, 'Enter')
    }
    await page.locator('.tr-result').waitFor()
    expect(await page.locator('.tr-result').textContent()).toContain('国务院令第493号')
    await press(page, 'Escape')
    await page.locator('.tr-sets').waitFor()
    await press(page, '2')
    await page.getByText('不合格').waitFor()
  })
})
