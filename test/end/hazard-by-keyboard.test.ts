import { afterAll, beforeAll, describe, expect, it } from 'vitest'
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
  await watchedElsewhere(place)
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
const shown = (text: string) => app.page.locator('.hz-story').getByText(text).first().waitFor()

const watched = '临江化工有限公司'

/** The unit that comes under attention has contacts, answers for a follow-up, and something happened there. */
async function watchedElsewhere({ file }: Place): Promise<void> {
  const line = commandLine(file)
  await line.ask('people.signIn', { person: 1, pin })
  await line.ask('contacts.addUnit', { name: watched, kind: 'enterprise' })
  await line.ask('followups.add', {
    title: '限期整改',
    origin: 'other',
    leadUnit: watched,
    scheme: 'threeDays',
  })
  await line.ask('incidents.open', { facts: { title: '临江化工储罐泄漏', place: '化工园3号' } })
  await line.close()
}

/** The mark of the unit under attention, as it is read out. */
function mark(within: string) {
  const name = t('form.attention', {
    name: watched,
    reason: '一年内两起事故',
    source: '县安委会名单',
    since: today(),
  })
  return app.page.locator(within).getByRole('img', { name }).first().waitFor()
}

function today(): string {
  return new Date().toLocaleDateString('sv-SE', { timeZone: 'Asia/Shanghai' })
}

async function write(label: string, text: string): Promise<void> {
  await tabTo(app.page, label)
  await overwrite(app.page, text)
}

/** Waits until the page offers a key, and presses it. */
async function offered(key: string): Promise<void> {
  await app.page
    .locator('.dc-page kbd', { hasText: new RegExp(`^${key.toUpperCase()}$`) })
    .first()
    .waitFor()
  await press(app.page, key)
}

async function step(key: string, act: () => Promise<void>): Promise<void> {
  await offered(key)
  await dialog().waitFor()
  await act()
  await press(app.page, 'Control+Enter')
  await gone()
}

async function onPaper(name: string): Promise<void> {
  const paper = dialog().getByText(t('step.paper'), { exact: true })
  await tabTo(app.page, new RegExp(`^(${t('step.pin')}|${t('step.paper')})`))
  for (
    let tries = 0;
    tries < 3 &&
    !(await dialog()
      .locator('.ant-segmented-item-selected', { hasText: t('step.paper') })
      .isVisible());
    tries += 1
  )
    await press(app.page, 'ArrowRight')
  await paper.waitFor()
  await press(app.page, 'Tab')
  await overwrite(app.page, name)
}

describe('a hazard, by keyboard alone', () => {
  it('is registered from the ledger with N', async () => {
    const { page } = app
    await press(page, keyOf('hazards'))
    await page.locator('.hz-tab').waitFor()
    await press(page, 'n')
    await dialog().waitFor()
    await write(t('facts.unit'), '临江化工有限公司')
    await write(t('facts.township'), '白石镇')
    await tabTo(page, t('facts.sector'))
    await type(page, ' ')
    await press(page, 'ArrowDown', 'ArrowDown', 'Enter')
    await write(t('facts.description'), '可燃气体报警器失效')
    await write(t('facts.responsibleUnit'), '临江化工有限公司')
    await write(t('facts.responsiblePerson'), '周明')
    await write(t('facts.fund'), '1.2')
    await write(t('facts.dueOn'), '20991231')
    await write(t('facts.measure'), '更换标定')
    await write(t('facts.meanwhile'), '人工巡检')
    await press(page, 'Control+Enter')
    await gone()
    await page.locator('.hz-page').waitFor()
    await page.getByText(t('facts.complete')).waitFor()
  })

  it('is signed level by level: the inspector by PIN, the others on paper', async () => {
    await step('s', async () => {
      await tabTo(app.page, t('step.pinField'))
      await type(app.page, pin)
    })
    await step('s', () => onPaper('周明'))
    await step('s', () => onPaper('副镇长 唐文博'))
    expect(await app.page.locator('.hz-signatures strong').allTextContents()).toEqual([
      '李敏',
      '周明',
      '副镇长 唐文博',
    ])
  })

  it('is reported rectified, re-checked and crossed off by somebody else', async () => {
    await step('r', async () => {
      await type(app.page, '已更换')
      await write(t('step.name.rectified'), '周明')
    })
    await step('c', async () => {
      await write(t('step.words.recheck'), '现场试验正常')
      await onPaper('何洁')
    })
    await shown(t('story.passed', { name: '何洁' }))
    await offered('x')
    await dialog().waitFor()
    await onPaper('何洁')
    await press(app.page, 'Control+Enter')
    await dialog().getByRole('alert').waitFor()
    await tabTo(app.page, t('step.name.crossOff'))
    await overwrite(app.page, '陈静')
    await press(app.page, 'Control+Enter')
    await gone()
    await shown(t('story.crossedOff', { name: '陈静' }))
  })

  it('prints the ledger with F8', async () => {
    const { page } = app
    await press(page, 'b')
    await page.locator('.hz-tab').waitFor()
    await press(page, 'F8')
    await page.locator('.dc-preview iframe').waitFor()
    await press(page, 'Escape')
    await gone()
  })
})

describe('a unit under attention, by keyboard alone', () => {
  it('is put on the list with N, for a reason and on a basis', async () => {
    const { page } = app
    await press(page, keyOf('desk'), keyOf('hazards'))
    await openTab(page, t('tabs.attention'))
    await press(page, 'n')
    await dialog().waitFor()
    await overwrite(page, watched)
    await write(t('attention.reason'), '一年内两起事故')
    await write(t('attention.source'), '县安委会名单')
    await press(page, 'Control+Enter')
    await gone()
  })

  it('is flagged in the telephone form while its name is typed', async () => {
    const { page } = app
    await press(page, 'F3')
    await dialog().waitFor()
    await write(words('log:party.unit'), '白石镇政府')
    expect(await dialog().locator('.dc-attention').count()).toBe(0)
    await write(words('log:party.unit'), '临江化工')
    await mark('.ant-modal')
    await press(page, 'Escape')
    await gone()
  })

  it('is flagged on the incident whose title or place names it', async () => {
    const { page } = app
    await press(page, keyOf('desk'), keyOf('incidents'))
    await page.locator('.dc-table tbody tr').first().waitFor()
    await tabTo(page, /20\d\d-001/)
    await press(page, 'Enter')
    await page.locator('.in-times').waitFor()
    await mark('.in-head-marks')
  })

  it('is flagged in the address book and among the follow-ups', async () => {
    const { page } = app
    await press(page, keyOf('desk'), keyOf('contacts'))
    await tabTo(page, watched)
    await press(page, 'Enter')
    await mark('.ct-unit-head')
    await press(page, keyOf('followups'))
    await mark('.dc-table')
    await tabTo(page, /限期整改/)
    await press(page, 'Enter')
    await mark('.dc-panel')
  })

  it('is flagged nowhere any more once it is lifted', async () => {
    const { page } = app
    await press(page, keyOf('hazards'))
    await openTab(page, t('tabs.attention'))
    await tabTo(page, t('attention.lift'))
    await press(page, 'Enter')
    await dialog().waitFor()
    await type(page, '整改达标')
    await press(page, 'Control+Enter')
    await gone()
    await press(page, keyOf('followups'))
    await page.locator('.dc-panel, .dc-table').first().waitFor()
    await expect.poll(() => page.locator('.dc-attention').count()).toBe(0)
  })
})
