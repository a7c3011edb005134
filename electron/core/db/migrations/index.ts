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
import { up as contacts } from './0012-contacts.ts'
import { up as warnings } from './0013-warnings.ts'
import { up as callouts } from './0014-callouts.ts'
import { up as responses } from './0015-responses.ts'
import { up as waters } from './0016-waters.ts'
import { up as alarms } from './0017-alarms.ts'
import { up as importKinds } from './0018-import-kinds.ts'
import { up as incidents } from './0019-incidents.ts'
import { up as reports } from './0020-reports.ts'
import { up as plans } from './0021-plans.ts'
import { up as runs } from './0022-runs.ts'
import { up as followups } from './0023-followups.ts'
import { up as hazards } from './0024-hazards.ts'
import { up as drills } from './0025-drills.ts'
import { up as training } from './0026-training.ts'
import { up as hazardImports } from './0027-hazard-imports.ts'
import { up as leadersAndChecks } from './0028-leaders-and-checks.ts'

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
  contacts,
  warnings,
  callouts,
  responses,
  waters,
  alarms,
  importKinds,
  incidents,
  reports,
  plans,
  runs,
  followups,
  hazards,
  drills,
  training,
  hazardImports,
  leadersAndChecks,
]
