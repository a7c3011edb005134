import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { say } from '#launch/say.ts'
import type { App, Place } from './app.ts'
import { boardKeys, figures, onHand } from './callout-keys.ts'
import { calledUnits } from './callout-people.ts'
import { calloutRoom, schemeName, warningFacts } from './callout-room.ts'
import { startSignedIn } from './duty-room.ts'
import { pictureFailures } from './failure.ts'
import { openTab, press, reach, tabTo, type } from './keyboard.ts'
import { words } from './page-words.ts'
import { readPdf } from './pdf.ts'
import { keyOf } from './rooms.ts'

let place: Place
let app: App

const units = calledUnits('zh-CN')
const silentTwo = [59, 60] as const

beforeAll(async () => {
  place = (await calloutRoom()).place
  app = await startSignedIn(place.folder, 'lm')
})

pictureFailures(() => app)

afterAll(async () => {
  await app.close()
  await place.remove()
})

const t = (key: string, fields = {}) => words(`callouts:${key}`, fields)
const row = (number: number) => app.page.locator('.co-rows [role=option]').nth(number - 1)
const stateOf = (number: number) => row(number).locator('.dc-tag').first().textContent()

/** What becomes of a call: by the number on the board, try by try; everybody else reports at once. */
const fates: Record<number, readonly ('noAnswer' | 'busy' | 'off' | 'wrong' | 'reached' | 'short')[]> = {
  4: ['noAnswer'],
  8: ['noAnswer', 'busy'],
  13: ['reached'],
  17: ['wrong'],
  21: ['short'],
  26: ['off', 'noAnswer', 'noAnswer'],
  34: ['noAnswer', 'reached'],
  47: ['busy'],
}

const digits = { noAnswer: 2, busy: 3, off: 4, wrong: 5, reached: 6 } as const

