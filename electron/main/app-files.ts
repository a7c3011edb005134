import { join, sep } from 'node:path'
import { app } from 'electron'
import type { Branch } from './core-process.ts'

/** A part of the built app, from source and out of the packed archive alike. */
export function appFile(...path: string[]): string {
  return join(app.getAppPath(), 'out', 'app', ...path)
}

/** The core's entry; a plain Node cannot read inside the archive, so there the file beside it is named. */
export function coreEntry(branch: Branch): string {
  const entry = appFile('core', 'main.js')
  return branch === 'child' ? entry.replace(`app.asar${sep}`, `app.asar.unpacked${sep}`) : entry
}
