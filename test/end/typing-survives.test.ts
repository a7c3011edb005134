import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { App, Place } from './app.ts'
import { commandLine } from './command-line.ts'
import { changeSeat, newRoom, pin, startSignedIn } from './duty-room.ts'
import { pictureFailures } from './failure.ts'
import { press, tabTo, type } from './keyboard.ts'
import { words } from './page-words.ts'
import { coreOf, stopHard } from './processes.ts'

let place: Place
let app: App

beforeEach(async () => {
  place = await newRoom()
  app = await startSignedIn(place.folder, 'lm')
})

afterEach(async () => {
  await app.close()
  await place.remove()
})

pictureFailures(() => app)

const half = '滨江路 12 号门前燃气管道泄漏，已疏'
const line = '一楼大厅巡查，'
const dialog = () => app.page.locator('.ant-modal:visible')

describe('what is half typed', () => {
  it('is there after the whole console was killed in the middle of a sentence', async () => {
    await halfType()
    await app.kill()
    app = await startSignedIn(place.folder, 'lm')
    await bothAreThere()
  })

  it('is there after a lock and after somebody else sat down, and stays its writer’s own', async () => {
    const { page } = app
    await halfType()
    await press(page, 'Control+l')
    await page.locator('.dc-door').waitFor()
    await type(page, pin)
    await press(page, 'Enter')
    await page.locator('.dc-door').waitFor({ state: 'detached' })
    await changeSeat(app, 'zq')
    await press(page, 'F2')
    await dialog().waitFor()
    expect(await dialog().getByRole('textbox').inputValue()).toBe('')
    await press(page, 'Escape')
    await changeSeat(app, 'lm')
    await bothAreThere()
  })

  it('is there when only the core was killed; the page says so, works on, and a command is done once', async () => {
    const { page } = app
    await press(page, 'F2')
    await type(page, line)
    await page.getByText(words('log:draftKept')).last().waitFor()
    const before = coreOf(app.pid)
    stopHard(before)
    await type(page, '一切正常。')
    await press(page, 'Enter')
    await dialog().waitFor({ state: 'detached' })
    await page.locator('.lg-line', { hasText: `${line}一切正常。` }).waitFor()
    expect(coreOf(app.pid)).not.toBe(before)
    await expect.poll(() => page.locator('.lg-line', { hasText: line }).count()).toBe(1)
    await app.close()
    const asked = commandLine(place.file)
    await asked.ask('people.signIn', { person: 1, pin })
    expect((await asked.ask('log.search', { words: '大厅巡查' })).total).toBe(1)
    expect((await asked.ask('audit.verify', {})).ok).toBe(true)
    await asked.close()
  })
})

describe('a core that stays away', () => {
  it('is told across the window, and the seat and the text are kept until it is back', async () => {
    const { page } = app
    await press(page, 'F2')
    await type(page, line)
    const lost = page.getByText(words('app:bands.coreLost'))
    const saw = lost.waitFor({ timeout: 30_000 })
    for (let deaths = 0; deaths < 5; deaths += 1) {
      stopHard(coreOf(app.pid))
      await page.waitForTimeout(400)
    }
    await saw
    await lost.waitFor({ state: 'detached', timeout: 30_000 })
    expect(await dialog().getByRole('textbox').inputValue()).toBe(line)
    await expect.poll(() => page.locator('.dc-door').count()).toBe(0)
    await press(page, 'Enter')
    await page.locator('.lg-line', { hasText: line }).waitFor()
  })
})

async function halfType(): Promise<void> {
  const { page } = app
  await press(page, 'F3')
  await dialog().waitFor()
  await tabTo(page, words('log:telephone.text'))
  await type(page, half)
  await page.getByText(words('log:draftKept')).last().waitFor()
  await press(page, 'Escape')
  await dialog().waitFor({ state: 'detached' })
  await press(page, 'F2')
  await dialog().waitFor()
  await type(page, line)
  await page.getByText(words('log:draftKept')).last().waitFor()
  await press(page, 'Escape')
  await dialog().waitFor({ state: 'detached' })
}

async function bothAreThere(): Promise<void> {
  const { page } = app
  await press(page, 'F2')
  await dialog().waitFor()
  await expect.poll(() => dialog().getByRole('textbox').inputValue()).toBe(line)
  await press(page, 'Escape')
  await dialog().waitFor({ state: 'detached' })
  await press(page, 'F3')
  await dialog().waitFor()
  await expect.poll(() => dialog().getByLabel(words('log:telephone.text')).inputValue()).toBe(half)
  await press(page, 'Escape')
  await dialog().waitFor({ state: 'detached' })
}
