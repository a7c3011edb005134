import type { Page } from 'playwright-core'
import type { InputOf } from '#shared/contract/index.ts'
import type { Place } from './app.ts'
import { commandLine } from './command-line.ts'
import { type Founding, pin } from './duty-room.ts'
import { press } from './keyboard.ts'
import { type Language, words } from './page-words.ts'
import { rosteredRoom } from './roster-room.ts'
import type { View } from './roster-views.ts'

type Facts = InputOf<'warnings.enter'>['facts']

const said: Record<
  Language,
  Record<'office' | 'other' | 'town' | 'village' | 'rain' | 'told' | 'why', string>
> = {
  'zh-CN': {
    office: '澄河县气象台',
    other: '东湾市气象台',
    town: '白石镇',
    village: '柳河乡',
    rain: '预计未来12小时白石镇、柳河乡累计降雨量将达50毫米以上，请注意防范。',
    told: '白石镇、柳河乡危险区群众今晚全部转移，逐户清点。',
    why: '漏读柳河乡，已与县气象台核实',
  },
  en: {
    office: 'Chenghe Met Office',
    other: 'Dongwan Met Office',
    town: 'Baishi Town',
    village: 'Liuhe Village',
    rain: 'More than 50 mm in Baishi and Liuhe within the next 12 hours.',
    told: 'Everybody out of the danger zones of Baishi and Liuhe tonight, house by house.',
    why: 'Liuhe was left out; checked with the met office',
  },
}

/** A rostered room in which warnings of every colour are in force, one was corrected and reported, a lift asks, an exercise runs. */
export async function warnedRoom(founding: Founding = {}): Promise<Place> {
  const place = await rosteredRoom(founding)
  const { office, other, town, village, rain, told, why } = said[founding.language ?? 'zh-CN']
  const line = commandLine(place.file)
  await line.ask('people.signIn', { person: 1, pin })
  const enter = async (facts: Partial<Facts>): Promise<number> => {
    const whole = { ...fresh(), issuers: [office], places: [{ name: town }], text: rain, ...facts }
    const { taken } = await line.ask('warnings.enter', { facts: whole })
    return taken[0]?.id ?? 0
  }
  const first = await enter({ hazard: '暴雨', colour: 'red', level: 1 })
  await enter({ hazard: '洪水', colour: 'orange', level: 2 })
  await enter({ hazard: '大风', colour: 'blue', level: 4, places: [] })
  await enter({ hazard: '雷电', colour: 'yellow', level: 3 })
  await enter({ hazard: '雷电', colour: 'yellow', level: 3, issuers: [other], places: [{ name: village }] })
  await enter({ hazard: '大雾', colour: 'orange', level: 2, status: 'exercise' })
  await enter({ hazard: '雷电', colour: 'yellow', level: 3, action: 'lift', issuers: [], places: [] })
  await enter({ hazard: '冰雹', colour: 'orange', level: 2, action: 'lift' })
  const { facts } = await line.ask('warnings.message', { id: first })
  const places = [{ name: town }, { name: village, colour: 'orange' as const }]
  await line.ask('warnings.correct', { message: first, facts: { ...facts, places }, reason: why })
  const step = { chain: 1, who: office, means: '', words: told } as const
  await line.ask('warnings.step', { ...step, act: 'reported' })
  await line.ask('warnings.step', { ...step, act: 'instructed' })
  await line.close()
  return place
}

function fresh(): Facts {
  const issuedAt = new Date(Date.now() - 40 * 60_000).toISOString()
  return { issuers: [], action: 'issue', hazard: '', issuedAt, horizonHours: 12 }
}

/** Every tab and dialog of the warnings. */
export const warningViews: readonly View[] = [
  { name: 'the warnings in force', open: (page) => openAt(page, 'warnings/chain/1', '.wa-correction') },
  { name: 'the warnings to decide', open: (page) => openAt(page, 'warnings/asks', '.wa-ask') },
  { name: 'the history of warnings', open: (page) => openAt(page, 'warnings/history/1', '.wa-correction') },
  { name: 'the warning files', open: (page) => openAt(page, 'warnings/files', '.wa-receipts tbody tr') },
  { name: 'a warning as it came', open: openRaw },
  { name: 'the report to the leader', open: openReport },
  { name: 'the correction of a warning', open: openCorrection, foreign: true },
  { name: 'the paste form', open: openPaste },
  { name: 'pasted warnings as read', open: openRead, foreign: true },
  { name: 'a warning by hand', open: openHand, foreign: true },
]

async function openAt(page: Page, hash: string, shown: string): Promise<void> {
  await page.evaluate((wanted) => {
    location.hash = wanted
  }, hash)
  await page.locator(shown).first().waitFor()
}

async function openRaw(page: Page): Promise<void> {
  await openAt(page, 'warnings/files', '.wa-receipts tbody tr')
  await page.locator('.wa-receipts tbody tr').first().click()
  await page.locator('.wa-raw').waitFor()
}

async function openReport(page: Page, language: Language): Promise<void> {
  await openAt(page, 'warnings/chain/2', '.wa-acts')
  await page
    .getByRole('button', { name: words('warnings:steps.reported.act', {}, language), exact: true })
    .click()
  await page.locator('.ant-modal textarea').first().waitFor()
}

async function openCorrection(page: Page): Promise<void> {
  await openAt(page, 'warnings/chain/1', '.wa-correction')
  await page.locator('.wa-small-acts button').first().click()
  await page.locator('.ant-modal .wa-fields').waitFor()
}

async function openPaste(page: Page): Promise<void> {
  await press(page, 'F4')
  await page.locator('.wa-paste-head .ant-segmented-item').first().click()
  await page.locator('.wa-pasted textarea').waitFor()
  await page.locator('.wa-pasted textarea').fill('')
}

async function openRead(page: Page): Promise<void> {
  await openPaste(page)
  const issue =
    '澄河县气象台2026年07月20日15时30分发布暴雨橙色预警信号：预计未来3小时白石镇、柳河乡降雨量将达50毫米以上。'
  await page
    .locator('.wa-pasted textarea')
    .fill(`${issue}\n\n暴雨橙色预警\n\n${issue.replace('发布', '解除')}`)
  await page.locator('.wa-card-read').nth(1).waitFor()
}

async function openHand(page: Page, language: Language): Promise<void> {
  await openPaste(page)
  await page.getByText(words('warnings:paste.modes.hand', {}, language), { exact: true }).click()
  await page.locator('.wa-hand').waitFor()
}
