import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { App, Place } from './app.ts'
import { calledUnits } from './callout-people.ts'
import { calloutRoom } from './callout-room.ts'
import { startSignedIn } from './duty-room.ts'
import { pictureFailures } from './failure.ts'
import { overwrite, press, reach, tabTo, type } from './keyboard.ts'
import { words } from './page-words.ts'
import { keyOf } from './rooms.ts'

let place: Place
let app: App

beforeAll(async () => {
  place = (await calloutRoom()).place
  app = await startSignedIn(place.folder, 'lm')
})

pictureFailures(() => app)

afterAll(async () => {
  await app.close()
  await place.remove()
})

const [first] = calledUnits('zh-CN')
const t = (key: string, fields = {}) => words(`contacts:${key}`, fields)
const rows = () => app.page.locator('.ct-people tbody tr[tabindex]')
const drawer = () => app.page.locator('.ct-drawer')
const dialogGone = () => app.page.locator('.ant-modal').waitFor({ state: 'detached' })

describe('the address book, by keyboard alone', () => {
  it('finds somebody of the whole book by pinyin initials and opens them', async () => {
    const { page } = app
    await press(page, keyOf('contacts'))
    await rows().first().waitFor()
    await type(page, 'twb')
    await expect.poll(() => rows().first().textContent()).toContain(first?.head.name)
    await press(page, 'Enter', 'Enter')
    await drawer()
      .getByText(first?.head.number ?? '')
      .waitFor()
  })

  it('verifies a number with one key, and marks a wrong one with another', async () => {
    const { page } = app
    await page.locator('.ct-check:focus').waitFor()
    await press(page, '1')
    await drawer()
      .getByText(/^核对 \d{4}-/)
      .waitFor()
    await press(page, '2')
    await drawer()
      .locator('.dc-tag', { hasText: t('wrong') })
      .waitFor()
  })

  it('changes somebody: a number written otherwise is new and not yet verified', async () => {
    const { page } = app
    await tabTo(page, t('change'))
    await press(page, 'Enter')
    await page.locator('.ant-modal').waitFor()
    await tabTo(page, t('form.numberNo', { n: 1 }))
    await overwrite(page, '13811112222')
    await press(page, 'Control+Enter')
    await dialogGone()
    await drawer().getByText('13811112222').waitFor()
    await drawer().getByText(t('never')).waitFor()
    await press(page, 'Escape')
    await drawer().waitFor({ state: 'detached' })
  })

  it('adds somebody with N to the unit that is shown, and takes them out again with the reason', async () => {
    const { page } = app
    await press(page, keyOf('log'), keyOf('contacts'))
    await tabTo(page, first?.name ?? '')
    await press(page, 'Enter')
    await page.locator('.ct-unit-head').waitFor()
    await press(page, 'n')
    await page.locator('.ant-modal').waitFor()
    await type(page, '尤新民')
    await tabTo(page, t('form.numberNo', { n: 1 }))
    await type(page, '13933334444')
    await press(page, 'Control+Enter')
    await dialogGone()
    await rows().filter({ hasText: '尤新民' }).waitFor()
    await reach(page, () =>
      rows()
        .filter({ hasText: '尤新民' })
        .evaluate((row) => row === document.activeElement),
    )
    await press(page, 'Enter')
    await drawer().waitFor()
    await tabTo(page, t('retire'))
    await press(page, 'Enter')
    await page.locator('.ant-modal').waitFor()
    await type(page, '已调离')
    await press(page, 'Control+Enter')
    await dialogGone()
    await drawer().getByText(t('retired')).waitFor()
    await press(page, 'Escape')
    await drawer().waitFor({ state: 'detached' })
    await rows().filter({ hasText: '尤新民' }).waitFor({ state: 'detached' })
  })

  it('goes through tonight’s ten with 1 and 2, skips one with the arrow, and leaves the rest with a reason', async () => {
    const { page } = app
    await tabTo(page, t('acts.stale'))
    await press(page, 'Enter')
    const numbers = page.locator('.ct-night-list [role=option]')
    await numbers.first().waitFor()
    // One of the ten was tried a moment ago.
    const offered = await numbers.count()
    expect(offered).toBe(9)
    for (const [nth, key] of ['1', '1', '2'].entries()) {
      await press(page, key)
      await expect.poll(() => numbers.count()).toBe(offered - nth - 1)
    }
    await press(page, 'ArrowDown')
    expect(await numbers.nth(1).getAttribute('aria-selected')).toBe('true')
    await press(page, 'p')
    await page.locator('.ant-modal').waitFor()
    await type(page, '抢险来电不断')
    await press(page, 'Control+Enter')
    await dialogGone()
    await page.getByText(/推迟到明天：抢险来电不断/).waitFor()
  })

  it('is found from anywhere with Ctrl+K', async () => {
    const { page } = app
    await press(page, 'Control+1', 'Control+k')
    await page.locator('.ant-modal').waitFor()
    await type(page, 'xwb')
    await page.locator('[role=option]', { hasText: '萧文博' }).waitFor()
    while ((await page.locator('[role=option][aria-selected=true]', { hasText: '萧文博' }).count()) === 0)
      await press(page, 'ArrowDown')
    await press(page, 'Enter')
    await drawer().getByText('13920000001').waitFor()
  })
})
