import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { InputOf, ValueOf } from '#shared/contract/index.ts'
import type { DryRun } from '#shared/imports/contract.ts'
import type { TestRoom } from './room.ts'

/** The bytes of a sample sheet, exactly as it is. */
export function sampleSheet(name: string): Buffer {
  return readFileSync(join(import.meta.dirname, '..', 'samples', name))
}

/** Reads bytes as a window does. */
export function readSheet(room: TestRoom, name: string, bytes: Buffer): Promise<ValueOf<'imports.read'>> {
  return room.ok('admin', 'imports.read', { name, base64: bytes.toString('base64') })
}

/** What a sample sheet is taken in as: its cells, and the file it came from. */
export async function givenSample(
  room: TestRoom,
  kind: DryRun['kind'],
  name: string,
): Promise<InputOf<'imports.take'>> {
  const { sheets, sha256 } = await readSheet(room, name, sampleSheet(name))
  return { kind, cells: sheets[0]?.cells ?? [], sha256, name }
}

/** The remarks of a dry run by row: `severity code`. */
export function remarksOf({ rows }: DryRun): Record<number, string[]> {
  return Object.fromEntries(
    rows
      .filter(({ remarks }) => remarks.length > 0)
      .map(({ row, remarks }) => [row, remarks.map(({ severity, code }) => `${severity} ${code}`)]),
  )
}
