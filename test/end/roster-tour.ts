import { copyFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { wallClock } from '#shared/base/zone.ts'
import { type App, large, type Place, type Size, small, startApp, still } from './app.ts'
import { type CommandLine, commandLine } from './command-line.ts'
import { newRoom, pin, signIn } from './duty-room.ts'
import { press } from './keyboard.ts'
import { words } from './page-words.ts'
import { openSheet } from './roster-keys.ts'
import { rosteredRoom } from './roster-room.ts'
import { takeSheet } from './roster-samples.ts'
import { monthAfter, type SheetFiles, sheetsFor } from './roster-sheets.ts'
import { closeView, rosterViews } from './roster-views.ts'
import { album, picture, savePdf, wearOther } from './tour-pictures.ts'

const today = wallClock(new Date().toISOString(), 'Asia/Shanghai').date
const month = monthAfter(today, 1)
const calm = { words: [still] }

/** The rosters: the sample sheets taken in, looked at and printed by day and by night; a small room in English. */
export async function visitRosters(): Promise<void> {
  const place = await newRoom()
  const sheets = sheetsFor(month, place.folder)
  await seed(place, sheets)
  const app = await startApp(place.folder, { ...calm, size: large })
  await signIn(app, '李敏')
  await wearDay(app)
  await openSheet(app.page, 'roster', sheets.roster)
  await picture(app, 'roster-tried-out', small)
  await closeView(app.page)
  await app.close()
  await fill(place, sheets)
  await lookAround(place)
  for (const name of readdirSync(place.folder).filter((file) => file.endsWith('.pdf')))
    copyFileSync(join(place.folder, name), join(album, name))
  await place.remove()
  await visitEnglish()
}

async function withLine(place: Place, act: (line: CommandLine) => Promise<void>): Promise<void> {
  const line = commandLine(place.file)
  await line.ask('people.signIn', { person: 1, pin })
  await act(line)
  await line.close()
}

function seed(place: Place, sheets: SheetFiles): Promise<void> {
  return withLine(place, async (line) => {
    await takeSheet(line, 'people', sheets)
    await takeSheet(line, 'leave', sheets)
  })
}

/** The roster taken in, a swap approved, a stand-in asked for, a key period and a note. */
function fill(place: Place, sheets: SheetFiles): Promise<void> {
  return withLine(place, async (line) => {
    await takeSheet(line, 'roster', sheets)
    const people = await line.ask('people.list', {})
    const person = (name: string) => people.find((one) => one.name === name)?.id ?? 0
    const { templates } = await line.ask('roster.rules', {})
    const slot = (day: number, post: string) => ({
      date: `${month}-${String(day).padStart(2, '0')}`,
      template: templates.find((one) => one.post === post)?.id ?? 0,
    })
    const told = { onBehalf: '本人电话告知' }
    const swap = { kind: 'swap', slot: slot(3, 'leader'), otherSlot: slot(10, 'leader') } as const
    const swapped = { giver: person('陈凯旋'), taker: person('杨新宇'), reason: '赴省参加会议' }
    const { id } = await line.ask('change.ask', { ...swap, ...swapped, ...told })
    await line.ask('change.agree', { id, ...told })
    await line.ask('change.approve', { id, person: person('王建国'), pin, note: '同意' })
    const standIn = { kind: 'standIn', slot: slot(14, 'officer'), giver: person('曹文博') } as const
    await line.ask('change.ask', { ...standIn, taker: person('赵强'), reason: '家中老人住院', ...told })
    const period = { kind: 'fireSeason', name: '冬春森林防火期', source: '县森防指通知' } as const
    await line.ask('calendar.addPeriod', {
      ...period,
      from: slot(15, '').date,
      to: slot(24, '').date,
      leaderOnSite: true,
    })
  })
}

async function lookAround(place: Place): Promise<void> {
  const app = await startApp(place.folder, { ...calm, size: large })
  const { page } = app
  await signIn(app, '李敏')
  await wearDay(app)
  for (const size of [large, small]) {
    await see(page, `roster/board/${month}`, '.ro-board .ro-name', size)
    await picture(app, 'roster-board', size)
    await page.getByText(words('roster:board.by_people'), { exact: true }).click()
    await page.locator('.ro-by-people').waitFor()
    await picture(app, 'roster-by-people', size)
    for (const tab of ['week', 'changes', 'fairness']) {
      await see(page, `roster/${tab}/${month}${tab === 'week' ? '-01' : ''}`, '.ro-tabs', size)
      await page.waitForTimeout(400)
      await picture(app, `roster-${tab}`, size)
    }
    await wearOther(app, 'zh-CN')
  }
  await plan(app)
  await print(app)
  await app.close()
}

async function plan(app: App): Promise<void> {
  const { page } = app
  await see(page, `roster/board/${monthAfter(today, 2)}`, '.ro-board td[data-date]', small)
  await page.getByRole('button', { name: words('roster:plan.button') }).click()
  await page.locator('.ant-modal').waitFor()
  await press(page, 'Control+Enter')
  await page.locator('.ro-plan-status').waitFor({ timeout: 60_000 })
  await picture(app, 'roster-plan', small)
  for (const tab of ['Grid', 'Tally']) {
    await page.getByRole('tab', { name: words(`roster:plan.tab${tab}`) }).click()
    await page.waitForTimeout(300)
    await picture(app, `roster-plan-${tab.toLowerCase()}`, small)
  }
  await closeView(page)
  for (const name of [
    'the drawer of a duty',
    'the calendar',
    'a notice as read',
    'the tab history',
    'the tab mine',
  ]) {
    await rosterViews.find((view) => view.name === name)?.open(page, 'zh-CN')
    await page.waitForTimeout(300)
    await picture(app, name.replaceAll(' ', '-'), small)
    await closeView(page)
  }
}

async function print(app: App): Promise<void> {
  const { page } = app
  for (const sheet of ['print', 'printLarge', 'printFiling']) {
    await see(page, `roster/board/${month}`, '.ro-board .ro-name', large)
    await page.getByRole('button', { name: words(`roster:board.${sheet}`) }).click()
    await savePdf(app, sheet === 'printFiling' ? undefined : `roster-${sheet}`)
  }
  await see(page, 'roster/changes', '.ra-card', large)
  await page
    .getByRole('button', { name: words('roster:changes.print') })
    .last()
    .click()
  await savePdf(app)
}

async function visitEnglish(): Promise<void> {
  const place = await rosteredRoom({ language: 'en' })
  const app = await startApp(place.folder, { ...calm, size: small })
  await signIn(app, 'Li Min')
  await wearDay(app)
  for (const name of [
    'the tab board',
    'the plan as made',
    'the calendar',
    'the tab fairness',
    'the tab changes',
  ]) {
    await rosterViews.find((view) => view.name === name)?.open(app.page, 'en')
    await app.page.waitForTimeout(300)
    await picture(app, `${name.replaceAll(' ', '-')}-en`, small)
    await closeView(app.page)
  }
  await app.close()
  await place.remove()
}

async function wearDay(app: App): Promise<void> {
  const light = await app.page.evaluate(() => document.documentElement.dataset.light)
  if (light !== 'day')
    await wearOther(
      app,
      await app.page.evaluate(() => (document.documentElement.lang === 'en' ? 'en' : 'zh-CN')),
    )
}

async function see(page: Page, hash: string, shown: string, size: Size): Promise<void> {
  await page.setViewportSize(size)
  await page.evaluate((place) => {
    location.hash = place
  }, hash)
  await page.locator(shown).first().waitFor()
}
