import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { App, Place } from './app.ts'
import { pictureFailures } from './failure.ts'
import { formKeys } from './form-keys.ts'
import { happenings } from './incident-room.ts'
import { press, tabTo, type } from './keyboard.ts'
import { asWord, figures, outTheDoor, toIncident } from './night-acts.ts'
import { night, nightRoom, openAt, shut } from './night-room.ts'
import { words } from './page-words.ts'
import { keyOf } from './rooms.ts'
import { into, printed, signAs } from './roster-keys.ts'

let place: Place
let app: App

/** The console of an hour of the night; it is shut when the hour is over. */
function hourOf(at: string, who: string): void {
  beforeAll(async () => {
    app = await openAt(place, who, { at })
  })
  afterAll(() => shut(app))
}

beforeAll(async () => {
  place = await nightRoom()
})

pictureFailures(() => app)

afterAll(() => place.remove())

const { dialog, send, shown, write } = formKeys
const said = happenings['zh-CN']
const order = '先救人，二十分钟内把周边三栋楼的人全部撤到河东小学，燃气公司必须到场关阀。'
const known = [said.title, said.growing, said.measure]
const summary = '兴旺饭店燃气爆炸在处，续报和撤离核对待下一班继续。'
const of = (key: string, fields: Record<string, string | number> = {}) => words(`incidents:${key}`, fields)
const say = (key: string, fields: Record<string, string | number> = {}) => words(`reports:${key}`, fields)
const told = (key: string, fields: Record<string, string | number> = {}) => words(`followups:${key}`, fields)

describe('02:50, the telephone rings', () => {
  hourOf(night.call, 'lm')

  it('F5 takes the explosion down, and its clocks run from this minute', async () => {
    const { page } = app
    await expect.poll(() => page.locator('.dc-strip').innerText()).toContain('02:5')
    await press(page, 'F5')
    await dialog(page)
    await type(page, said.place)
    await write(page, of('form.type'), '油气')
    await page.locator('.ant-select-item-option').first().waitFor()
    await press(page, 'Enter')
    await write(page, of('form.title'), said.title)
    await write(page, of('form.occurredWords'), said.about)
    await write(page, of('figures.seriouslyInjured'), '2')
    await write(page, of('figures.slightlyInjured'), '3')
    await write(page, of('party.name'), said.caller)
    await write(page, of('party.telephone'), said.number)
    await write(page, '4', said.growing)
    await send(page)
    await shown(page, '.dc-page-head', said.title)
    await shown(page, '.rp-clock', '第十条')
  })

  it('F10 begins the card of gas for it, which asks, calls, and writes the log by itself', async () => {
    const { page } = app
    await press(page, 'F10')
    await page.locator('.rn-cards-list [role=option]').first().waitFor()
    await shown(page, '.ant-modal', said.title)
    await type(page, 'rq')
    await page.locator('.rn-cards-list [role=option]').nth(1).waitFor({ state: 'detached' })
    await press(page, 'Enter')
    await page.locator('.rn-step[aria-selected=true]').waitFor()
    for (const answer of [said.place, said.what]) {
      await press(page, 'Enter')
      await page.locator('.rn-form').waitFor()
      await type(page, answer)
      await press(page, 'Enter')
      await page.locator('.rn-done', { hasText: answer }).waitFor()
    }
    await toIncident(app)
    await shown(page, '.in-links', '燃气泄漏和爆炸处置卡')
  })

  it('tells the own leaders, and reports by telephone inside the clock', async () => {
    const { page } = app
    await press(page, 't')
    await dialog(page)
    await write(page, of('tell.words.out'), `${said.title}，${said.growing}`)
    await send(page)
    await shown(page, '.in-leaders', of('tell.leadersTold'))
    await press(page, 'c')
    await dialog(page)
    await write(page, say('receivedBy'), said.received)
    await send(page)
    await shown(page, '.rp-reports', say('stages.first'))
    await tabTo(page, say('clock.acts.call'))
    await press(page, 'Enter')
    await dialog(page)
    await write(page, say('to.name'), '县政府总值班室 值班县长')
    await write(page, say('receivedBy'), '王建国')
    await send(page)
    await tabTo(page, /已报、待起算/)
    await press(page, 'Enter')
    await page.locator('.rp-clock-met').first().waitFor()
    expect(await page.locator('.rp-clock-late').count()).toBe(0)
  })

  it('issues the initial report by PIN, and its receipt is confirmed by name', async () => {
    const { page } = app
    await press(page, 'r')
    await page.locator('.rp-editor').waitFor()
    await tabTo(page, say('measure.add'))
    await press(page, 'Enter')
    await page.locator('.rp-measure input:focus').waitFor()
    await type(page, said.fire)
    await press(page, 'Tab')
    await type(page, said.measure)
    await outTheDoor(app)
    expect(await page.locator('.dc-page-head h1').innerText()).toContain('第1期')
  })

  it('has met every clock of the first hours', async () => {
    const { page } = app
    await press(page, 'Escape')
    await page.locator('.rp-clock').first().waitFor()
    expect(await page.locator('.rp-clock-late').count()).toBe(0)
    for (const act of ['call', 'initial'])
      expect(await page.locator('.rp-clock button', { hasText: say(`clock.acts.${act}`) }).count()).toBe(0)
    await page.goBack()
    await page.locator('.rp-text').waitFor()
  })

  it('goes out as paper and as a Word document of the same words', async () => {
    const document = (await asWord(app, place.folder, '初报')).replaceAll(/\s/g, '')
    await press(app.page, 'F8')
    const paper = (await printed(app.page, place.folder, '初报')).text.replaceAll(/\s/g, '')
    for (const part of ['第1期', '2026年1月20日', '正在调查', '正在核实', '赵强', ...known]) {
      expect(paper).toContain(part)
      expect(document).toContain(part)
    }
  })
})

