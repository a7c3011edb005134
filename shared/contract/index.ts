import type { z } from 'zod'
import { alarmsContract } from '#shared/alarms/contract.ts'
import { auditContract } from '#shared/audit/contract.ts'
import { backupContract } from '#shared/backup/contract.ts'
import { calendarContract } from '#shared/calendar/contract.ts'
import { calloutsContract } from '#shared/callouts/contract.ts'
import { contactsContract } from '#shared/contacts/contract.ts'
import { deskContract } from '#shared/desk/contract.ts'
import { drillsContract } from '#shared/drills/contract.ts'
import { followupsContract } from '#shared/followups/contract.ts'
import { handoverContract } from '#shared/handover/contract.ts'
import { hazardsContract } from '#shared/hazards/contract.ts'
import { importsContract } from '#shared/imports/contract.ts'
import { incidentsContract } from '#shared/incidents/contract.ts'
import { logContract } from '#shared/log/contract.ts'
import { paperContract } from '#shared/paper/contract.ts'
import { peopleContract } from '#shared/people/contract.ts'
import { plansContract } from '#shared/plans/contract.ts'
import { reportsContract } from '#shared/reports/contract.ts'
import { responsesContract } from '#shared/responses/contract.ts'
import { rosterContract } from '#shared/roster/contract.ts'
import { runsContract } from '#shared/runs/contract.ts'
import { settingsContract } from '#shared/settings/contract.ts'
import { trainingContract } from '#shared/training/contract.ts'
import { warningsContract } from '#shared/warnings/contract.ts'
import { watersContract } from '#shared/waters/contract.ts'
import type { Operation } from './operation.ts'

/** The contract of every room, named room by room: the joined shapes are too long to be inferred. */
export type Contract = typeof settingsContract &
  typeof peopleContract &
  typeof logContract &
  typeof handoverContract &
  typeof paperContract &
  typeof auditContract &
  typeof backupContract &
  typeof calendarContract &
  typeof rosterContract &
  typeof importsContract &
  typeof deskContract &
  typeof warningsContract &
  typeof watersContract &
  typeof responsesContract &
  typeof contactsContract &
  typeof calloutsContract &
  typeof alarmsContract &
  typeof incidentsContract &
  typeof reportsContract &
  typeof plansContract &
  typeof runsContract &
  typeof followupsContract &
  typeof hazardsContract &
  typeof drillsContract &
  typeof trainingContract

/** Every operation of every room: the one place where rooms are joined. */
export const contract: Contract = {
  ...settingsContract,
  ...peopleContract,
  ...logContract,
  ...handoverContract,
  ...paperContract,
  ...auditContract,
  ...backupContract,
  ...calendarContract,
  ...rosterContract,
  ...importsContract,
  ...deskContract,
  ...warningsContract,
  ...watersContract,
  ...responsesContract,
  ...contactsContract,
  ...calloutsContract,
  ...alarmsContract,
  ...incidentsContract,
  ...reportsContract,
  ...plansContract,
  ...runsContract,
  ...followupsContract,
  ...hazardsContract,
  ...drillsContract,
  ...trainingContract,
} satisfies Record<string, Operation>

/** The name of an operation. */
export type OperationName = keyof Contract

/** What a caller may give an operation (defaults may be left out). */
export type InputOf<N extends OperationName> = z.input<Contract[N]['input']>

/** What a handler of an operation is given (parsed, defaults filled). */
export type ParsedOf<N extends OperationName> = z.output<Contract[N]['input']>

/** What an operation answers. */
export type ValueOf<N extends OperationName> = z.output<Contract[N]['output']>

/** True when the contract knows the name. */
export function isOperation(name: string): name is OperationName {
  return Object.hasOwn(contract, name)
}
