import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { wallClock } from '#shared/base/zone.ts'
import type { App, Place } from './app.ts'
import { changeSeat, newRoom, pin, startSignedIn } from './duty-room.ts'
import { pictureFailures } from './failure.ts'
import { openTab, overwrite, press, reach, tabTo, type } from './keyboard.ts'
import { words } from './page-words.ts'
import { readPdf } from './pdf.ts'
import { keyOf } from './rooms.ts'

let place: Place
let app: App

beforeAll(async () => {
  const inAnHour = new Date(Date.now() + 3_600_000).toISOString()
  place = await newRoom({ changeAt: wallClock(inAnHour, 'Asia/Shanghai').time })
  app = await startSignedIn(place.folder, 'lm')
})

pictureFailures(() => app)

afterAll(async () => {
  await app.close()
  await place.remove()
})

const panel = (name: string) => app.page.locator(`.ho-${name}`)
const dialog = () => app.page.getByRole('dialog')
const dialogGone = () => dialog().waitFor({ state: 'detached' })

describe('the shift and its handover, by keyboard alone', () => {
  it('opens the handover window by the settings', async () => {
    const { page } = app
    await press(page, keyOf('settings'))
    await openTab(page, words('settings:tab.handover'))
    await tabTo(page, words('settings:field.handoverWindowMinutes'))
    await overwrite(page, '240')
    await press(page, 'Control+Enter')
    await page.getByText(words('settings:saved')).waitFor()
    await press(page, 'F9')
    await page.getByText(words('app:shift.windowOpen')).waitFor()
  })

  it('assigns the crew of this shift and of the next by pinyin initials', async () => {
    await assign('current', 'leader', 'wjg')
    await assign('current', 'officer', 'zq')
    await assign('next', 'lead', 'sl')
    await assign('next', 'officer', 'zt')
    await expect.poll(() => panel('crew').textContent()).toMatch(/王建国.*李敏.*赵强.*孙丽.*周涛/)
  })

  it('records who is present and who is away with one key, and lets nobody leave the room empty', async () => {
    const { page } = app
    const officer = page.getByRole('group', { name: words('handover:crew.presenceOf', { name: '赵强' }) })
    const lead = page.getByRole('group', { name: words('handover:crew.presenceOf', { name: '李敏' }) })
    await into(lead)
    await press(page, '2')
    await dialog().waitFor()
    await press(page, 'Control+Enter')
    await page.getByText(words('refusals:shift.notRelieved', { name: '李敏' })).waitFor()
    await press(page, 'Escape')
    await dialogGone()
    await into(officer)
    await press(page, '1')
    await officer.getByText(words('handover:presence.away')).waitFor()
    await into(officer)
    await press(page, '2')
    await dialog().waitFor()
    await type(page, '去一楼取文件')
    await press(page, 'Enter')
    await officer.getByText('去一楼取文件').waitFor()
    await into(officer)
    await press(page, '1')
    await officer.getByText('去一楼取文件').waitFor({ state: 'detached' })
  })

  it('lets somebody take over at once, with reason and PIN', async () => {
    const { page } = app
    await tabTo(page, words('handover:crew.takeOverOf', { name: '赵强' }))
    await press(page, 'Enter')
    await dialog().waitFor()
    await type(page, '身体不适')
    await choose(words('handover:take.person'), 'zt')
    await typePin()
    await press(page, 'Control+Enter')
    await dialogGone()
    await expect.poll(() => panel('crew').textContent()).not.toContain('赵强')
  })

  it('leaves a note for the next shift and goes through the checklist with digits', async () => {
    const { page } = app
    await tabTo(page, words('handover:notes.label'))
    await type(page, '明早 9 时前向市应急局报送雨情快报。')
    await press(page, 'Control+Enter')
    await panel('matters').getByText('雨情快报').waitFor()
    await into(page.locator('.ho-check').first())
    const items = await page.locator('.ho-check').count()
    for (let item = 0; item < items; item += 1) {
      if (item !== 3) await press(page, '1')
      else {
        await press(page, '2')
        await type(page, '电台主机无发射')
        await press(page, 'Enter', 'Tab')
      }
    }
    await page.getByText(words('handover:checks.allSeen')).waitFor()
    await panel('matters').getByText('电台主机无发射').waitFor()
  })

  it('signs out with the summary, and takes the signature back', async () => {
    const { page } = app
    await tabTo(page, words('handover:summary.label'))
    await type(page, '本班平稳，电台故障已报修，雨情快报待报。')
    await signOut()
    await tabTo(page, words('handover:steps.withdraw'))
    await press(page, 'Enter')
    await dialog().waitFor()
    await type(page, '漏了一件事')
    await press(page, 'Tab')
    await type(page, pin)
    await press(page, 'Control+Enter')
    await dialogGone()
    await page.getByRole('button', { name: words('handover:steps.sign') }).waitFor()
  })

  it('hands over: outgoing signs, incoming signs, the shift is sealed and a copy is made', async () => {
    const { page } = app
    await tabTo(page, words('handover:summary.label'))
    await overwrite(page, '本班平稳，电台故障已报修，雨情快报待报。')
    await signOut()
    await choose(words('handover:steps.person'), 'sl')
    await typePin()
    await press(page, 'Enter')
    await panel('done').waitFor()
    await panel('done').getByText('.db').waitFor()
    const kept = readdirSync(place.folder, { recursive: true }).map(String)
    expect(kept.filter((name) => name.endsWith('.db') && name !== 'duty.db')).toHaveLength(1)
  })

  it('lets the leader review, a third person', async () => {
    const { page } = app
    await tabTo(page, words('handover:steps.leader'))
    await press(page, 'Enter')
    await dialog().waitFor()
    await type(page, '已阅，电台尽快修复。')
    await choose(words('handover:steps.person'), 'wjg')
    await typePin()
    await press(page, 'Control+Enter')
    await dialogGone()
    await panel('past').getByText(words('handover:state.reviewed')).waitFor()
  })

  it('closes the note of the last shift with what became of it', async () => {
    const { page } = app
    const note = panel('matters').locator('.ho-matter', { hasText: '雨情快报' })
    await into(note)
    await press(page, 'Enter')
    await dialog().waitFor()
    await tabTo(page, words('handover:matters.closeResult'))
    await type(page, '已于 8 时 40 分报送。')
    await press(page, 'Control+Enter')
    await dialogGone()
    await note.waitFor({ state: 'detached' })
  })

  it('prints the three sheets as PDF, and a copy more only with the reason', async () => {
    const { page } = app
    await into(panel('past').locator('.ho-past-row').first())
    await press(page, 'Enter')
    await dialog().waitFor()
    await tabTo(page, words('handover:detail.printSheet'))
    await press(page, 'Enter')
    const sheet = await printPdf('交接班登记表')
    expect(sheet.text).toContain('电台主机无发射')
    expect(sheet.text).toContain('王建国')
    expect(sheet.fonts.every(({ embedded }) => embedded)).toBe(true)
    await press(page, 'F8')
    await dialog().waitFor()
    expect((await printPdf('值班日志')).text).toContain('孙丽')
    await press(page, 'F8')
    await page.getByText(words('app:print.copies', { copies: 1, next: 2 })).waitFor()
    expect(await page.getByRole('button', { name: words('app:print.pdf') }).isDisabled()).toBe(true)
    await tabTo(page, words('app:print.reason'))
    await type(page, '原件受潮')
    const again = await printPdf('值班日志')
    expect(again.text).toContain('原件受潮')
  })

  it('lets a leader open the closed shift again, and close it', async () => {
    const { page } = app
    await into(panel('past').locator('.ho-past-row').first())
    await press(page, 'Enter')
    await dialog().waitFor()
    await tabTo(page, words('handover:detail.reopen'))
    await press(page, 'Enter')
    await page.getByText(words('handover:reopen.explain')).waitFor()
    await type(page, '补记一条来电')
    await choose(words('handover:reopen.person'), 'wjg')
    await typePin()
    await press(page, 'Control+Enter')
    await panel('past').getByText(words('handover:shiftState.reopened')).first().waitFor()
    await press(page, 'Escape')
    await dialogGone()
    await changeSeat(app, 'wjg')
    await into(panel('past').locator('.ho-past-row').first())
    await press(page, 'Enter')
    await dialog().waitFor()
    await tabTo(page, words('handover:detail.closeAgain'))
    await press(page, 'Enter')
    await page.getByRole('button', { name: words('handover:detail.reopen') }).waitFor()
    await press(page, 'Escape')
    await dialogGone()
  })

  it('verifies the whole evidence, and makes a copy when asked', async () => {
    const { page } = app
    await press(page, keyOf('audit'))
    await tabTo(page, words('audit:verify.button'))
    await press(page, 'Enter')
    await page.getByText(/核验通过/).waitFor()
    await press(page, keyOf('backup'))
    await page.locator('.dc-table tbody tr').first().waitFor()
    const before = await page.locator('.dc-table tbody tr').count()
    await tabTo(page, words('backup:ask'))
    await press(page, 'Enter')
    await expect.poll(() => page.locator('.dc-table tbody tr').count(), { timeout: 20_000 }).toBe(before + 1)
    await expect
      .poll(() => page.locator('.dc-table tbody tr').first().textContent())
      .toContain(words('backup:ok'))
  })
})