describe('04:40, inside the hour that was promised', () => {
  hourOf(night.follow, 'lm')

  it('F12 keeps what the leader orders on the telephone, read back word by word', async () => {
    const { page } = app
    await toIncident(app)
    await press(page, 'F12')
    await dialog(page)
    await type(page, order)
    await tabTo(page, told('instruction.readBackDone'))
    await press(page, 'Space', 'Tab')
    await type(page, '对，马上办')
    await send(page)
    await shown(page, '.dc-page', order)
    await shown(page, '.dc-page', '对，马上办')
    await shown(page, '.dc-page', said.title)
  })

  it('reports again with figures that changed, and does not tell the beginning again', async () => {
    const { page } = app
    await toIncident(app)
    await figures(app, { dead: '1', seriouslyInjured: '3', slightlyInjured: '4' })
    await send(page)
    await press(page, 'r')
    await page.locator('.rp-editor').waitFor()
    await shown(page, '.rp-differences', of('figures.dead'))
    await write(page, say('body.progress'), '明火已扑灭，正在逐层搜救')
    await outTheDoor(app, { day: '2026-01-20', hour: '08:40' })
    expect(await page.locator('.rp-text').innerText()).not.toContain(said.caller)
    await press(page, 'F8')
    expect((await printed(page, place.folder, '续报')).text.replaceAll(/\s/g, '')).toContain('死亡1人')
  })
})

describe('07:42, before the change of shift', () => {
  hourOf(night.beforeChange, 'lm')

  it('hands over with F9: incident, card, order and the next report go to whoever signs', async () => {
    const { page } = app
    await press(page, 'F9')
    const matters = page.locator('.ho-matters')
    for (const text of [said.title, '燃气泄漏和爆炸处置卡', order.slice(0, 12)])
      await matters.getByText(text).first().waitFor()
    await into(page, page.locator('.ho-check').first())
    const items = await page.locator('.ho-check').count()
    for (let item = 0; item < items; item += 1) await press(page, '1')
    await page.getByText(words('handover:checks.allSeen')).waitFor()
    await tabTo(page, words('handover:summary.label'))
    await type(page, summary)
    await signAs(page, 'lm')
    await page.getByRole('button', { name: words('handover:steps.receive') }).waitFor()
    await signAs(page, 'sl')
    await page.locator('.ho-done').waitFor()
  })

  it('prints the handover with all of it', async () => {
    const { page } = app
    await into(page, page.locator('.ho-past .ho-past-row').first())
    await press(page, 'Enter')
    await dialog(page)
    await tabTo(page, words('handover:detail.printSheet'))
    await press(page, 'Enter')
    const { text } = await printed(page, place.folder, '交接班登记表')
    for (const part of [said.title, summary, order.slice(0, 8), '李敏', '孙丽']) expect(text).toContain(part)
  })
})

