import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { App, Place } from './app.ts'
import { changeSeat, newRoom, pin, signIn, startSignedIn } from './duty-room.ts'
import { pictureFailures } from './failure.ts'
import { focused, openTab, overwrite, press, tabTo, type } from './keyboard.ts'
import { words } from './page-words.ts'
import { keyOf } from './rooms.ts'

let place: Place
let app: App

beforeAll(async () => {
  place = await newRoom()
  app = await startSignedIn(place.folder, 'lm')
})

pictureFailures(() => app)

afterAll(async () => {
  await app.close()
  await place.remove()
})

const newPerson = [
  ['name', '钱多多'],
  ['post', '四级主任科员'],
  ['unit', '县水利局'],
  ['telephone', '13900000001'],
  ['pin', '1357'],
] as const

const seated = () => app.page.locator('.dc-strip-seat button').first().textContent()

describe('people and seats, by keyboard alone', () => {
  it('locks with Ctrl+L, keeps the page beneath, and opens with the PIN of the same person', async () => {
    const { page } = app
    await press(page, keyOf('people'))
    await press(page, 'Control+l')
    await page.getByText(words('app:door.locked')).waitFor()
    await type(page, pin)
    await press(page, 'Enter')
    await page.locator('.dc-door').waitFor({ state: 'detached' })
    expect(await seated()).toContain('李敏')
    await expect
      .poll(() => page.locator('.dc-rail [aria-current=page]').textContent())
      .toContain(words('app:rooms.people'))
  })

  it('lets another person take the seat with Ctrl+U', async () => {
    const { page } = app
    await changeSeat(app, 'zq')
    expect(await seated()).toContain('赵强')
    await changeSeat(app, 'lm')
    expect(await seated()).toContain('李敏')
    await expect.poll(() => page.locator('[role=dialog]').count()).toBe(0)
  })

  it('says how many tries are left after a wrong PIN, and opens with the right one', async () => {
    const { page } = app
    await press(page, 'Control+l')
    await page.locator('.dc-pin').waitFor()
    await type(page, '1111')
    await press(page, 'Enter')
    await page.getByText(words('refusals:people.pinWrong', { left: 5 })).waitFor()
    expect((await focused(page)).name).toContain('李敏')
    await type(page, pin)
    await press(page, 'Enter')
    await page.locator('.dc-door').waitFor({ state: 'detached' })
  })

  it('adds a person with N and shows the person in the list', async () => {
    const { page } = app
    await press(page, keyOf('people'))
    await tabTo(page, words('people:tab.list'))
    await press(page, 'n')
    await page.getByRole('dialog').waitFor()
    for (const [field, text] of newPerson) {
      await tabTo(page, words(`people:form.${field}`, { n: 1 }))
      await type(page, text)
    }
    await press(page, 'Control+Enter')
    const row = page.locator('.dc-table tbody tr', { hasText: '钱多多' })
    await row.waitFor()
    await expect.poll(() => row.textContent()).toMatch(/四级主任科员.*13900000001.*值班员.*已设/)
  })

  it('resets a PIN, and the new one opens the seat', async () => {
    const { page } = app
    await tabTo(page, words('people:resetPinOf', { name: '钱多多' }))
    await press(page, 'Enter')
    await page.getByRole('dialog').waitFor()
    await tabTo(page, words('people:pinForm.new'))
    await type(page, '9753')
    await press(page, 'Tab')
    await type(page, '9753')
    await press(page, 'Enter')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    await changeSeat(app, 'qdd', '9753')
    expect(await seated()).toContain('钱多多')
  })

  it('leaves the seat and comes back', async () => {
    const { page } = app
    await press(page, 'Control+u')
    await page.getByRole('dialog').waitFor()
    await tabTo(page, words('app:seat.signOut'))
    await press(page, 'Enter')
    await page.locator('.dc-door').waitFor()
    await expect.poll(() => page.locator('.dc-frame').count()).toBe(0)
    await signIn(app, 'lm')
    expect(await seated()).toContain('李敏')
  })

  it('locks by itself when nobody has touched it for the minutes of the setting', async () => {
    const { page } = app
    await press(page, keyOf('settings'))
    await openTab(page, words('settings:tab.locking'))
    await tabTo(page, words('settings:field.idleLockMinutes'))
    await overwrite(page, '1')
    await press(page, 'Control+Enter')
    await page.getByText(words('settings:saved')).waitFor()
    await page.clock.install()
    await press(page, 'Shift')
    await page.clock.fastForward(50_000)
    await pause(6000)
    await expect.poll(() => page.locator('.dc-door').count()).toBe(0)
    await page.clock.fastForward(20_000)
    await page.getByText(words('app:door.locked')).waitFor()
  })
})
