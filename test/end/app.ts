import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { chromium, type Page } from 'playwright-core'
import { consoleLine } from '#launch/console-line.ts'
import { makeReady, type Readiness } from '#launch/readiness.ts'
import { cutOff } from './processes.ts'

/** The console in a real Electron, on a room's file. */
export interface App {
  page: Page
  /** The number of the main process. */
  pid: number
  /** Shuts it; throws when the program had a fault meanwhile. */
  close: () => Promise<void>
  /** Kills every process of the console at once. */
  kill: () => Promise<void>
}

/** Starts the window as for somebody who wants nothing to move. */
export const still = '--force-prefers-reduced-motion'

/** A size of the window, in pixels. */
export interface Size {
  width: number
  height: number
}

/** The smallest screen of a duty room. */
export const small: Size = { width: 1366, height: 768 }

/** The usual screen of a duty room. */
export const large: Size = { width: 1920, height: 1080 }

/** A folder of its own for one room: `duty.db` in it, the window's own data, and the PDFs. */
export interface Place {
  folder: string
  file: string
  remove: () => Promise<void>
}

let readiness: Promise<Readiness> | null = null

/** What is needed to start the console, made once per test file. */
export function ready(): Promise<Readiness> {
  readiness ??= makeReady()
  return readiness
}

/** Makes a folder for a room. */
export async function newPlace(): Promise<Place> {
  const folder = await mkdtemp(join(tmpdir(), 'duty-end-'))
  const remove = () => rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 })
  return { folder, file: join(folder, 'duty.db'), remove }
}

/** How the console is started: the size of its window, the folder of the window's own data, where the clock of a rehearsal room begins, further words on its line. */
export interface Start {
  at?: string
  size?: Size
  user?: string
  words?: readonly string[]
}

/** Starts the console on `duty.db` in a folder, without any way to look into it; PDFs go into the folder without a dialog. */
export async function spawnConsole(folder: string, start: Start = {}): Promise<ChildProcess> {
  const { electron, env } = await ready()
  const user = `--user-data-dir=${start.user ?? join(folder, 'window')}`
  const clock = start.at ? ['--at', start.at] : []
  const line = [...(start.words ?? []), user, '--db', join(folder, 'duty.db'), ...clock]
  return spawn(electron, consoleLine(line), {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, ...env, DUTY_PAPER_DIR: folder },
  })
}

/** Starts the console on `duty.db` in a folder, and takes hold of its page once that is shown. */
export async function startApp(folder: string, start: Start = {}): Promise<App> {
  const words = [...(start.words ?? []), '--remote-debugging-port=0']
  const console = await spawnConsole(folder, { ...start, words })
  const over = once(console, 'exit')
  const address = await spoken(console, /DevTools listening on (ws:\S+)/)
  await untilShown(address)
  const browser = await chromium.connectOverCDP(address)
  const page = browser.contexts()[0]?.pages()[0]
  if (!page) throw new Error('The console shows no page.')
  page.setDefaultTimeout(30_000)
  await page.setViewportSize(start.size ?? small)
  await page.locator('#room > *').first().waitFor()
  const pid = console.pid ?? 0
  const end = async (how: () => void) => {
    how()
    await over
    await browser.close()
  }
  const close = async () => {
    await end(() => console.kill())
    await noFaults(folder)
  }
  return { page, pid, close, kill: () => end(() => cutOff(pid)) }
}

/** A console that was shut left no fault of the program behind. */
async function noFaults(folder: string): Promise<void> {
  const faults = await readFile(join(folder, 'duty.db.faults.jsonl'), 'utf8').catch(() => '')
  if (faults !== '') throw new Error(`The program had faults: ${faults}`)
}

/** The first thing like this that a program writes to standard error. */
function spoken(program: ChildProcess, wanted: RegExp): Promise<string> {
  return new Promise((done, fail) => {
    let said = ''
    program.stderr?.on('data', (part: Buffer) => {
      said += part.toString()
      const found = wanted.exec(said)?.[1]
      if (found) done(found)
    })
    program.once('exit', (code) => fail(new Error(`the console ended (${code}): ${said}`)))
  })
}

/** Whoever takes hold of a page while it is being made may wait for ever: so wait until it is there. */
async function untilShown(address: string): Promise<void> {
  const list = new URL('/json/list', address.replace('ws:', 'http:'))
  for (let tries = 0; tries < 600; tries += 1) {
    const pages = (await (await fetch(list)).json()) as { type: string; url: string }[]
    if (pages.some(({ type, url }) => type === 'page' && url.startsWith('app://console/'))) return
    await pause(50)
  }
  throw new Error('The console never showed its page.')
}
