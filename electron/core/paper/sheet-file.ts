import { existsSync, writeFileSync } from 'node:fs'
import { refuse } from '#shared/base/refusal.ts'
import type { Work } from '../work.ts'

/** Writes a sheet's html to a path the command line gave; never over a file that is there. */
export function keepSheet(work: Work, html: string, path: string | undefined): string {
  if (work.seat !== 'cli' || path === undefined) refuse('paper.pathNeeded')
  if (existsSync(path)) refuse('paper.fileExists', { path })
  writeFileSync(path, html, { flag: 'wx' })
  return path
}
