import { join } from 'node:path'
import { app } from 'electron'
import log from 'electron-log/main'

/** Writes faults of main to userData/logs/main.log, and to the terminal when run from source. */
export function openFaultLog(): void {
  log.transports.file.resolvePathFn = () => join(app.getPath('userData'), 'logs', 'main.log')
  log.transports.file.level = 'info'
  log.transports.console.level = app.isPackaged ? false : 'warn'
  process.on('uncaughtException', (error) => logFault(error.stack ?? error.message))
  process.on('unhandledRejection', (reason) =>
    logFault(reason instanceof Error ? (reason.stack ?? reason.message) : String(reason)),
  )
  app.on('child-process-gone', (_event, { type, reason }) => logFault(`${type} gone: ${reason}`))
}

/** Logs something that should not have happened. */
export function logFault(what: string): void {
  log.error(what)
}
