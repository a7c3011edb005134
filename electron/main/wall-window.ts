import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { app, type BrowserWindow, type Display, type Rectangle, screen } from 'electron'
import { consoles, pageWindow } from './console-window.ts'
import { home } from './pages.ts'

/** What is remembered of the wall display: whether it was open, and on which monitor. */
interface Remembered {
  open: boolean
  display: number
  bounds: Rectangle
}

let wall: BrowserWindow | null = null
let leaving = false

/** Opens the wall display on the monitor it was last on, else on one the console does not use. */
export function openWall(): void {
  if (wall) wall.show()
  else wall = newWall()
}

function newWall(): BrowserWindow {
  const display = displayFor(remembered())
  const alone = screen.getAllDisplays().length === 1
  const area = display.workArea
  const bounds = alone
    ? { ...area, width: Math.min(1280, area.width), height: Math.min(720, area.height) }
    : area
  const window = pageWindow('wall', { ...bounds, minWidth: 960, minHeight: 540, autoHideMenuBar: true })
  window.once('ready-to-show', () => {
    window.showInactive()
    if (!alone) window.setFullScreen(true)
  })
  window.on('close', () => remember({ open: leaving, display: display.id, bounds: window.getBounds() }))
  window.on('closed', () => {
    wall = null
  })
  window.webContents.on('before-input-event', (_event, { type, key }) => {
    if (type === 'keyDown' && key === 'Escape') window.close()
  })
  remember({ open: true, display: display.id, bounds })
  void window.loadURL(`${home}?wall`)
  return window
}

/** Closes the wall display; it stays closed at the next start. */
export function closeWall(): void {
  wall?.close()
}

/** Opens the wall display at start if it was open when the console was last closed, on a monitor that is still there. */
export function reopenWall(): void {
  app.on('before-quit', () => {
    leaving = true
  })
  const last = remembered()
  if (last?.open && screen.getAllDisplays().some(({ id }) => id === last.display)) openWall()
}

/** The wall display goes with the last console. */
export function closeWallWithConsoles(window: BrowserWindow): void {
  window.on('closed', () => {
    leaving = true
    if (consoles().length === 0) wall?.close()
  })
}

function displayFor(last: Remembered | null): Display {
  const displays = screen.getAllDisplays()
  const known = displays.find(({ id }) => id === last?.display)
  const [first] = consoles()
  const own = first ? screen.getDisplayMatching(first.getBounds()).id : null
  return known ?? displays.find(({ id }) => id !== own) ?? screen.getPrimaryDisplay()
}

function remembered(): Remembered | null {
  try {
    const { open, display, bounds } = JSON.parse(readFileSync(file(), 'utf8'))
    return typeof display === 'number' ? { open: open === true, display, bounds } : null
  } catch {
    return null
  }
}

function remember(what: Remembered): void {
  writeFileSync(file(), JSON.stringify(what))
}

function file(): string {
  return join(app.getPath('userData'), 'wall.json')
}
