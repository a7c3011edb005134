import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { App, Place } from './app.ts'
import { furnishedRoom, pin, startSignedIn } from './duty-room.ts'
import { pictureFailures } from './failure.ts'
import { overwrite, press, tabTo, type } from './keyboard.ts'
import { words } from './page-words.ts'
import { keyOf } from './rooms.ts'
import { printed } from './roster-keys.ts'

let place: Place
let app: App

beforeAll(async () => {
  place = await furnishedRoom()
  app = await startSignedIn(place.folder, 'lm')
})

pictureFailures(() => app)

afterAll(async () => {
  await app.close()
  await place.remove()
})

const said = '白石镇河堤那两处管涌今晚必须处置好，明早八点前报我'
const say = (key: string, fields: Record<string, string | number> = {}) => words(`followups:${key}`, fields)
const dialogGone = () => app.page.getByRole('dialog').waitFor({ state: 'detached' })
const stands = (text: string) => app.page.locator('.dc-page').getByText(text).first().waitFor()

/** Opens a form of the page by its button. */
async function open(button: string | RegExp): Promise<void> {
  await tabTo(app.page, button)
  await press(app.page, 'Enter')
  await app.page.getByRole('dialog').waitFor()
}

async function submit(): Promise<void> {
  await press(app.page, 'Control+Enter')
  await dialogGone()
}

/** Chooses somebody to sign by initials, and types the PIN. */
async function signed(initials: string): Promise<void> {
  const { page } = app
  await tabTo(page, say('sign.person'))
  await type(page, initials)
  await press(page, 'Enter')
  await tabTo(page, say('sign.pin'))
  await type(page, pin)
  await press(page, 'Enter')
  await dialogGone()
}

describe('an oral order, by keyboard alone', () => {
  it('is taken down over any page with F12: the leader on duty stands there already, the words, the read-back', async () => {
    const { page } = app
    await press(page, 'F12')
    await page.getByRole('dialog').waitFor()
    await type(page, said)
    await tabTo(page, say('instruction.readBackDone'))
    await press(page, 'Space', 'Tab')
    await type(page, '对，就这样办')
    await submit()
    await stands(said)
    await stands('王建国 副县长')
    await stands('对，就这样办')
    await stands(say('missing.signature'))
    await stands(say('missing.assignment'))
  })

  it('gets its clean transcript beside the words', async () => {
    await open(say('beside.cleanCopy'))
    await overwrite(app.page, '请县水利局立即处置白石镇河堤两处管涌，明日8时前报告。')
    await submit()
    await stands(said)
    await stands('请县水利局立即处置白石镇河堤两处管涌，明日8时前报告。')
  })

  it('is assigned to a unit by the seven-day clock, with the deadlines shown before', async () => {
    const { page } = app
    await open(say('acts.assign'))
    await type(page, '处置白石镇河堤管涌')
    await tabTo(page, say('charge.leadUnit'))
    await type(page, '县水利局')
    await tabTo(page, say('charge.coUnits'))
    await type(page, '白石镇、')
    await page.locator('.fu-deadlines', { hasText: say('clocks.settle') }).waitFor()
    await submit()
    await stands('县水利局')
    await stands(say('stages.assigned'))
    expect(await page.locator('.fu-clock').count()).toBe(3)
  })

  it('is signed for, fed back, extended with the leader’s PIN, settled and crossed off', async () => {
    const { page } = app
    await open(say('acts.receipt'))
    await type(page, '郑宇')
    await submit()
    await stands(say('stages.received'))
    await open(say('acts.feedback'))
    await tabTo(page, say('told.words.feedback'))
    await type(page, '第一处已反滤导渗，第二处正在围井')
    await submit()
    await stands(say('stages.fedBack'))
    await open(say('acts.extend'))
    await tabTo(page, say('extend.until'))
    await type(page, new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10))
    await press(page, 'Tab')
    await type(page, '灌浆须待水位回落')
    await signed('wjg')
    await stands(say('story.byPin', { name: '王建国' }))
    await open(say('acts.settle'))
    await tabTo(page, say('told.words.settle'))
    await type(page, '两处管涌均已灌浆封堵，二十四小时无渗水')
    await submit()
    await stands(say('stages.settled'))
    await open(say('acts.crossOff'))
    await type(page, '现场核验，照片附后')
    await signed('lm')
    await stands(say('stages.crossedOff'))
  })

  it('is signed by the leader afterwards, answered and closed', async () => {
    const { page } = app
    await tabTo(page, say('facts.toOrigin', { origin: say('origins.instruction'), id: 1 }))
    await press(page, 'Enter')
    await open(say('settle.signature'))
    await signed('wjg')
    await stands(say('signed.pin'))
    await open(say('beside.reply'))
    await type(page, '两处管涌均已处置完毕')
    await submit()
    await open(say('settle.closing'))
    await submit()
    await stands(say('instructionStates.closed'))
  })

  it('prints its handling sheet with F8', async () => {
    const { page } = app
    await press(page, 'F8')
    const { pages, text } = await printed(page, place.folder, '领导批示办理单')
    expect(pages).toBe(1)
    for (const part of ['口头指示', '王建国', '县水利局', '协办：白石镇', '郑宇', '延期1次', '李敏'])
      expect(text).toContain(part)
  })

  it('left its story in the log, of the day before when the shift changed meanwhile', async () => {
    const { page } = app
    await press(page, keyOf('log'))
    const log = page.locator('.lg-page-list')
    for (const text of ['王建国 副县长口头指示', '号交办', '号口头指示已由', '核验销号', '办结归档']) {
      const entry = log.getByText(text).first()
      const today = await entry.waitFor({ timeout: 5000 }).then(
        () => true,
        () => false,
      )
      if (today) continue
      await press(page, 'Alt+PageUp')
      await entry.waitFor()
      await press(page, 'Alt+PageDown')
    }
  })
})
