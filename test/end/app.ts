import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { _electron, type ElectronApplication, type Page } from 'playwright-core'
import { consoleLine, sandboxWords } from '#launch/console-line.ts'
import { makeReady, type Readiness } from '#launch/readiness.ts'
import { cutOff } from './processes.ts'

/** The console in a real Electron, on a room's file. */
export interface App {
  electron: ElectronApplication
  page: Page
  /** The number of the main process. */
  pid: number
  close: () => Promise<void>
  /** Kills every process of the console at once. */
  kill: () => Promise<void>
}

/** A size of the window, in pixels. */
export type Size = readonly [width: number, height: number]

/** The smallest screen of a duty room. */
export const small: Size = [1366, 768]

/** The usual screen of a duty room. */
export const large: Size = [1920, 1080]

let readiness: Promise<Readiness> | null = null

/** What is needed to start the console, made once per test file. */
export function ready(): Promise<Readiness> {
  readiness ??= makeReady()
  return readiness
}

/** A folder of its own for one room: `duty.db` in it, the window's own data, and `paper` where PDFs are put. */
export async function newPlace(): Promise<{ folder: string; file: string; remove: () => Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'duty-end-'))
  const remove = () => rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 })
  return { folder, file: join(folder, 'duty.db'), remove }
}

/** Starts the console on `duty.db` in a folder; PDFs go into the folder without a dialog. */
export async function startApp(folder: string, size: Size = small): Promise<App> {
  const { electron: executablePath, env } = await ready()
  const words = [`--user-data-dir=${join(folder, 'window')}`, '--db', join(folder, 'duty.db')]
  const electron = await _electron.launch({
    executablePath,
    args: consoleLine(words),
    chromiumSandbox: sandboxWords().length === 0,
    env: { ...textOnly(process.env), ...textOnly(env), DUTY_PAPER_DIR: folder },
  })
  const page = await electron.firstWindow()
  await page.locator('#room > *').first().waitFor()
  const pid = electron.process().pid ?? 0
  const app = { electron, page, pid, close: () => electron.close(), kill: () => killed(electron, pid) }
  await resize(app, size)
  return app
}

/** Gives the window a size. */
export async function resize({ electron, page }: Pick<App, 'electron' | 'page'>, size: Size): Promise<void> {
  const [width, height] = size
  await electron.evaluate(({ BrowserWindow }, bounds) => {
    const window = BrowserWindow.getAllWindows()[0]
    window?.unmaximize()
    window?.setContentBounds(bounds)
  }, { x: 0, y: 0, width, height })
  await page.waitForFunction(([w, h]) => innerWidth === w && innerHeight === h, [width, height])
}

async function killed(electron: ElectronApplication, pid: number): Promise<void> {
  const over = electron.waitForEvent('close')
  cutOff(pid)
  await over
}

function textOnly(env: NodeJS.ProcessEnv): Record<string, string> {
  return Object.fromEntries(Object.entries(env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])))
}
