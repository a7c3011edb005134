import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { hazardFacts } from '#test/help/hazard-acts.ts'
import type { App, Place } from './app.ts'
import { commandLine } from './command-line.ts'
import { furnishedRoom, pin, startSignedIn } from './duty-room.ts'
import { pictureFailures } from './failure.ts'
import { openTab, overwrite, press, tabTo, type } from './keyboard.ts'
import { words } from './page-words.ts'
import { keyOf } from './rooms.ts'

let place: Place
let app: App

beforeAll(async () => {
  place = await furnishedRoom()
  const line = commandLine(place.file)
  await line.ask('people.signIn', { person: 1, pin })
  await line.ask('hazards.add', hazardFacts())
  await line.close()
  app = await startSignedIn(place.folder, 'lm')
})

pictureFailures(() => app)

afterAll(async () => {
  await app.close()
  await place.remove()
})

const t = (key: string, fields = {}) => words(`hazards:${key}`, fields)
const dialog = () => app.page.locator('.ant-modal')
const gone = () => dialog().waitFor({ state: 'detached' })

const firm = '临江化工有限公司'

function today(): string {
  return new Date().toLocaleDateString('sv-SE', { timeZone: 'Asia/Shanghai' })
}

async function write(label: string | RegExp, text: string): Promise<void> {
  await tabTo(app.page, label)
  await overwrite(app.page, text)
}

/** Opens a form by its key, fills it, sends it. */
async function sent(key: string, fill: () => Promise<void>): Promise<void> {
  await press(app.page, key)
  await dialog().waitFor()
  await fill()
  await press(app.page, 'Control+Enter')
  await gone()
}

describe('a leader in charge, by keyboard alone', () => {
  it('is put in charge of a township with N, and ended for a reason by another', async () => {
    const { page } = app
    await press(page, keyOf('desk'), keyOf('hazards'))
    await openTab(page, t('tabs.leaders'))
    for (const [leader, post] of [
      ['唐文博', '副县长'],
      ['周明远', '副镇长'],
    ] as const) {
      await sent('n', async () => {
        await overwrite(page, leader)
        await write(t('leaders.post'), post)
        await write(new RegExp(`^${t('charges.township')} `), '白石镇')
        await write(t('leaders.basis'), '县安委〔2026〕3号')
      })
    }
    await tabTo(page, new RegExp(`^${t('leaders.end')}$`))
    await sent('Enter', () => type(page, '工作调动'))
    await page
      .locator('.dc-table')
      .getByText(t('leaders.ended', { on: today(), reason: '工作调动' }))
      .waitFor()
  })

  it('is named on the page of a hazard there, the one who is no longer is not', async () => {
    const { page } = app
    await openTab(page, t('tabs.list'))
    await tabTo(page, /^20\d\d-001/)
    await press(page, 'Enter')
    await page
      .locator('.dc-facts')
      .getByText(t('leaders.inChargeOf', { leader: '唐文博 副县长', what: '白石镇' }))
      .waitFor()
    expect(await page.locator('.dc-facts').getByText('周明远').count()).toBe(0)
  })
})

describe('a check on the spot, by keyboard alone', () => {
  it('is recorded with N, who looked asked for before it is saved', async () => {
    const { page } = app
    await press(page, 'b')
    await openTab(page, t('tabs.checks'))
    await press(page, 'n')
    await dialog().waitFor()
    await write(t('checks.unit'), firm)
    await write(t('checks.place'), '罐区')
    await write(t('checks.township'), '白石镇')
    await tabTo(page, t('checks.sector'))
    await type(page, ' ')
    await press(page, 'ArrowDown', 'ArrowDown', 'Enter')
    await write(t('checks.looked'), '报警器、围堰')
    await write(t('checks.result'), '围堰有裂缝')
    await press(page, 'Control+Enter')
    await dialog().getByText(words('refusals:hazards.whoLooked')).waitFor()
    await tabTo(page, t('checks.inspectors'), { back: true })
    await overwrite(page, '何洁')
    await press(page, 'Control+Enter')
    await gone()
    await page.locator('.hz-said').getByText('围堰有裂缝').waitFor()
  })

  it('has the hazard registered from it with H, unit and place filled in, and words and one of the ledger added with A', async () => {
    const { page } = app
    await sent('h', async () => {
      await write(t('facts.description'), '围堰有裂缝')
      await write(t('facts.dueOn'), '20991231')
    })
    await page.locator('.hz-found').getByText('围堰有裂缝').waitFor()
    await sent('a', async () => {
      await type(page, '企业当日停止卸车')
      await tabTo(page, t('checks.hazards'))
      await type(page, '-001')
      await press(page, 'Enter')
    })
    await page.locator('.hz-story').getByText('企业当日停止卸车').waitFor()
    expect(await page.locator('.hz-found li').count()).toBe(2)
    await tabTo(page, /^20\d\d-002/)
    await press(page, 'Enter')
    const facts = page.locator('.dc-facts').first()
    await facts.getByText(firm, { exact: true }).waitFor()
    await facts.getByText('白石镇 罐区', { exact: true }).waitFor()
    await facts.getByText(new RegExp(`^${t('sources.unannounced')} · `)).waitFor()
  })

  it('is counted in the statistics, and stands in the duty log in one line', async () => {
    const { page } = app
    await press(page, 'b')
    await openTab(page, t('tabs.statistics'))
    await page.getByText(t('figures.checks', { all: 1, unannounced: 1, found: 1 })).waitFor()
    await press(page, keyOf('log'))
    await page
      .locator('.lg-line')
      .getByText(/四不两直检查 \d{4}-001 号/)
      .first()
      .waitFor()
  })
})
