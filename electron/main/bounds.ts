import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { app, type BrowserWindow, type Rectangle, screen } from 'electron'

interface Remembered extends Rectangle {
  maximized: boolean
}

const first = { width: 1366, height: 768, maximized: true }

/** Where the window was when it was last closed, if that is still on a screen. */
export function rememberedBounds(): Partial<Rectangle> & { maximized: boolean } {
  const last = read()
  return last && onScreen(last) ? last : first
}

/** Remembers where a window is when it closes. */
export function rememberBounds(window: BrowserWindow): void {
  window.on('close', () => {
    const last: Remembered = { ...window.getNormalBounds(), maximized: window.isMaximized() }
    writeFileSync(file(), JSON.stringify(last))
  })
}

function read(): Remembered | null {
  try {
    const { x, y, width, height, maximized } = JSON.parse(readFileSync(file(), 'utf8'))
    return [x, y, width, height].every(Number.isInteger)
      ? { x, y, width, height, maximized: maximized === true }
      : null
  } catch {
    return null
  }
}

function onScreen({ x, y, width }: Rectangle): boolean {
  const areas = screen.getAllDisplays().map((display) => display.workArea)
  return areas.some(
    (area) =>
      x + width > area.x + 100 &&
      x < area.x + area.width - 100 &&
      y >= area.y - 10 &&
      y < area.y + area.height - 50,
  )
}

function file(): string {
  return join(app.getPath('userData'), 'window.json')
}
