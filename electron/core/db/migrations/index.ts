import type { Database } from 'better-sqlite3'
import { up as chain } from './0001-chain.ts'
import { up as room } from './0002-room.ts'
import { up as people } from './0003-people.ts'
import { up as log } from './0004-log.ts'
import { up as handover } from './0005-handover.ts'
import { up as paper } from './0006-paper.ts'
import { up as backup } from './0007-backup.ts'
import { up as calendar } from './0008-calendar.ts'
import { up as roster } from './0009-roster.ts'
import { up as crewOrigin } from './0010-crew-origin.ts'
import { up as imports } from './0011-imports.ts'

/** Every migration in order: version 1 is the first, without gaps. */
export const migrations: readonly ((database: Database) => void)[] = [
  chain,
  room,
  people,
  log,
  handover,
  paper,
  backup,
  calendar,
  roster,
  crewOrigin,
  imports,
]
