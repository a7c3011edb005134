import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { App, Place } from './app.ts'
import { startSignedIn } from './duty-room.ts'
import { pictureFailures } from './failure.ts'
import { formKeys } from './form-keys.ts'
import { happenings, reportingRoom } from './incident-room.ts'
import { press, tabTo, type } from './keyboard.ts'
import { words } from './page-words.ts'
import { keyOf } from './rooms.ts'
import { printed } from './roster-keys.ts'

let place: Place
let app: App

beforeAll(async () => {
  place = await reportingRoom()
  app = await startSignedIn(place.folder, 'lm')
})

pictureFailures(() => app)

afterAll(async () => {
  await app.close()
  await place.remove()
})

const said = happenings['zh-CN']
const of = (key: string, fields: Record<string, string | number> = {}) => words(`incidents:${key}`, fields)
const say = (key: string, fields: Record<string, string | number> = {}) => words(`reports:${key}`, fields)
const dialog = () => formKeys.dialog(app.page)
const dialogGone = () => formKeys.dialogGone(app.page)
const shown = (where: string, text: string) => formKeys.shown(app.page, where, text)
const write = (label: string, text: string) => formKeys.write(app.page, label, text)
const send = () => formKeys.send(app.page)
const signed = () => formKeys.signed(app.page)

/** The day and the hour of some minutes ago, as they are typed in the room's zone. */
function minutesAgo(minutes: number): string[] {
  const at = new Date(Date.now() - minutes * 60_000)
  return at.toLocaleString('sv-SE', { timeZone: 'Asia/Shanghai' }).slice(0, 16).split(' ')
}

/** What stands in the field of a form called just so. */
function held(name: string): Promise<string> {
  return app.page.getByRole('textbox', { name, exact: true }).inputValue()
}

/** The report that is open is checked, issued by the leader, sent, and its receipt confirmed by name. */
async function outTheDoor(): Promise<void> {
  const { page } = app
  await press(page, 'k')
  await dialog()
  await signed()
  await shown('.dc-page-note', say('states.checked'))
  await press(page, 'i')
  await dialog()
  await signed()
  await shown('.dc-page-note', say('states.issued'))
  await press(page, 'd')
  await dialog()
  await send()
  await page.locator('.rp-deliveries').waitFor()
  await press(page, 'r')
  await dialog()
  await type(page, said.received)
  await send()
  await shown('.rp-deliveries', say('side.received', { by: said.received }))
}

