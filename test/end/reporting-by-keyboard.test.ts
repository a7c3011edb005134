import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { App, Place } from './app.ts'
import { pin } from './duty-room.ts'
import { pictureFailures } from './failure.ts'
import { overwrite, press, tabTo, type } from './keyboard.ts'
import { words } from './page-words.ts'
import { leader, reportingKeys, said, say, startReporting } from './reporting-keys.ts'
import { choose, printed } from './roster-keys.ts'

let place: Place
let app: App
let keys: ReturnType<typeof reportingKeys>

beforeAll(async () => {
  const started = await startReporting()
  place = started.place
  app = started.app
  keys = reportingKeys(app.page)
})

pictureFailures(() => app)

afterAll(async () => {
  await app.close()
  await place.remove()
})

const cause = '初步判断为液化气软管脱落'

describe('what only a leader may let go, by keyboard alone', () => {
  it('is a report beyond the next level: refused in words, approved by PIN over the form, whose fields stay as typed', async () => {
    const { page } = app
    await keys.showIncident()
    await press(page, 'r')
    await page.locator('.rp-editor').waitFor()
    await tabTo(page, say('measure.add'))
    await press(page, 'Enter')
    await page.locator('.rp-measure input:focus').waitFor()
    await type(page, said.fire)
    await press(page, 'Tab')
    await type(page, said.measure)
    await keys.saved()
    await keys.issued()
    await press(page, 'd')
    await keys.dialog()
    await keys.write(say('to.name'), '省政府总值班室')
    await choose(page, say('to.desk'), '省政府')
    await press(page, 'Control+Enter')
    await keys.shown('.ant-modal .dc-trouble', '同意')
    await tabTo(page, say('to.approve'))
    await press(page, 'Enter')
    await expect.poll(() => page.getByRole('dialog').count()).toBe(2)
    await type(page, said.reason)
    await tabTo(page, say('sign.pin'))
    await type(page, pin)
    await press(page, 'Enter')
    await expect.poll(() => page.getByRole('dialog').count()).toBe(1)
    await keys.shown('.ant-modal', say('to.approved', { leader }))
    await page.locator('.ant-modal .dc-trouble').waitFor({ state: 'detached' })
    await keys.send()
    await keys.shown('.rp-deliveries', '省政府总值班室')
    await press(page, 'Escape')
    await keys.shown('.dc-panel', say('of.skip'))
  })

  it('is the cause: locked until it is released with its source, then the report carries it', async () => {
    const { page } = app
    await press(page, 'r')
    await page.locator('.rp-editor').waitFor()
    await keys.shown('.rp-cause', say('cause.investigating'))
    await tabTo(page, say('cause.release'))
    await press(page, 'Enter')
    await keys.dialog()
    await type(page, cause)
    await press(page, 'Control+Enter')
    await page.locator('.ant-modal .dc-fault').first().waitFor()
    await keys.write(say('cause.source'), said.fire)
    await tabTo(page, say('sign.pin'))
    await type(page, pin)
    await press(page, 'Enter')
    await keys.dialogGone()
    await keys.shown('.rp-cause', cause)
    await keys.write(say('body.progress'), said.measure)
    await keys.saved()
    await keys.issued()
    await keys.shown('.rp-text', cause)
    await press(page, 'F8')
    const { text } = await printed(page, place.folder, '续报')
    expect(text.replaceAll(/\s/g, '')).toContain(cause)
    await press(page, 'Escape')
    await keys.shown('.dc-panel', `${cause} `)
  })
})

describe('a report that was wrong', () => {
  it('is voided with a reason, keeps its number as void on the page of numbers, and the next one takes the next', async () => {
    const { page } = app
    await tabTo(page, new RegExp(`^${say('followUpOf', { n: 1 })}`))
    await press(page, 'Enter')
    await page.locator('.rp-text').waitFor()
    await keys.open(say('acts.void'))
    await keys.shown('.ant-modal', say('voidKeepsNumber'))
    await type(page, said.reason)
    await keys.send()
    await keys.shown('.dc-page-note', say('states.voided'))
    await keys.showTab('numbers')
    const row = page.locator('.dc-table tbody tr', { hasText: say('numbers.states.voided') })
    await row.waitFor()
    expect(await row.innerText()).toContain(said.reason)
    const number = Number(/年 (\d+)/.exec(await row.innerText())?.[1])
    await keys.showIncident()
    await press(page, 'r')
    await page.locator('.rp-editor').waitFor()
    await keys.write(say('body.progress'), said.measure)
    await keys.saved()
    await keys.issued()
    expect(await page.locator('.dc-page-head h1').innerText()).toContain(`第${number + 1}期`)
    await press(page, 'Escape')
  })
})

