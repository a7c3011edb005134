import { existsSync, readFileSync, statSync } from 'node:fs'
import { refuse } from '#shared/base/refusal.ts'
import { sheetLimits } from '#shared/imports/sheet.ts'
import { long } from '../work.ts'
import { sheetFileOf } from './sheet-file.ts'

interface Prepared {
  name: string
  base64: string
  path: string | null
}

/** Reads a file into cells beside the desk; too large, not there, or a path from a window is refused before a byte is looked at. */
export const read = long<'imports.read', Prepared>({
  prepare: (work, { name, base64, path }) => {
    if (path === undefined) refuseUnfit(name, base64)
    else refusePath(name, path, work.seat)
    return { name, base64, path: path ?? null }
  },
  perform: async ({ name, base64, path }) =>
    sheetFileOf(name, path === null ? Buffer.from(base64, 'base64') : readFileSync(path)),
})

function refuseUnfit(name: string, base64: string): void {
  refuseSize(name, Math.ceil((base64.length * 3) / 4) - 2)
  if (base64.length % 4 !== 0 || !/^[A-Za-z0-9+/]*={0,2}$/.test(base64))
    refuse('imports.incomplete', { name })
}

function refusePath(name: string, path: string, seat: string): void {
  if (seat !== 'cli') refuse('imports.pathNotAllowed')
  if (!existsSync(path) || !statSync(path).isFile()) refuse('imports.noSuchFile', { path })
  refuseSize(name, statSync(path).size)
}

function refuseSize(name: string, bytes: number): void {
  if (bytes > sheetLimits.bytes) refuse('imports.tooLarge', { name })
  if (bytes <= 0) refuse('imports.emptyFile', { name })
}
