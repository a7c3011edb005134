import { app, powerMonitor, session } from 'electron'
import { coreEntry } from './app-files.ts'
import { openBridge } from './bridge.ts'
import { openConsole, raiseConsole, tellWindows } from './console-window.ts'
import { branchHere } from './core-process.ts'
import { logFault, openFaultLog } from './faults.ts'
import { fencePages, fenceSession } from './fence.ts'
import { setMenu } from './menu.ts'
import { claimAddress, servePages } from './pages.ts'
import { clockWords } from './rehearsal-clock.ts'
import { roomFile } from './room-file.ts'
import { type Core, superviseCore } from './supervisor.ts'
import { closeWallWithConsoles, reopenWall } from './wall-window.ts'

function open(): void {
  const branch = branchHere()
  const order = { entry: coreEntry(branch), args: ['--db', roomFile(), ...clockWords()], branch }
  const core = superviseCore(order, { news: tellWindows, fault: logFault })
  powerMonitor.on('suspend', () => core.tell({ type: 'power', event: 'suspend' }))
  powerMonitor.on('resume', () => core.tell({ type: 'power', event: 'resume' }))
  fenceSession(session.defaultSession)
  servePages(session.defaultSession)
  setMenu()
  openBridge(core)
  const window = openConsole()
  closeWallWithConsoles(window)
  reopenWall()
  window.webContents.on('did-finish-load', () => tellWindows({ type: 'core', state: core.state() }))
  stopWithCore(core)
}

function stopWithCore(core: Core): void {
  let stopped = false
  app.on('window-all-closed', () => app.quit())
  app.on('will-quit', (event) => {
    if (stopped) return
    event.preventDefault()
    void core.stop().then(() => {
      stopped = true
      app.quit()
    })
  })
}

// Where the graphics driver does not start, one window in ten waits for it for ever; text needs none.
app.disableHardwareAcceleration()
claimAddress()
openFaultLog()
fencePages()
if (app.requestSingleInstanceLock()) {
  app.on('second-instance', raiseConsole)
  void app.whenReady().then(open)
} else {
  app.quit()
}
