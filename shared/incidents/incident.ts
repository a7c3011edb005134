import { z } from 'zod'
import { IncidentFacts } from './facts.ts'
import { Adopted, Adoption, Figures, FigureVersion } from './figures.ts'
import { Grading, Level } from './grade.ts'
import { IncidentLink } from './link.ts'
import { IncidentMark } from './mark.ts'
import { IncidentPerson } from './person.ts'
import { Telling } from './telling.ts'

/** How an incident stands; withdrawn: opened by mistake. */
export const incidentStates = ['open', 'closed', 'withdrawn'] as const

/** How an incident stands. */
export type IncidentState = (typeof incidentStates)[number]

const Who = z.object({ id: z.int(), name: z.string() }).nullable()

/** A state of the facts with the reason for the change; the first has none. */
export const Revision = z.object({
  id: z.int(),
  facts: IncidentFacts,
  reason: z.string(),
  at: z.string(),
  by: Who,
})

/** A state of the facts. */
export type Revision = z.output<typeof Revision>

/** A close, a reopening, a withdrawal. */
export const IncidentAct = z.object({
  id: z.int(),
  act: z.enum(['close', 'reopen', 'withdraw']),
  words: z.string(),
  at: z.string(),
  by: Who,
})

/** A close, a reopening, a withdrawal. */
export type IncidentAct = z.output<typeof IncidentAct>

/** An incident with everything kept of it; lists are oldest first. */
export const Incident = z.object({
  id: z.int(),
  year: z.int(),
  number: z.int(),
  title: z.string(),
  exercise: z.boolean(),
  state: z.enum(incidentStates),
  facts: IncidentFacts,
  /** Every version ever given. */
  figures: z.array(FigureVersion),
  adoptions: z.array(Adoption),
  adopted: Adopted.nullable(),
  persons: z.array(IncidentPerson),
  grading: Grading,
  /** Every condition that stands, is suggested, or was spoken of. */
  marks: z.array(IncidentMark),
  /** Near-casualty or sensitive: the reporting line is raised. */
  raised: z.boolean(),
  links: z.array(IncidentLink),
  tellings: z.array(Telling),
  /** When the own leaders were first told; null: not yet. */
  ownLeadersToldAt: z.string().nullable(),
  revisions: z.array(Revision),
  acts: z.array(IncidentAct),
  /** The log entry it was opened from. */
  entry: z.int().nullable(),
  openedAt: z.string(),
  openedBy: Who,
  closedAt: z.string().nullable(),
  closing: z.string(),
})

/** An incident with everything kept of it. */
export type Incident = z.output<typeof Incident>

/** An incident in one line of a list. */
export const IncidentLine = z.object({
  id: z.int(),
  year: z.int(),
  number: z.int(),
  title: z.string(),
  exercise: z.boolean(),
  state: z.enum(incidentStates),
  typeCode: z.string(),
  typeName: z.string(),
  place: z.string(),
  township: z.string(),
  occurredAt: z.string().nullable(),
  occurredWords: z.string(),
  receivedAt: z.string(),
  openedAt: z.string(),
  closedAt: z.string().nullable(),
  level: Level.nullable(),
  levelName: z.string(),
  raised: z.boolean(),
  /** The adopted figures. */
  figures: Figures.nullable(),
  ownLeadersToldAt: z.string().nullable(),
})

/** An incident in one line of a list. */
export type IncidentLine = z.output<typeof IncidentLine>

/** The number of an incident as people say it: `2026-007`. */
export function incidentNumber({ year, number }: { year: number; number: number }): string {
  return `${year}-${String(number).padStart(3, '0')}`
}
