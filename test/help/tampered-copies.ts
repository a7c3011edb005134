import { copyFileSync, cpSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from 'vitest'
import type { Breach, Verdict } from '#shared/audit/contract.ts'
import { openDesk, scratchFolder } from './furnished-room.ts'
import { livedInRoom } from './lived-in-room.ts'
import type { Place } from './tamper.ts'

/** A room with rows in every table, and copies of it to lay hands on. */
export interface Original {
  file: string
  /** A fresh copy with its key and attachments. */
  copied(): string
  remove(): void
}

/** Makes the room that is copied. */
export async function original(): Promise<Original> {
  const folder = scratchFolder()
  const file = join(folder.path, 'room.db')
  await (await livedInRoom(file)).close()
  let copies = 0
  const copied = (): string => {
    copies += 1
    const copy = join(folder.path, `copy-${copies}.db`)
    copyFileSync(file, copy)
    copyFileSync(`${file}.key`, `${copy}.key`)
    cpSync(`${file}.files`, `${copy}.files`, { recursive: true })
    return copy
  }
  return { file, copied, remove: folder.remove }
}

/** What `audit.verify` says of a file. */
export async function verdictOn(copy: string): Promise<Verdict> {
  const desk = openDesk(copy)
  try {
    return await desk.ask('audit.verify', {})
  } finally {
    await desk.close()
  }
}

/** Expects the verdict to name link, table and row; of a link itself its own number. */
export function expectNamed(place: Place & { what?: Breach['what'] }, verdict: Verdict): void {
  const { link, table, id, what, ofLink } = place
  const wanted = { link, ...(ofLink ? {} : { table, id }), ...(what ? { what } : {}) }
  expect({ ...place, ok: verdict.ok, broken: verdict.broken }).toMatchObject({
    ok: false,
    broken: expect.arrayContaining([expect.objectContaining(wanted)]),
  })
}