describe('a call-out of sixty, by keyboard alone', () => {
  it('switches a scheme on, with its source before one’s eyes', async () => {
    const { page } = app
    await press(page, 'F6')
    await openTab(page, t('tab.schemes'))
    const card = page.locator('.co-schemes .dc-panel', { hasText: schemeName('zh-CN') })
    await card.getByText('澄河县防汛抗旱应急预案（试用稿）叫应一节').waitFor()
    await tabTo(page, t('schemes.switchOnOf', { name: schemeName('zh-CN') }))
    await press(page, 'Enter')
    await card.getByText(t('schemes.on'), { exact: true }).waitFor()
  })

  it('is begun from the warning: the scheme for it is chosen, sixty are proposed, one is left out and taken in again', async () => {
    const { page } = app
    await press(page, keyOf('warnings'))
    await page.locator('[data-story]').waitFor()
    await tabTo(page, words('warnings:acts.callout'))
    await press(page, 'Enter')
    await page.locator('.co-proposed [role=option]').nth(59).waitFor()
    await page.getByText(t('start.act', { n: 60 })).waitFor()
    await tabTo(page, t('start.whomLabel'))
    await press(page, 'ArrowDown', 'Space')
    await page.getByText(t('start.act', { n: 59 })).waitFor()
    await press(page, 'Space')
    await page.getByText(t('start.act', { n: 60 })).waitFor()
    await press(page, 'Control+Enter')
    await page.locator('.co-rows [role=option]').nth(59).waitFor()
    expect(await figures(page)).toMatchObject({ [t('figures.total')]: '60', [t('figures.toCall')]: '60' })
  })

  it('tells all sixty by message with one key', async () => {
    const { page } = app
    await press(page, 'm')
    await page.locator('.co-form input').waitFor()
    await press(page, 'Enter')
    await page.locator('.co-form').waitFor({ state: 'detached' })
    await expect.poll(async () => (await figures(page))[t('figures.called')]).toBe('60')
    const first = await onHand(page)
    expect(first.place).toBe(1)
    expect(first.head).toContain(t('step.phone'))
    expect(first.head).toContain(units[0]?.head.name)
    expect(first.number).toBe(units[0]?.head.number)
  })

  it('strikes a mistyped result with two keys, and has the same target on hand again', async () => {
    const { page } = app
    await boardKeys(page).result(3)
    expect((await onHand(page)).place).toBe(2)
    await press(page, 'z')
    await page.locator('.co-form input').waitFor()
    await press(page, 'Enter')
    await expect.poll(async () => (await onHand(page)).place).toBe(1)
    await page.locator('.co-tries del').first().waitFor()
    await expect.poll(() => page.locator('.co-tries').textContent()).toContain(t('withdraw.mistyped'))
    expect((await onHand(page)).number).toBe(units[0]?.head.number)
  })

  it('narrows the board by pinyin initials', async () => {
    const { page } = app
    await press(page, '/')
    await type(page, 'lhzbt')
    await page.getByText(t('filter.shown', { n: 1, total: 60 })).waitFor()
    await press(page, 'Escape')
    await page.getByText(t('filter.shown', { n: 60, total: 60 })).waitFor()
  })

  it('is worked to the end: no answer goes to the deputy and the duty line, "received" and half a report are asked again', async () => {
    const { page } = app
    const keys = boardKeys(page)
    const tried = new Map<number, number>()
    const seen = new Set<string>()
    while (true) {
      const { place: number, head, number: dialled } = await onHand(page)
      if (silentTwo.some((silent) => silent === number)) {
        if ((await left()) === silentTwo.length) break
        await press(page, 'Home')
        await pickFirstOpen()
        continue
      }
      const nth = tried.get(number) ?? 0
      tried.set(number, nth + 1)
      const fate = fates[number]?.[nth]
      if (nth > 0 && fates[number]?.[nth - 1] === 'noAnswer' && number === 4) {
        expect(head).toContain(t('step.deputy'))
        expect(dialled).toBe(units[3]?.deputy.number)
        seen.add('deputy')
      }
      if (number === 8 && nth === 2) {
        expect(head).toContain(t('step.dutyLine'))
        expect(dialled).toBe(units[7]?.dutyLine)
        seen.add('dutyLine')
      }
      if (number === 26 && nth === 3) {
        expect(head).toContain(t('step.superior'))
        seen.add('superior')
      }
      if (fate === 'short') {
        expect(await keys.report(['赵', '2', null])).toContain(t('need.moved'))
        expect(await stateOf(number)).toBe(t('state.acked'))
      } else if (fate) {
        const kept = await keys.result(digits[fate])
        if (fate === 'reached') expect(kept).toContain(t('kept.noAnswer'))
      } else if (number === 21) {
        await keys.report(['36'])
      } else await keys.report([units[number - 1]?.head.name ?? '', '3', '25'])
    }
    expect([...seen].sort()).toEqual(['deputy', 'dutyLine', 'superior'])
    expect(await figures(page)).toMatchObject({ [t('figures.answered')]: '58' })
    const { calls, keys: struck, milliseconds } = keys.effort
    say(
      `${calls} calls: ${(struck / calls).toFixed(1)} keys and ${(milliseconds / calls).toFixed(0)} ms each, the talking left out.`,
    )
    expect(struck / calls).toBeLessThan(12)
  })

  it('takes the last two back from the paper sheet, marked late', async () => {
    const { page } = app
    await tabTo(page, t('acts.late'))
    await press(page, 'Enter')
    await page.locator('.co-late').waitFor()
    const clock = new Intl.DateTimeFormat('en-GB', {
      hour: '2-digit',
      minute: '2-digit',
      timeZone: 'Asia/Shanghai',
    })
    const now = clock.format(new Date()).replace(':', '')
    await typeLine([String(silentTwo[0]), '', now, '2', '无人接'])
    await typeLine([String(silentTwo[0]), '', now, '1', '钱', '1', '0', ''])
    await typeLine([String(silentTwo[1]), '', now, '1', '孙', '4', '118', '断网时手写'])
    await page.getByText(t('late.save', { n: 3 })).waitFor()
    await press(page, 'Control+Enter')
    await expect.poll(async () => (await figures(page))[t('figures.answered')]).toBe('60')
    await press(page, 'End')
    await page.locator('.co-tries', { hasText: t('tries.late') }).waitFor()
    await expect.poll(() => page.locator('.co-tries').textContent()).toContain('断网时手写')
    await page.getByText(t('call.all')).waitFor()
  })

  it('is ended when all have answered', async () => {
    const { page } = app
    await tabTo(page, t('acts.end'))
    await press(page, 'Enter')
    await page.getByText(t('end.allAnswered', { n: 60 })).waitFor()
    await press(page, 'Control+Enter')
    await page.getByText(/结束 · 李敏/).waitFor()
  })

  it('prints the call sheet with every answer', async () => {
    const { page } = app
    await press(page, 'F8')
    const { text } = await printPdf(words('paper:callSheet.title'))
    for (const number of [1, 8, 26, 60]) expect(text).toContain(units[number - 1]?.name)
    expect(text).toContain('60 / 60')
    expect(text).toContain(units[3]?.deputy.name)
    expect(text).toContain(units[7]?.dutyLine)
    expect(text).toContain('118')
  })

  it('prints the warning handling sheet with the call-out on it', async () => {
    const { page } = app
    await press(page, keyOf('warnings'))
    await page.locator('[data-story]').waitFor()
    await press(page, 'F8')
    const { text } = await printPdf(words('paper:warningSheet.title'))
    expect(text).toContain('暴雨')
    expect(text).toContain(units[0]?.head.name)
    expect(text).toContain('澄河县气象台')
  })

  it('asks for the report once the warning is lifted, and keeps its words', async () => {
    const { page } = app
    const lift = warningFacts('zh-CN', { action: 'lift', issuedAt: new Date().toISOString() })
    await page.evaluate(
      (input) => window.duty.call({ operation: 'warnings.enter', input, command: crypto.randomUUID() }),
      lift,
    )
    await press(page, 'F6')
    const card = page.locator('.co-card')
    await card.getByText(/解除后反馈/).waitFor()
    await reach(page, () => card.evaluate((button) => button === document.activeElement))
    await press(page, 'Enter')
    await page.locator('.co-board').waitFor()
    await tabTo(page, t('acts.feedback'))
    await press(page, 'Enter')
    await page.getByText('雨情、灾情、在岗情况、转移人数').waitFor()
    await type(page, '全县降雨趋缓，无灾情，各乡镇在岗，共转移 1503 人。')
    await press(page, 'Control+Enter')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    await page.getByRole('button', { name: t('acts.feedback') }).waitFor({ state: 'detached' })
  })

  it('stands in the duty log: begun, every report, ended', async () => {
    const { page } = app
    await press(page, keyOf('log'))
    await page.locator('.lg-line').last().waitFor()
    const log = (await page.locator('.lg-page-list').textContent()) ?? ''
    expect(log).toContain(units[7]?.name)
    expect(log).toContain('叫应')
    expect(log).toContain('共转移 1503 人')
  })
})

/** Targets that have not answered yet. */
async function left(): Promise<number> {
  return 60 - Number((await figures(app.page))[t('figures.answered')])
}

/** Goes down from the top to the first that has not answered. */
async function pickFirstOpen(): Promise<void> {
  for (let number = 1; number < 60; number += 1) {
    if ((await stateOf(number)) !== t('state.answered')) return
    await press(app.page, 'ArrowDown')
  }
}

/** Fills the fields of a line of the grid, Enter behind each. */
async function typeLine(texts: readonly string[]): Promise<void> {
  for (const text of texts) {
    if (text !== '') await type(app.page, text)
    await press(app.page, 'Enter')
  }
}

async function printPdf(name: string): Promise<Awaited<ReturnType<typeof readPdf>>> {
  const { page } = app
  await page.locator('iframe').waitFor()
  await tabTo(page, words('app:print.pdf'))
  await press(page, 'Enter')
  await page.getByText(/已存为/).waitFor()
  const file = readdirSync(place.folder).find((found) => found.includes(name) && found.endsWith('.pdf')) ?? ''
  await press(page, 'Escape')
  await page.getByRole('dialog').waitFor({ state: 'detached' })
  return readPdf(join(place.folder, file))
}
