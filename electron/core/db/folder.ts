import { closeSync, fsyncSync, openSync } from 'node:fs'
import { dirname } from 'node:path'

/** Brings the name of a file onto the disk, so that a power cut after a rename finds it; systems that sync names themselves refuse, which is no trouble. */
export function keepName(path: string): void {
  if (process.platform === 'win32') return
  const folder = openSync(dirname(path), 'r')
  try {
    fsyncSync(folder)
  } finally {
    closeSync(folder)
  }
}
