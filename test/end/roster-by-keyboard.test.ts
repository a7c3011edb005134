import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { wallClock } from '#shared/base/zone.ts'
import type { App, Place } from './app.ts'
import { changeSeat, newRoom, pin, startSignedIn } from './duty-room.ts'
import { pictureFailures } from './failure.ts'
import { openTab, overwrite, press, tabTo, type } from './keyboard.ts'
import { words } from './page-words.ts'
import { keyOf } from './rooms.ts'
import {
  answerNamesake,
  choose,
  goToCell,
  into,
  namesOn,
  openSheet,
  printed,
  putOn,
  readRows,
  showMonth,
  signAs,
  skipRow,
  takeIn,
} from './roster-keys.ts'
import { lengthOf, monthAfter, type SheetFiles, sheetsFor } from './roster-sheets.ts'

/** Who may stand the same duties and is owed the same. */
const equals = ['赵强', '周涛']
const officers = [...equals, '孙丽']
const zone = 'Asia/Shanghai'
const inAnHour = wallClock(new Date(Date.now() + 3_600_000).toISOString(), zone)
/** The duty day whose shift begins in an hour. */
const tomorrow = inAnHour.date
const imported = monthAfter(tomorrow, 1)
const planned = monthAfter(tomorrow, 2)

let place: Place
let app: App
let sheets: SheetFiles

beforeAll(async () => {
  place = await newRoom({ changeAt: inAnHour.time })
  sheets = sheetsFor(imported, place.folder)
  app = await startSignedIn(place.folder, 'lm')
})

pictureFailures(() => app)

afterAll(async () => {
  await app.close()
  await place.remove()
})

const rowOf = (text: string | RegExp) => app.page.locator('.im-rows tbody tr', { hasText: text })
const dialog = () => app.page.getByRole('dialog')
const dialogGone = () => dialog().waitFor({ state: 'detached' })

