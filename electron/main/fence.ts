import { app, type Session, type WebContents } from 'electron'
import { home } from './pages.ts'

const inside = /^(app|devtools|data|blob|about):/

/** Shuts a session in: no network, no permissions, no devices, no downloads. */
export function fenceSession(fenced: Session): void {
  fenced.webRequest.onBeforeRequest((details, answer) => answer({ cancel: !inside.test(details.url) }))
  fenced.setPermissionRequestHandler((_contents, _permission, answer) => answer(false))
  fenced.setPermissionCheckHandler(() => false)
  fenced.setDevicePermissionHandler(() => false)
  fenced.on('will-download', (event) => event.preventDefault())
}

/** Shuts every page in, whoever opens it: it stays where it is and opens nothing. */
export function fencePages(): void {
  app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND')
  app.on('web-contents-created', (_event, contents) => fenceContents(contents))
}

function fenceContents(contents: WebContents): void {
  contents.setWindowOpenHandler(() => ({ action: 'deny' }))
  contents.on('will-attach-webview', (event) => event.preventDefault())
  contents.on('will-redirect', (event) => event.preventDefault())
  contents.on('will-frame-navigate', (event) => {
    const own = !event.isMainFrame && (event.url.startsWith(home) || /^(about|blob):/.test(event.url))
    if (!own) event.preventDefault()
  })
}