describe('an incident from the first call to the final report, by keyboard alone', () => {
  it('is taken down with F5 from anywhere: where, what, who is hurt, who calls, and the clocks run', async () => {
    const { page } = app
    await press(page, 'F5')
    await dialog()
    await type(page, said.place)
    await write(of('form.type'), '油气')
    await page.locator('.ant-select-item-option').first().waitFor()
    await press(page, 'Enter')
    await write(of('form.title'), said.title)
    await write(of('form.occurredWords'), said.about)
    await write(of('figures.seriouslyInjured'), '2')
    await write(of('figures.slightlyInjured'), '3')
    await write(of('party.name'), said.caller)
    await write(of('party.telephone'), said.number)
    await write('4', said.growing)
    await write('6', said.who)
    await send()
    await shown('.dc-page-head', said.title)
    await shown('.in-times', said.about)
    await shown('.in-figures', of('figures.adopted'))
    await page.locator('.rp-clock').first().waitFor()
    await shown('.rp-clock', '第十条')
  })

  it('is told to the own leaders first, and the page says so', async () => {
    const { page } = app
    await shown('.in-leaders', of('tell.leadersNot'))
    await press(page, 't')
    await dialog()
    await write(of('tell.words.out'), `${said.title}，${said.growing}`)
    await write(of('tell.answer'), '立即核实，随时报告')
    await send()
    await shown('.in-leaders', of('tell.leadersTold'))
    await shown('.in-tellings', '王建国')
  })

  it('is marked sensitive when the officer says so, which raises the line', async () => {
    const { page } = app
    await shown('.in-head-marks', of('marks.toJudge', { what: '燃气爆炸' }))
    await press(page, 'm')
    await dialog()
    await tabTo(page, '燃气爆炸')
    await press(page, ' ')
    await page.locator('.in-marks .ant-checkbox-checked').first().waitFor()
    await press(page, 'Escape')
    await dialogGone()
    await shown('.in-head-marks', of('marks.short.sensitive'))
  })

  it('is reported by telephone inside its clock, in the words proposed from what is known', async () => {
    const { page } = app
    await press(page, 'c')
    await dialog()
    const proposed = await page.getByLabel(say('call.words')).inputValue()
    for (const part of [said.place, said.title, said.about, '重伤 2', said.growing])
      expect(proposed).toContain(part)
    await write(say('receivedBy'), said.received)
    await send()
    await shown('.rp-reports', say('stages.first'))
    await tabTo(page, /已报、待起算/)
    await press(page, 'Enter')
    await page.locator('.rp-clock-met').first().waitFor()
    expect(await page.locator('.rp-clock-late').count()).toBe(0)
  })

  it('is reported in writing: the cause is locked, measures are wanted, blanks go out as being verified', async () => {
    const { page } = app
    await press(page, 'r')
    await page.locator('.rp-editor').waitFor()
    await shown('.rp-missing', '措施')
    await tabTo(page, say('measure.add'))
    await press(page, 'Enter')
    await page.locator('.rp-measure input:focus').waitFor()
    await type(page, said.fire)
    await press(page, 'Tab')
    await type(page, said.measure)
    await press(page, 'Control+Enter')
    await page.locator('.rp-missing').waitFor({ state: 'detached' })
    await outTheDoor()
    await shown('.rp-text', '正在调查')
    await shown('.rp-text', '正在核实')
    expect(await page.locator('.dc-page-head h1').innerText()).toContain('第1期')
  })

  it('prints with F8 as an official paper with its issue number', async () => {
    const { page } = app
    await press(page, 'F8')
    const { text } = await printed(page, place.folder, '初报')
    for (const part of ['值班信息', said.title, said.measure, '正在调查', '赵强'])
      expect(text.replaceAll(/\s/g, '')).toContain(part)
  })

  it('is followed up with changed figures, the difference to the last report beside the text', async () => {
    const { page } = app
    await press(page, 'Escape')
    await page.locator('.in-figures').waitFor()
    await press(page, 'f')
    await dialog()
    await write(of('figures.sourceWords'), said.fire)
    await write(of('figures.dead'), '1')
    await write(of('figures.seriouslyInjured'), '3')
    await write(of('figures.slightlyInjured'), '4')
    await write(of('figures.why'), said.reason)
    await send()
    await shown('.in-figures', said.fire)
    await press(page, 'r')
    await page.locator('.rp-editor').waitFor()
    await shown('.rp-differences', of('figures.dead'))
    await write(say('body.progress'), said.measure)
    await press(page, 'Control+Enter')
    await page.locator('.rp-missing').waitFor({ state: 'detached' })
    await outTheDoor()
    expect(await page.locator('.rp-text').innerText()).not.toContain(said.caller)
  })

  it('ends with the final report once nothing is being verified any more, and the watch for change of casualties begins', async () => {
    const { page } = app
    await press(page, 'Escape')
    await page.locator('.in-figures').waitFor()
    await press(page, 'f')
    await dialog()
    for (const key of ['missing', 'outOfContact', 'trapped']) await write(of(`figures.${key}`), '0')
    await write(of('figures.why'), said.reason)
    await send()
    await press(page, 'e')
    await dialog()
    const [day = '', hour = ''] = minutesAgo(10)
    await write(of('date'), day)
    await write(of('times.occurredAt'), hour)
    await write(of('form.reason'), said.reason)
    await send()
    await shown('.in-times', hour)
    await tabTo(page, say('of.begin', { stage: say('stages.final') }))
    await press(page, 'Enter')
    await page.locator('.rp-editor').waitFor()
    await write(say('body.progress'), said.measure)
    await write(say('body.nextWork'), '善后和调查')
    await press(page, 'Control+Enter')
    await page.locator('.rp-missing').waitFor({ state: 'detached' })
    await outTheDoor()
    await press(page, 'Escape')
    await shown('.rp-clock-running', '30')
  })

  it('stands on the desk with its dead and missing, and its whole story on the timeline with the sealing links', async () => {
    const { page } = app
    await press(page, keyOf('desk'))
    await shown('.in-card-lines', said.title)
    await press(page, keyOf('incidents'))
    await page.locator('.dc-table tbody tr').first().waitFor()
    await tabTo(page, /2026|20\d\d-001/)
    await press(page, 'Enter')
    await page.locator('.in-figures').waitFor()
    await press(page, '2')
    for (const text of [said.title, said.received, said.fire]) await shown('.in-items', text)
    await shown('.in-item', '链')
    await press(page, '3', 'End')
    await shown('.in-known', said.title)
  })
})

describe('a call that was written down first', () => {
  it('becomes an incident from its log entry, with what was written standing in the form', async () => {
    const { page } = app
    await press(page, 'F3')
    await dialog()
    await write(words('log:party.unit'), '白石镇人民政府')
    await write(words('log:telephone.subject'), '山体滑坡')
    await write(words('log:telephone.text'), '后沟村滑坡，两户受威胁')
    await press(page, 'Control+Enter')
    await page.locator('.ant-drawer').waitFor()
    await tabTo(page, words('log:acts.incident'))
    await press(page, 'Enter')
    await page.locator('.ant-modal').waitFor()
    expect(await held(of('form.title'))).toBe('山体滑坡')
    expect(await held(of('party.unit'))).toBe('白石镇人民政府')
  })

  it('keeps what is typed when the form is closed, and opens with it again', async () => {
    const { page } = app
    await write(of('form.place'), '后沟村')
    await press(page, 'Escape')
    await page.locator('.ant-modal').waitFor({ state: 'detached' })
    await tabTo(page, words('log:acts.incident'))
    await press(page, 'Enter')
    await page.locator('.ant-modal').waitFor()
    expect(await held(of('form.place'))).toBe('后沟村')
    await press(page, 'Control+Enter')
    await page.locator('.ant-modal').waitFor({ state: 'detached' })
    await shown('.dc-page-head', '山体滑坡')
    await page.locator('.ant-drawer').waitFor({ state: 'detached' })
  })
})