describe('the roster, by keyboard alone', () => {
  it('opens the handover window by the settings', async () => {
    const { page } = app
    await press(page, keyOf('settings'))
    await openTab(page, words('settings:tab.handover'))
    await tabTo(page, words('settings:field.handoverWindowMinutes'))
    await overwrite(page, '240')
    await press(page, 'Control+Enter')
    await page.getByText(words('settings:saved')).waitFor()
  })

  it('takes in the sheet of people as it came, and says every trap of it', async () => {
    const { page } = app
    await openSheet(page, 'people', sheets.people)
    const rows = await readRows(page)
    expect(rows.size).toBe(50)
    expect(rows.get(24)).toContain('全角数字已改为半角：13800000023')
    expect(rows.get(41)).toMatch(/一格里有几个号码，已分开：13800000040.+6600123/)
    expect(rows.get(50)).toContain('同名（曾月娥），按单位和电话分作两人')
    expect(rows.get(32)).toContain(words('imports:remarks.noNumber'))
    expect(rows.get(22)).toContain('姓名里的空格已去掉：傅振华')
    await takeIn(page)
    await page.locator('.dc-table tbody tr', { hasText: '梁国栋' }).waitFor()
  })

  it('takes in the leave once it is told which 曾月娥, and what to do with dates the wrong way round and with a stranger', async () => {
    const { page } = app
    await openSheet(page, 'leave', sheets.leave)
    const rows = await readRows(page)
    expect(rows.get(24)).toContain('日期写反')
    expect(rows.get(25)).toContain('名单里没有查无此人')
    expect(rows.get(13)).toContain('有不止一位曾月娥')
    await press(page, 'Control+Enter')
    await page.getByText(words('imports:form.waits', { n: 3 })).waitFor()
    await showWaiting(3)
    await answerNamesake(page, rowOf('曾月娥'), '曾月娥 县自然资源局')
    await page.getByText(words('imports:form.waits', { n: 2 })).waitFor()
    await skipRow(page, rowOf('日期写反'))
    await page.getByText(words('imports:form.waits', { n: 1 })).waitFor()
    await skipRow(page, rowOf('查无此人'))
    await takeIn(page)
  })

  it('takes in the roster, telling who is away and who may not, and hearing once which 曾月娥', async () => {
    const { page } = app
    await openSheet(page, 'roster', sheets.roster)
    const rows = await readRows(page)
    expect(rows.get(5)).toContain('谢永刚没有主班的资格')
    expect(rows.get(5)).toContain('谢永刚当天请假（病假），却排了主班')
    expect(rows.get(4)).toContain('有不止一位曾月娥')
    expect(rows.get(15)).toContain('李科长代')
    const asking = [...rows.values()].filter((text) => text.includes('有不止一位曾月娥')).length
    await showWaiting(asking)
    await answerNamesake(page, rowOf('曾月娥').first(), '曾月娥 县自然资源局')
    await tabTo(page, words('imports:form.sameName', { n: asking - 1 }))
    await press(page, 'Enter')
    await takeIn(page)
    await showMonth(page, imported)
    expect(await namesOn(page, 0, `${imported}-01`)).toEqual(['梁国栋'])
    expect(await namesOn(page, 1, `${imported}-20`)).toEqual(['谢德胜'])
  })

  it('plans the officers of the month after, proven fair, and saves it', async () => {
    const { page } = app
    await showMonth(page, planned)
    await tabTo(page, words('roster:plan.button'), { back: true })
    await press(page, 'Enter')
    await dialog().waitFor()
    for (const post of ['leader', 'lead', 'standby', 'driver'].map((name) =>
      words(`roster:posts.name.${name}`),
    )) {
      const box = dialog().getByRole('checkbox', { name: post })
      if ((await box.count()) === 0) continue
      await tabTo(page, post)
      await press(page, 'Space')
    }
    await tabTo(page, words('roster:plan.people'))
    for (const name of officers) {
      await type(page, name)
      await page.locator('.ant-select-dropdown:visible .ant-select-item-option', { hasText: name }).waitFor()
      await press(page, 'Enter')
    }
    await press(page, 'Control+Enter')
    await page.locator('.ro-plan-status').waitFor({ timeout: 60_000 })
    expect(await page.locator('.ro-plan-status').innerText()).toContain(words('roster:plan.status.optimal'))
    await press(page, 'Control+Enter')
    await dialogGone()
    const days = await page.locator('.ro-board tbody tr').nth(2).locator('.ro-name').allInnerTexts()
    expect(days).toHaveLength(lengthOf(planned))
    for (const kind of ['workday', 'weekend']) {
      const line = page.locator('.ro-board tbody tr').nth(2)
      const names = await line.locator(`.ro-kind-${kind} .ro-name`).allInnerTexts()
      const [zhao = 0, zhou = 0] = equals.map((name) => names.filter((one) => one === name).length)
      expect(Math.abs(zhao - zhou), kind).toBeLessThanOrEqual(1)
    }
  })

  it('asks for a swap of two of them, agreed by the other and approved by a leader, on the board at once', async () => {
    const { page } = app
    const [taker = ''] = await namesOn(page, 2, `${planned}-01`)
    const given = await firstOf((name) => name !== taker)
    await changeSeat(app, given.name)
    await openTab(page, words('roster:tabs.changes'))
    await tabTo(page, words('roster:changes.ask'))
    await press(page, 'Enter')
    await dialog().waitFor()
    await tabTo(page, words('roster:changes.kinds.standIn'))
    await press(page, 'ArrowLeft')
    await dialog().getByText(words('roster:changes.kindHint.swap')).waitFor()
    await tabTo(page, words('roster:changes.date'))
    await overwrite(page, given.day)
    await choose(app.page, words('roster:changes.duty'), '')
    await choose(app.page, words('roster:changes.taker'), taker)
    await choose(app.page, words('roster:changes.inReturn'), '')
    await tabTo(page, words('roster:changes.reason'))
    await type(page, '送孩子赴外地就医')
    await press(page, 'Control+Enter')
    await dialogGone()
    await changeSeat(app, taker)
    await takeStep('agree')
    await changeSeat(app, '王建国')
    await openStep('approve')
    await tabTo(page, words('roster:changes.pin'))
    await type(page, pin)
    await press(page, 'Control+Enter')
    await dialogGone()
    await page.getByText(words('roster:changes.groups.coming', { n: 1 })).waitFor()
    await showMonth(page, planned)
    for (const [day, name] of [
      [`${planned}-01`, given.name],
      [given.day, taker],
    ] as const) {
      expect(await namesOn(page, 2, day)).toEqual([name])
      const cell = page.locator('.ro-board tbody tr').nth(2).locator(`[data-date="${day}"]`)
      expect(await cell.getAttribute('aria-label')).toContain(words('roster:board.signLong.swap'))
    }
  })

  it('prints the approval slip, the wall roster of the month, and the filing sheet', async () => {
    const { page } = app
    await openTab(page, words('roster:tabs.changes'))
    await tabTo(page, words('roster:changes.print'))
    await press(page, 'Enter')
    const slip = await printed(app.page, place.folder, '调班')
    expect(slip.text).toContain('送孩子赴外地就医')
    expect(slip.text).toContain('王建国')
    await showMonth(page, imported)
    await press(page, 'F8')
    const wall = await printed(app.page, place.folder, '值班表')
    expect(wall.text).toContain(`${Number(imported.slice(5))}月`)
    for (const name of ['梁国栋', '傅振华', '曾月娥', '高浩然']) expect(wall.text).toContain(name)
    expect(wall.fonts.every(({ embedded }) => embedded)).toBe(true)
    await tabTo(page, words('roster:board.printFiling'), { back: true })
    await press(page, 'Enter')
    const filing = await printed(app.page, place.folder, '报备')
    expect(filing.text).toContain('唐晓明')
  })

  it('enters the crew of tomorrow in the drawers beside the board, and they are the next crew at once', async () => {
    const { page } = app
    await changeSeat(app, '李敏')
    await showMonth(page, tomorrow.slice(0, 7))
    const crew = ['王建国', '孙丽', '周涛']
    for (const [line, name] of crew.entries()) {
      await goToCell(page, line, tomorrow)
      await putOn(page, name)
    }
    await press(page, 'Control+Enter')
    await dialog()
      .getByText(words('roster:board.saveTitle', { n: 3 }))
      .waitFor()
    await dialog().locator('tbody tr').first().waitFor()
    if (await dialog().getByText(words('roster:board.reasonNeeded')).isVisible()) await type(page, '临时补排')
    await press(page, 'Control+Enter')
    await dialogGone()
    await press(page, 'F9')
    await expect.poll(() => page.locator('.ho-crew').textContent()).toMatch(/王建国.*孙丽.*周涛/)
  })

  it('hands over to that crew, who stand in the strip and on the sheet', async () => {
    const { page } = app
    await page.getByText(words('app:shift.windowOpen')).waitFor()
    await into(page, page.locator('.ho-check').first())
    const items = await page.locator('.ho-check').count()
    for (let item = 0; item < items; item += 1) await press(page, '1')
    await page.getByText(words('handover:checks.allSeen')).waitFor()
    await tabTo(page, words('handover:summary.label'))
    await type(page, '本班平稳，无待办事项。')
    await signAs(app.page, '李敏')
    await page.getByRole('button', { name: words('handover:steps.receive') }).waitFor()
    await signAs(app.page, '孙丽')
    await page.locator('.ho-done').getByText('.db').waitFor()
    const strip = page.locator('.dc-strip')
    await expect.poll(() => strip.textContent()).toMatch(/王建国.*孙丽.*周涛/)
    await into(page, page.locator('.ho-past-row').first())
    await press(page, 'Enter')
    await dialog().waitFor()
    await tabTo(page, words('handover:detail.printSheet'))
    await press(page, 'Enter')
    const sheet = await printed(app.page, place.folder, '交接班登记表')
    expect(sheet.text).toContain('孙丽')
  })
})