async function into(group: ReturnType<App['page']['locator']>): Promise<void> {
  await group.waitFor()
  await reach(app.page, () => group.evaluate((element) => element.contains(document.activeElement)))
}

async function choose(field: string, initials: string): Promise<void> {
  const { page } = app
  await tabTo(page, field)
  await type(page, initials)
  await page.locator('.ant-select-dropdown:visible .ant-select-item-option').last().waitFor()
  await press(page, 'Enter')
}

async function typePin(): Promise<void> {
  await tabTo(app.page, words('handover:steps.pin'))
  await type(app.page, pin)
}

async function signOut(): Promise<void> {
  const { page } = app
  await choose(words('handover:steps.person'), 'lm')
  await typePin()
  await press(page, 'Enter')
  await page.getByRole('button', { name: words('handover:steps.receive') }).waitFor()
}

async function assign(shift: 'current' | 'next', post: string, initials: string): Promise<void> {
  const { page } = app
  const label = words('handover:crew.assignOf', { post: words(`handover:post.${post}`) })
  await tabTo(page, `${words(`handover:crew.${shift}`)} ${label}`)
  await press(page, 'Enter')
  await dialog().waitFor()
  await type(page, initials)
  await page.locator('.ant-select-dropdown:visible .ant-select-item-option').first().waitFor()
  await press(page, 'Enter', 'Control+Enter')
  await dialogGone()
}

async function printPdf(name: string): Promise<Awaited<ReturnType<typeof readPdf>>> {
  const { page } = app
  await page.locator('iframe').waitFor()
  await tabTo(page, words('app:print.pdf'))
  await press(page, 'Enter')
  await page.getByText(/已存为/).waitFor()
  const file = readdirSync(place.folder).find((found) => found.includes(name) && found.endsWith('.pdf')) ?? ''
  expect(existsSync(join(place.folder, file))).toBe(true)
  await press(page, 'Escape')
  await dialogGone()
  return readPdf(join(place.folder, file))
}
