import type { Page } from 'playwright-core'
import { press as pressed, type as typed } from './keyboard.ts'

/** What the board shows of the call on hand. */
export interface OnHand {
  /** The number on the board and on paper. */
  place: number
  /** The step, the person and the number as they stand there in large letters. */
  head: string
  number: string
}

/** How long the calls took and how many keys they cost. */
export interface Effort {
  calls: number
  keys: number
  milliseconds: number
}

/** The keyboard of an officer who works a board; every key is counted. */
export function boardKeys(page: Page) {
  const effort: Effort = { calls: 0, keys: 0, milliseconds: 0 }

  async function press(...keys: string[]): Promise<void> {
    effort.keys += keys.length
    await pressed(page, ...keys)
  }

  async function type(text: string): Promise<void> {
    effort.keys += text.length
    await typed(page, text)
  }

  /** Waits until what was kept last is another thing than before: the try is in the room's file and the next target is on hand. */
  async function untilKept(act: () => Promise<void>): Promise<string> {
    const begun = performance.now()
    const before = await tries(page)
    await act()
    await page.waitForFunction(
      (count) => Number(document.querySelector('.co-kept')?.getAttribute('data-kept')) > count,
      before,
    )
    effort.calls += 1
    effort.milliseconds += performance.now() - begun
    return (await page.locator('.co-kept').textContent()) ?? ''
  }

  return {
    effort,
    press,
    /** One key that says what came of the call. */
    result: (digit: number) => untilKept(() => press(String(digit))),
    /** The report: 1, and each part with Enter behind it; null is left empty. */
    report: (parts: readonly (string | null)[]) =>
      untilKept(async () => {
        await press('1')
        await page.locator('.co-answer input:focus').waitFor()
        for (const part of parts) {
          if (part !== null) await type(part)
          await press('Enter')
        }
      }),
  }
}

/** The call on hand. */
export async function onHand(page: Page): Promise<OnHand> {
  const place = await page.locator('.co-rows [aria-selected=true] > span').first().textContent()
  const head = await page.locator('.co-call-who').textContent()
  const number = await page.locator('.co-number').textContent()
  return { place: Number(place), head: head ?? '', number: number ?? '' }
}

/** The figures above the board by their names. */
export async function figures(page: Page): Promise<Record<string, string>> {
  const shown = await page.locator('.co-figures .dc-figure').all()
  const pairs = shown.map(async (figure) => [
    (await figure.locator('.dc-figure-label').textContent()) ?? '',
    (await figure.locator('.dc-figure-value').textContent()) ?? '',
  ])
  return Object.fromEntries(await Promise.all(pairs)) as Record<string, string>
}

async function tries(page: Page): Promise<number> {
  return Number((await page.locator('.co-kept').getAttribute('data-kept')) ?? 0)
}