/** The first duty of the month planned that belongs to somebody of whom this holds. */
async function firstOf(holds: (name: string) => boolean): Promise<{ day: string; name: string }> {
  for (let day = 1; day <= lengthOf(planned); day += 1) {
    const date = `${planned}-${String(day).padStart(2, '0')}`
    const [name = ''] = await namesOn(app.page, 2, date)
    if (holds(name)) return { day: date, name }
  }
  throw new Error('nobody like that in the month')
}

async function openStep(step: 'agree' | 'approve'): Promise<void> {
  const { page } = app
  await press(page, keyOf('desk'), keyOf('roster'))
  await openTab(page, words('roster:tabs.changes'))
  await page.locator('.ra-card').first().waitFor()
  await tabTo(page, new RegExp(`^${words(`roster:changes.acts.${step}`)}$`))
  await press(page, 'Enter')
  await dialog().waitFor()
}

async function takeStep(step: 'agree'): Promise<void> {
  await openStep(step)
  await press(app.page, 'Control+Enter')
  await dialogGone()
}

/** Shows the rows that wait for an answer and nothing else. */
async function showWaiting(count: number): Promise<void> {
  const { page } = app
  await tabTo(page, words('imports:form.onlyWaiting'))
  await press(page, 'Space')
  await expect.poll(() => page.locator('.im-rows tbody tr').count()).toBe(count)
}
