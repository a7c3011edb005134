import type { Page } from 'playwright-core'

/** Texts that may be shortened because the whole of them is one key away, or that are only there to be heard. */
const shortened =
  '.dc-alarm-about, .ho-clamp, .ho-progress, .dk-what > span, .dc-finder-detail, .ant-select-content, .dc-watermark, .dc-hidden, [aria-live][style*="opacity: 0"]'

/** What of the page does not fit: what scrolls sideways, and what is cut off by what it stands in; one line each. */
export function misfits(page: Page): Promise<string[]> {
  return page.evaluate((allowed) => {
    const seen = (element: Element) =>
      element.getClientRects().length > 0 && getComputedStyle(element).visibility === 'visible'
    const named = (element: Element) =>
      `<${element.tagName.toLowerCase()} class="${element.className}"> ${element.textContent?.slice(0, 40)}`
    const everything = [...document.body.querySelectorAll('*')].filter(
      (element) => seen(element) && !element.closest(allowed),
    )
    const sideways = everything.filter((element) => {
      const scrolls = ['auto', 'scroll'].includes(getComputedStyle(element).overflowX)
      return scrolls && element.scrollWidth > element.clientWidth + 1
    })
    const holders = everything.filter((element) =>
      [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim()),
    )
    const cut = holders.filter((holder) => {
      const range = document.createRange()
      range.selectNodeContents(holder)
      const text = range.getBoundingClientRect()
      if (text.width === 0 || text.left < -1 || text.right > innerWidth + 1) return text.width > 0
      for (let at: Element | null = holder; at && at !== document.body; at = at.parentElement) {
        const { overflowX, overflowY } = getComputedStyle(at)
        if (overflowX === 'visible') continue
        const box = at.getBoundingClientRect()
        const wide = overflowX === 'hidden' && (text.right > box.right + 1 || text.left < box.left - 1)
        const high = overflowY === 'hidden' && (text.bottom > box.bottom + 3 || text.top < box.top - 3)
        if (wide || high) return true
        if (overflowX !== 'hidden' || overflowY !== 'hidden') return false
      }
      return false
    })
    const page = document.documentElement.scrollWidth > innerWidth ? ['the page itself scrolls sideways'] : []
    return [
      ...page,
      ...sideways.map((element) => `scrolls sideways: ${named(element)}`),
      ...cut.map((element) => `cut off: ${named(element)}`),
    ]
  }, shortened)
}

/** Every text a person can see or hear on the page: words, labels, hints, titles. Codes of the evidence and what is cited in another language are left out. */
export function textsOn(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const texts: string[] = [document.title]
    for (const element of document.body.querySelectorAll('*')) {
      if (element.closest('code, pre, cite, .dc-watermark, script, style')) continue
      for (const name of ['aria-label', 'title', 'placeholder', 'alt'])
        texts.push(element.getAttribute(name) ?? '')
      for (const node of element.childNodes) if (node.nodeType === 3) texts.push(node.textContent ?? '')
    }
    return [...new Set(texts.map((text) => text.trim()).filter(Boolean))]
  })
}

/** Goes through the page with Tab and names the stops at which nothing shows where the keyboard is; movement must be off. */
export async function unseenFocus(page: Page, stops: number): Promise<string[]> {
  const unseen = new Set<string>()
  for (let stop = 0; stop < stops; stop += 1) {
    await page.keyboard.press('Tab')
    const name = await page.evaluate(async () => {
      const settled = () => new Promise((done) => setTimeout(done, 20))
      const element = document.activeElement
      if (!(element instanceof HTMLElement) || element === document.body) return null
      const around = [
        element,
        element.nextElementSibling,
        element.parentElement,
        element.parentElement?.parentElement,
        element.closest('.ant-select, .ant-radio-wrapper, .ant-segmented'),
      ]
      const look = () =>
        around.map((near) => {
          if (!near) return ''
          const { outline, boxShadow, borderColor, backgroundColor } = getComputedStyle(near)
          return [outline, boxShadow, borderColor, backgroundColor].join()
        })
      await settled()
      const focused = look().join(';')
      element.blur()
      await settled()
      const plain = look().join(';')
      element.focus()
      return focused === plain
        ? `<${element.tagName.toLowerCase()} class="${element.className}"> ${element.textContent?.slice(0, 30)}`
        : null
    })
    if (name) unseen.add(name)
  }
  return [...unseen]
}
