import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { App, Place } from './app.ts'
import { pictureFailures } from './failure.ts'
import { overwrite, press, tabTo, type } from './keyboard.ts'
import { words } from './page-words.ts'
import { reportingKeys, said, say, startReporting } from './reporting-keys.ts'

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

const sample = '默认模板（样例）'
const own = '本县报送时限'
const ofSet = (name: string) => app.page.locator('.dc-panel', { hasText: name })

describe('a set of rules, by keyboard alone', () => {
  it('that is a sample is not switched on, and the form says what to do first', async () => {
    const { page } = app
    await keys.showTab('rules')
    await keys.open(`${say('rules.switchOn')} ${sample}`)
    await keys.shown('.ant-modal', say('rules.sampleOn'))
    await type(page, said.reason)
    await press(page, 'Control+Enter')
    await keys.shown('.ant-modal .dc-trouble', '还是样例')
    await press(page, 'Escape')
    await keys.dialogGone()
  })

  it('is made the room’s own by its next edition, a rule of it changed', async () => {
    const { page } = app
    await keys.open(`${say('rules.change')} ${sample}`)
    await page.locator('.ant-modal .rp-rule').first().waitFor()
    await overwrite(page, own)
    await tabTo(page, say('rules.isSample'))
    await press(page, ' ')
    await tabTo(page, /^接报后30分钟内电话报告/)
    await press(page, 'Enter')
    await keys.write(say('rules.words'), '事发20分钟内电话报告市政府')
    await tabTo(page, say('rules.start'))
    await press(page, 'Enter', 'Home', 'ArrowUp', 'ArrowUp', 'Enter')
    await tabTo(page, say('rules.limit'))
    await press(page, 'Control+A', 'Delete')
    await press(page, 'Control+Enter')
    await keys.shown('.ant-modal .dc-fault', '时限')
    await keys.write(say('rules.limit'), '20')
    await keys.send()
    await ofSet(own).waitFor()
    expect(await ofSet(own).innerText()).toContain('第 2 版')
    expect(await ofSet(own).innerText()).not.toContain(say('rules.sample'))
  })

  it('is switched on for a day to come, says so, and what is planned is taken back', async () => {
    const { page } = app
    await keys.open(`${say('rules.switchOn')} ${own}`)
    await tabTo(page, say('rules.switchFrom'), { back: true })
    await overwrite(page, '2099-13-01')
    await tabTo(page, words('app:reasonForm.reason'))
    await type(page, said.reason)
    await press(page, 'Control+Enter')
    await page.locator('.ant-modal .dc-fault').waitFor()
    await tabTo(page, say('rules.switchFrom'), { back: true })
    await overwrite(page, '2099-01-01')
    await keys.send()
    await ofSet(own).getByText(say('rules.willBeOn')).waitFor()
    expect(await ofSet(own).innerText()).toContain('2099')
    expect(await ofSet(own).innerText()).toContain(say('rules.off'))
    await keys.open(`${say('rules.takeBack')} ${own}`)
    await type(page, said.reason)
    await keys.send()
    await ofSet(own).getByText(say('rules.willBeOn')).waitFor({ state: 'detached' })
  })

  it('gives an open incident its clocks once it is on; switched off it takes back those that have not begun, and no others', async () => {
    const { page } = app
    await keys.showIncident()
    await keys.openOthers()
    expect(await page.locator('.rp-clock', { hasText: '事发20分钟内' }).count()).toBe(0)
    await keys.showTab('rules')
    await keys.open(`${say('rules.switchOn')} ${own}`)
    await type(page, said.reason)
    await keys.send()
    await ofSet(own).getByText(say('rules.onSince')).waitFor()
    await keys.showIncident()
    await keys.openOthers()
    await keys.shown('.rp-details .rp-clock', '事发20分钟内')
    await page.waitForTimeout(62_000 - (Date.now() % 60_000))
    await press(page, 'F5')
    await keys.dialog()
    await type(page, said.place)
    await keys.write(words('incidents:form.title'), '再次报火警')
    await keys.send()
    await keys.shown('.rp-clock-running', '接报后60分钟内书面报告')
    await keys.showTab('rules')
    await keys.open(`${say('rules.switchOff')} ${own}`)
    await type(page, said.reason)
    await keys.send()
    await ofSet(own).getByText(say('rules.offSince')).waitFor()
    await keys.showIncident('002')
    await keys.shown('.rp-clock-running', '接报后60分钟内书面报告')
    await keys.showIncident()
    await keys.openOthers()
    expect(await page.locator('.rp-clock', { hasText: '事发20分钟内' }).count()).toBe(0)
  })
})