describe('a question from above', () => {
  it('is answered by a verification report, and why it came late is asked once', async () => {
    const { page } = app
    await keys.showTab('queries')
    await keys.open(say('query.answer'))
    await keys.shown('.ant-modal', said.query)
    await tabTo(page, say('query.verify'))
    await press(page, 'Enter')
    await page.locator('.rp-editor').waitFor()
    await keys.dialogGone()
    await keys.write(say('body.progress'), '死亡人数为零，网传不实')
    await keys.saved()
    await keys.issued()
    await keys.showTab('queries')
    await keys.shown('.rp-query', say('query.answered'))
    await keys.showIncident()
    await keys.open(say('clock.why'))
    await keys.shown('.ant-modal', say('clock.once'))
    await press(page, 'Control+Enter')
    await page.locator('.ant-modal .dc-fault').waitFor()
    await type(page, said.reason)
    await keys.send()
    await keys.openOthers()
    await keys.shown('.rp-clock', say('clock.reason', { reason: said.reason }))
    expect(await page.getByRole('button', { name: say('clock.why') }).count()).toBe(0)
  })

  it('is noted when it comes, and answered in words', async () => {
    const { page } = app
    await press(page, 'q')
    await keys.dialog()
    await type(page, said.cityBureau)
    await keys.write(say('query.words'), said.query)
    await keys.send()
    await keys.shown('.rp-query', said.cityBureau)
    await keys.open(say('query.answer'))
    await type(page, '不实，无死亡')
    await keys.send()
    await keys.shown('.rp-query', '不实，无死亡')
  })
})

describe('the reports of the day, by keyboard alone', () => {
  it('are no nil report while something happened: refused in words', async () => {
    const { page } = app
    await keys.showTab('days')
    await tabTo(page, say('days.begin', { stage: say('stages.nil') }))
    await press(page, 'Enter')
    await keys.shown('.dc-trouble', words('refusals:reports.notNil', { count: 1 }))
  })

  it.each([
    ['daily', '日报', ''],
    ['brief', '要情', '值班要情'],
  ])('the %s is begun for today, issued and printed', async (stage, sheet, series) => {
    const { page } = app
    await keys.showTab('days')
    await tabTo(page, say('days.begin', { stage: say(`stages.${stage}`) }))
    await press(page, 'Enter')
    await page.locator('.rp-editor').waitFor()
    await press(page, 'Escape')
    await keys.issued()
    expect(await page.locator('.dc-page-head h1').innerText()).toContain(series)
    await press(page, 'F8')
    const { text } = await printed(page, place.folder, sheet)
    for (const part of [said.title, leader]) expect(text.replaceAll(/\s/g, '')).toContain(part)
    await press(page, 'Escape')
  })

  it('the nil report of a quiet day before is begun, issued and printed', async () => {
    const { page } = app
    await keys.showTab('days')
    await tabTo(page, say('days.day'))
    await press(page, 'ArrowDown', 'ArrowDown')
    await tabTo(page, say('days.begin', { stage: say('stages.nil') }))
    await press(page, 'Enter')
    await page.locator('.rp-editor').waitFor()
    await press(page, 'Escape')
    await keys.issued()
    await press(page, 'F8')
    const { text } = await printed(page, place.folder, '零报告')
    expect(text.replaceAll(/\s/g, '')).toContain('未发生需要报告的突发事件')
    await press(page, 'Escape')
    await keys.showTab('days')
    expect(await page.locator('.dc-table tbody tr[data-index]').count()).toBe(3)
  })

  it('one that is there already is opened instead of being begun twice, and a day that is none is refused', async () => {
    const { page } = app
    await tabTo(page, say('days.day'))
    await overwrite(page, '2026-13-40')
    await tabTo(page, say('days.begin', { stage: say('stages.brief') }))
    await press(page, 'Enter')
    await keys.shown('.dc-trouble', words('refusals:day'))
    await keys.showTab('days')
    await tabTo(page, say('days.begin', { stage: say('stages.brief') }))
    await press(page, 'Enter')
    await page.locator('.rp-text').waitFor()
  })
})
