import type { Page } from 'playwright-core'

/** What the keyboard is on now, as a screen reader would name it. */
export interface Focus {
  role: string
  name: string
}

/** Presses keys one after the other. */
export async function press(page: Page, ...keys: string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key)
}

/** Types a text where the keyboard is: letters key by key, Chinese as an input method gives it. */
export async function type(page: Page, text: string): Promise<void> {
  if (/^[\x20-\x7e]*$/.test(text)) await page.keyboard.type(text)
  else await page.keyboard.insertText(text)
}

/** Writes a text over whatever stands where the keyboard is. */
export async function overwrite(page: Page, text: string): Promise<void> {
  await press(page, 'Control+A')
  await type(page, text)
}

/** Goes on with Tab (or back with Shift+Tab) until what has the focus is called so, or so begins; throws when nothing does. */
export async function tabTo(page: Page, name: string | RegExp, { back = false } = {}): Promise<Focus> {
  const fits = (text: string) => (typeof name === 'string' ? text.startsWith(name) : name.test(text))
  const passed: string[] = []
  for (let step = 0; step < 160; step += 1) {
    const focus = await focused(page)
    if (fits(focus.name)) return focus
    passed.push(focus.name.slice(0, 30))
    await page.keyboard.press(back ? 'Shift+Tab' : 'Tab')
  }
  throw new Error(`Tab never came to ${name}; it passed ${[...new Set(passed)].join(' | ')}`)
}

/** Opens a tab of the page by Tab, arrows and Enter. */
export async function openTab(page: Page, name: string): Promise<void> {
  const tab = page.getByRole('tab', { name, exact: true })
  await tab.waitFor()
  await reach(page, async () => (await page.locator('[role=tab]:focus, [role=tab] :focus').count()) > 0)
  for (let step = 0; step < 12 && !(await focused(page)).name.endsWith(name); step += 1) {
    const vertical = await page.locator('[role=tablist][aria-orientation=vertical]').count()
    await press(page, vertical > 0 ? 'ArrowDown' : 'ArrowRight')
  }
  await press(page, 'Enter')
  await page.locator('[role=tab][aria-selected=true]', { hasText: name }).waitFor()
}

/** Goes on with Tab until something holds. */
export async function reach(page: Page, there: () => Promise<boolean>): Promise<void> {
  for (let step = 0; step < 160; step += 1) {
    if (await there()) return
    await page.keyboard.press('Tab')
  }
  throw new Error('Tab never came there.')
}

/** What has the focus. */
export function focused(page: Page): Promise<Focus> {
  return page.evaluate(() => {
    const element = document.activeElement
    if (!(element instanceof HTMLElement) || element === document.body) return { role: '', name: '' }
    const by = element.getAttribute('aria-labelledby')?.split(' ') ?? []
    const labels = 'labels' in element ? [...((element.labels as NodeListOf<HTMLElement> | null) ?? [])] : []
    const named = [
      element.getAttribute('aria-label'),
      ...by.map((id) => document.getElementById(id)?.textContent),
      ...labels.map(({ textContent }) => textContent),
      element.tagName === 'IFRAME' ? element.title : element.textContent,
      element.getAttribute('placeholder'),
      element.title,
    ]
    const name = named.find((text) => text?.trim())?.trim() ?? ''
    return { role: element.getAttribute('role') ?? element.tagName.toLowerCase(), name }
  })
}
