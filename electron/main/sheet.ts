import { BrowserWindow } from 'electron'
import type { PrintErrand } from '#shared/contract/wire.ts'
import { type Layout, layOut } from './sheet-desk.ts'

/** A sheet that is drawn and whose fonts are there. */
export interface Sheet {
  pdf: Buffer
  window: BrowserWindow
  close: () => void
}

const longest = 60_000

/** Draws a sheet in a hidden window that runs no scripts; throws when that takes more than a minute. */
export async function drawSheet(errand: PrintErrand): Promise<Sheet> {
  const layout = layOut(errand.html)
  const window = new BrowserWindow({
    show: false,
    webPreferences: {
      session: layout.session,
      javascript: false,
      sandbox: true,
      contextIsolation: true,
      spellcheck: false,
    },
  })
  const close = () => {
    layout.close()
    window.destroy()
  }
  try {
    const pdf = await inTime(drawn(window, layout, errand))
    return { pdf, window, close }
  } catch (error) {
    close()
    throw error
  }
}

/** Shows the system's printing dialog; null when printed, else the reason why not. */
export async function printSheet({ window }: Sheet, errand: PrintErrand): Promise<string | null> {
  if ((await window.webContents.getPrintersAsync()).length === 0) return 'no printer'
  const { landscape, size: pageSize } = errand
  return new Promise((done) => {
    const options = {
      silent: false,
      printBackground: true,
      landscape,
      pageSize,
      margins: { marginType: 'none' as const },
    }
    window.webContents.print(options, (printed, reason) => done(printed ? null : reason || 'unknown'))
  })
}

/** Laying out for paper may ask for fonts that the screen did not need: then it is drawn once more. */
async function drawn(window: BrowserWindow, layout: Layout, errand: PrintErrand): Promise<Buffer> {
  await window.loadURL(layout.address)
  for (;;) {
    await layout.quiet()
    const before = layout.served()
    const pdf = await window.webContents.printToPDF({
      preferCSSPageSize: true,
      printBackground: true,
      pageSize: errand.size,
      landscape: errand.landscape,
      margins: { top: 0, bottom: 0, left: 0, right: 0 },
    })
    if (layout.served() === before) return pdf
  }
}

function inTime<T>(work: Promise<T>): Promise<T> {
  return new Promise((done, fail) => {
    const timer = setTimeout(() => fail(new Error('The sheet was not drawn in time.')), longest)
    work.then(done, fail).finally(() => clearTimeout(timer))
  })
}