describe('08:25, the next officer', () => {
  hourOf(night.nextShift, 'sl')

  it('finds on the desk what was taken over, and the hour of the next report', async () => {
    const { page } = app
    await shown(page, '.in-card-lines', said.title)
    await shown(page, '.dk-side .rn-card', '燃气泄漏和爆炸处置卡')
    await page.locator('.dk-desk').getByText(order.slice(0, 12)).first().waitFor()
  })

  it('reports a second time with changed figures, and nothing of the first night is lost', async () => {
    const { page } = app
    await toIncident(app)
    await figures(app, { dead: '2', seriouslyInjured: '2', missing: '0', outOfContact: '0', trapped: '0' })
    await press(page, 'Control+Enter')
    await shown(page, '.ant-modal', words('refusals:incidents.figuresFall', {}).slice(0, 6))
    await tabTo(page, of('figures.sure'))
    await press(page, 'Space')
    await write(page, of('note'), '一名重伤员经抢救无效死亡')
    await send(page)
    await press(page, 'r')
    await page.locator('.rp-editor').waitFor()
    await shown(page, '.rp-differences', of('figures.dead'))
    await write(page, say('body.progress'), '搜救结束，现场移交')
    await outTheDoor(app, { day: '2026-01-21', hour: '10:00' })
    await press(page, 'Escape')
    await page.locator('.in-figures').waitFor()
    expect(await page.locator('.rp-reports li').count()).toBe(5)
    expect(await page.locator('.rp-clock-late').count()).toBe(0)
    await press(page, '2')
    for (const text of [said.title, said.received, said.fire, order.slice(0, 12)])
      await shown(page, '.in-items', text)
  })
})

describe('the day after', () => {
  hourOf(night.dayAfter, 'sl')

  it('ends with the final report, and the watch over the casualties begins', async () => {
    const { page } = app
    await toIncident(app)
    await press(page, 'e')
    await dialog(page)
    await write(page, of('date'), '2026-01-20')
    await write(page, of('times.occurredAt'), '02:41')
    await write(page, of('form.reason'), said.reason)
    await send(page)
    await tabTo(page, say('of.begin', { stage: say('stages.final') }))
    await press(page, 'Enter')
    await page.locator('.rp-editor').waitFor()
    await write(page, say('body.progress'), '伤员全部得到救治，现场清理完毕')
    await write(page, say('body.nextWork'), '善后和调查')
    await outTheDoor(app)
    await press(page, 'Escape')
    await shown(page, '.rp-clock-running', '30')
  })
})

describe('a month later', () => {
  hourOf(night.overMonth, 'sl')

  it('the watch is over, and the incident is closed', async () => {
    const { page } = app
    await toIncident(app)
    await tabTo(page, say('clock.acts.endWatch'))
    await press(page, 'Enter')
    await dialog(page)
    await type(page, '关注期满，伤亡人数无变化')
    await send(page)
    await shown(page, '.dc-page', say('of.watchEnded'))
    await tabTo(page, of('acts.close'))
    await press(page, 'Enter')
    await dialog(page)
    await type(page, '善后移交属地，归档')
    await press(page, 'Control+Enter')
    await tabTo(page, words('app:reasonForm.sure'))
    await press(page, 'Space')
    await send(page)
    await shown(page, '.dc-page', of('states.closed'))
  })

  it('the chain of everything written is whole', async () => {
    const { page } = app
    await press(page, keyOf('audit'))
    await tabTo(page, words('audit:verify.button'))
    await press(page, 'Enter')
    await page.getByText(/核验通过/).waitFor()
  })
})
