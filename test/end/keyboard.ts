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

/** Goes on with Tab (or back with Shift+Tab) until what has the focus bears the name; throws when nothing does. */
export async function tabTo(page: Page, name: RegExp, { back = false } = {}): Promise<Focus> {
  const passed: string[] = []
  for (let step = 0; step < 160; step += 1) {
    const focus = await focused(page)
    if (name.test(focus.name)) return focus
    passed.push(focus.name)
    await page.keyboard.press(back ? 'Shift+Tab' : 'Tab')
  }
  throw new Error(`Tab never came to ${name}; it passed ${[...new Set(passed)].join(' | ')}`)
}

/** What has the focus. */
export function focused(page: Page): Promise<Focus> {
  return page.evaluate(() => {
    const element = document.activeElement
    if (!(element instanceof HTMLElement)) return { role: '', name: '' }
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
