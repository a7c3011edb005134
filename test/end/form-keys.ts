import type { Page } from 'playwright-core'
import { pin } from './duty-room.ts'
import { overwrite, press, tabTo, type } from './keyboard.ts'

/** What is done by keyboard in the form that is open on a page. */
export const formKeys = {
  /** Waits until a form is open. */
  dialog: async (page: Page): Promise<void> => page.getByRole('dialog').last().waitFor(),
  /** Waits until none is. */
  dialogGone: async (page: Page): Promise<void> => page.getByRole('dialog').waitFor({ state: 'detached' }),
  /** Waits until something with a text is shown. */
  shown: async (page: Page, where: string, text: string): Promise<void> =>
    page.locator(where, { hasText: text }).first().waitFor(),
  /** Writes into the field with a label. */
  write: async (page: Page, label: string, text: string): Promise<void> => {
    await tabTo(page, label)
    await overwrite(page, text)
  },
  /** Sends the form. */
  send: async (page: Page): Promise<void> => {
    await press(page, 'Control+Enter')
    await formKeys.dialogGone(page)
  },
  /** Somebody signs with the PIN; the keyboard is on it. */
  signed: async (page: Page): Promise<void> => {
    await type(page, pin)
    await press(page, 'Enter')
    await formKeys.dialogGone(page)
  },
}
