import type { importsContract } from '#shared/imports/contract.ts'
import { room } from '../work.ts'
import { read } from './read.ts'
import { reported } from './reports.ts'
import { runOf, runsOf } from './store.ts'
import { take } from './take.ts'
import { tried } from './tried.ts'
import { undo } from './undo.ts'

/** Sheets taken in: read, tried row by row, taken in whole or not at all, undone. */
export const importsRoom = room<typeof importsContract>('imports', ['import_run'], {
  'imports.read': read,
  'imports.tryOut': (work, { sha256, ...sheet }) => reported(work, tried(work, sheet), sha256),
  'imports.take': take,
  'imports.undo': undo,
  'imports.list': (work, { id }) => (id === undefined ? runsOf(work.db) : [runOf(work.db, id)]),
})
