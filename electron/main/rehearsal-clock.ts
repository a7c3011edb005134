import { milliseconds, readInstant } from '#shared/base/instant.ts'
import { logFault } from './faults.ts'

/** How many milliseconds ahead of the machine the console's clock runs, as words for the core: `--at INSTANT` on the command line is where it begins. Only a rehearsal room heeds it. */
export function clockWords(): string[] {
  const place = process.argv.indexOf('--at')
  if (place < 0) return []
  const at = readInstant(process.argv[place + 1] ?? '')
  if (at !== null) return ['--ahead', String(milliseconds(at) - Date.now())]
  logFault(
    `--at wants an instant with its offset, like 2026-01-20T02:50:00+08:00: ${process.argv[place + 1]}`,
  )
  return []
}
