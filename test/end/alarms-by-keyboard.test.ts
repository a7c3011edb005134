import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type App, type Place, startApp } from './app.ts'
import { commandLine } from './command-line.ts'
import { furnishedRoom, pin, signIn, startSignedIn } from './duty-room.ts'
import { pictureFailures } from './failure.ts'
import { press, tabTo, type } from './keyboard.ts'
import { misfits } from './layout.ts'
import { words } from './page-words.ts'
import { keyOf } from './rooms.ts'

let place: Place
let app: App

beforeAll(async () => {
  place = await furnishedRoom()
  const line = commandLine(place.file)
  await line.ask('people.signIn', { person: 1, pin })
  const soon = new Date(Date.now() + 5 * 60_000).toISOString()
  await line.ask('log.write', {
    kind: 'callIn',
    text: '家属 13900001111 来电询问',
    follow: true,
    dueAt: soon,
  })
  await line.close()
  app = await startSignedIn(place.folder, 'lm')
})

pictureFailures(() => app)

afterAll(async () => {
  await app.close()
  await place.remove()
})

const band = () => app.page.locator('.dc-alarm').first()
const dialog = () => app.page.getByRole('dialog')
const wallPage = () =>
  app.page
    .context()
    .pages()
    .find((page) => page.url().endsWith('?wall'))

describe('alarms, by keyboard alone', () => {
  it('a matter due in five minutes rings across the window and stands in the list of F7', async () => {
    await band().waitFor()
    await expect.poll(() => band().textContent()).toContain(words('alarms:kinds.dueSoon'))
    await press(app.page, 'F7')
    await dialog().waitFor()
    await expect.poll(() => dialog().textContent()).toContain('来电询问')
    expect(await misfits(app.page)).toEqual([])
  })

  it('seen with one key under the name of whoever sits there, it is quiet', async () => {
    const { page } = app
    await page.locator('.al-line button:focus').waitFor()
    await press(page, 'k')
    await dialog().getByText('来电询问').waitFor({ state: 'detached' })
    await press(page, 'Escape')
    await dialog().waitFor({ state: 'detached' })
    await expect.poll(() => page.locator('.dc-alarm').getByText('来电询问').count()).toBe(0)
  })

  it('is tried before the handover, and that it was heard is a line of the log', async () => {
    const { page } = app
    await press(page, keyOf('handover'))
    await page.locator('.ho-checks').waitFor()
    await tabTo(page, words('alarms:test.do'))
    await press(page, 'Enter')
    await dialog().getByText(words('alarms:test.explain')).waitFor()
    await press(page, 'Control+Enter')
    await dialog().waitFor({ state: 'detached' })
    await page.locator('.ho-checks').getByText(words('alarms:test.resultHeard')).waitFor()
    await press(page, keyOf('log'))
    await page.getByText('警报试响，李敏确认听到。').waitFor()
  })
})

describe('the wall display', () => {
  it('opens from the finder, shows who is on duty and what is due, and no telephone', async () => {
    const { page } = app
    await press(page, 'Control+k')
    await dialog().waitFor()
    await type(page, words('alarms:wall.open'))
    await press(page, 'Enter')
    await expect.poll(() => wallPage() !== undefined, { timeout: 20_000 }).toBe(true)
    const wall = wallPage()
    if (!wall) throw new Error('no wall')
    await wall.setViewportSize({ width: 1920, height: 1080 })
    await wall.locator('.wl-due').first().waitFor()
    const text = (await wall.locator('.wl-wall').textContent()) ?? ''
    expect(text).toContain('李敏')
    expect(text).toContain(words('alarms:wall.noWarnings'))
    expect(text).not.toMatch(/1[3-9]\d{9}|来电询问/)
    const sizes = await wall
      .locator('.wl-wall :is(p, li, h2, small, span, b)')
      .evaluateAll((all) => all.map((one) => Number.parseFloat(getComputedStyle(one).fontSize)))
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(28)
  })

  it('comes back by itself with the next start', async () => {
    await app.close()
    app = await startApp(place.folder)
    await expect.poll(() => wallPage() !== undefined, { timeout: 20_000 }).toBe(true)
    const console = app.page
      .context()
      .pages()
      .find((page) => !page.url().endsWith('?wall'))
    if (!console) throw new Error('no console')
    await signIn({ page: console }, 'lm')
    await press(console, 'Control+1')
    await console.locator('.dk-desk').waitFor()
  })
})
