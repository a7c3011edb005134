import { BrowserWindow, type BrowserWindowConstructorOptions, nativeTheme, type WebContents } from 'electron'
import type { News } from '#shared/contract/wire.ts'
import { appFile } from './app-files.ts'
import { rememberBounds, rememberedBounds } from './bounds.ts'
import { logFault } from './faults.ts'
import { home } from './pages.ts'

/** A console has a seat and calls for the eye; a wall display is only looked at. */
type Face = 'console' | 'wall'

const windows = new Map<BrowserWindow, Face>()
const reloadPause = 1000

/** Opens a window on the console. */
export function openConsole(): BrowserWindow {
  const { maximized, ...bounds } = rememberedBounds()
  const window = pageWindow('console', { ...bounds, minWidth: 1024, minHeight: 700 })
  window.once('ready-to-show', () => (maximized ? window.maximize() : window.show()))
  window.on('focus', () => window.flashFrame(false))
  rememberBounds(window)
  void window.loadURL(home)
  return window
}

/** A window that may hold our own pages, shut in, not yet shown and with nothing in it. */
export function pageWindow(face: Face, options: BrowserWindowConstructorOptions): BrowserWindow {
  const window = new BrowserWindow({
    ...options,
    show: false,
    backgroundColor: nativeTheme.shouldUseDarkColors ? '#1b222c' : '#ffffff',
    webPreferences: {
      preload: appFile('preload', 'preload.cjs'),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webSecurity: true,
      spellcheck: false,
      backgroundThrottling: false,
      autoplayPolicy: 'no-user-gesture-required',
    },
  })
  windows.set(window, face)
  window.on('closed', () => windows.delete(window))
  reviveOnCrash(window)
  return window
}

/** Says news to every window; an alarm also calls for the eye. */
export function tellWindows(news: News): void {
  for (const [window, face] of windows) {
    window.webContents.send('news', news)
    if (news.type === 'alarm' && face === 'console') callForTheEye(window)
  }
}

/** Brings the console to the front. */
export function raiseConsole(): void {
  for (const window of consoles()) {
    if (window.isMinimized()) window.restore()
    window.show()
    window.focus()
  }
}

/** The console window that holds these contents, or null when they are not one of ours. */
export function consoleHolding(contents: WebContents): BrowserWindow | null {
  return [...windows.keys()].find((window) => window.webContents === contents) ?? null
}

/** The windows somebody may sit at. */
export function consoles(): BrowserWindow[] {
  return [...windows].filter(([, face]) => face === 'console').map(([window]) => window)
}

function callForTheEye(window: BrowserWindow): void {
  if (window.isFocused()) return
  if (window.isMinimized()) window.restore()
  window.showInactive()
  window.flashFrame(true)
}

function reviveOnCrash(window: BrowserWindow): void {
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    if (reason === 'clean-exit') return
    logFault(`page gone: ${reason}`)
    setTimeout(() => void (window.isDestroyed() || window.webContents.reload()), reloadPause)
  })
  window.on('unresponsive', () => logFault('page does not respond'))
}
