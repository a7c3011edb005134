import { z } from 'zod'
import { Instant } from '#shared/base/instant.ts'
import { line, optionalText } from '#shared/base/text.ts'
import { Millimetres } from './station.ts'

/** What threatens the people of a danger zone. */
export const zoneKinds = [
  'flashFlood',
  'geological',
  'river',
  'reservoirBelow',
  'waterlogging',
  'other',
] as const

/** The steps of a danger zone: two orders, people moved, people back, the order lifted. */
export const zoneActs = ['prepare', 'moveNow', 'moved', 'returned', 'standDown'] as const

/** A step of a danger zone. */
export type ZoneAct = (typeof zoneActs)[number]

const Tenths = z.int().min(0).max(100_000)
const Heads = z.int().min(0).max(1_000_000)

/** What is written down about a danger zone; thresholds are of its station, rain in tenths of a millimetre in so many hours. */
export const ZoneFacts = z.object({
  name: line(60),
  kind: z.enum(zoneKinds),
  place: optionalText(60),
  households: Heads,
  persons: Heads,
  station: z.int().positive().nullable().default(null),
  prepareLevel: Millimetres.nullable().default(null),
  moveLevel: Millimetres.nullable().default(null),
  prepareRain: Tenths.nullable().default(null),
  moveRain: Tenths.nullable().default(null),
  rainHours: z.int().min(1).max(72).nullable().default(null),
  shelter: optionalText(120),
  responsible: optionalText(200),
  /** Where the thresholds come from. */
  source: optionalText(200),
})

/** What is written down about a danger zone. */
export type ZoneFacts = z.output<typeof ZoneFacts>

/** A step as it is ordered or reported. */
export const NewZoneStep = z.object({
  zone: z.int().positive(),
  act: z.enum(zoneActs),
  households: Heads.nullable().default(null),
  persons: Heads.nullable().default(null),
  /** Who ordered or reported it. */
  orderedBy: optionalText(60),
  words: optionalText(400),
  happenedAt: Instant.optional(),
  /** More people than live in the zone were moved, and that is so. */
  accept: z.array(z.enum(['overCount'])).default([]),
})

/** A step as it is ordered or reported. */
export type NewZoneStep = z.output<typeof NewZoneStep>

/** A step as the room keeps it. */
export const ZoneStep = z.object({
  id: z.int(),
  act: z.enum(zoneActs),
  households: z.int().nullable(),
  persons: z.int().nullable(),
  orderedBy: z.string(),
  words: z.string(),
  happenedAt: z.string(),
  at: z.string(),
  by: z.object({ id: z.int(), name: z.string() }).nullable(),
})

/** A step as the room keeps it. */
export type ZoneStep = z.output<typeof ZoneStep>

/** Where a zone stands: nothing ordered, to prepare, to move, lifted with people still away. */
export const zoneStates = ['calm', 'prepare', 'moveNow', 'away'] as const

/** Where a zone stands. */
export type ZoneState = (typeof zoneStates)[number]

/** How many were moved and are back. */
export const ZoneCounts = z.object({
  movedHouseholds: z.int(),
  movedPersons: z.int(),
  returnedHouseholds: z.int(),
  returnedPersons: z.int(),
})

/** How many were moved and are back. */
export type ZoneCounts = z.output<typeof ZoneCounts>

/** What the figures propose: a person orders it. */
export const ZoneProposal = z.object({
  act: z.enum(['prepare', 'moveNow']),
  by: z.enum(['level', 'rain']),
  /** Millimetres of level, or tenths of rain. */
  value: z.int(),
  limit: z.int(),
  at: z.string(),
})

/** What the figures propose. */
export type ZoneProposal = z.output<typeof ZoneProposal>

/** A danger zone as the board shows it. */
export const Zone = ZoneFacts.extend({
  id: z.int(),
  active: z.boolean(),
  stationName: z.string(),
  state: z.enum(zoneStates),
  since: z.string().nullable(),
  counts: ZoneCounts,
  proposal: ZoneProposal.nullable(),
  may: z.array(z.enum(zoneActs)),
  steps: z.array(ZoneStep),
})

/** A danger zone as the board shows it. */
export type Zone = z.output<typeof Zone>

/** Which steps are allowed from where; people are counted back only once the order was lifted. */
export const zoneSteps: Record<ZoneState, readonly ZoneAct[]> = {
  calm: ['prepare', 'moveNow'],
  prepare: ['moveNow', 'moved', 'standDown'],
  moveNow: ['moved', 'standDown'],
  away: ['returned', 'prepare', 'moveNow'],
}

/** Where a zone stands after its steps, since when, and how many are away. */
export function zoneStanding(
  steps: readonly Pick<ZoneStep, 'act' | 'households' | 'persons' | 'happenedAt'>[],
): {
  state: ZoneState
  since: string | null
  counts: ZoneCounts
} {
  let state: ZoneState = 'calm'
  let since: string | null = null
  let counts = nobodyMoved
  for (const { act, households, persons, happenedAt } of steps) {
    if (act === 'moved' || act === 'returned') counts = counted(counts, act, { households, persons })
    const next = stateAfter(state, act, away(counts))
    if (state === 'calm' && next !== 'calm') counts = nobodyMoved
    if (next !== state) since = next === 'calm' ? null : happenedAt
    state = next
  }
  return { state, since, counts }
}

/** Persons moved and not yet back. */
export function away(counts: ZoneCounts): number {
  return counts.movedPersons - counts.returnedPersons
}

const nobodyMoved: ZoneCounts = {
  movedHouseholds: 0,
  movedPersons: 0,
  returnedHouseholds: 0,
  returnedPersons: 0,
}

function counted(
  counts: ZoneCounts,
  act: 'moved' | 'returned',
  { households, persons }: { households: number | null; persons: number | null },
): ZoneCounts {
  return {
    ...counts,
    [`${act}Households`]: counts[`${act}Households`] + (households ?? 0),
    [`${act}Persons`]: counts[`${act}Persons`] + (persons ?? 0),
  }
}

function stateAfter(state: ZoneState, act: ZoneAct, stillAway: number): ZoneState {
  if (act === 'prepare' || act === 'moveNow') return act
  if (act === 'standDown') return stillAway > 0 ? 'away' : 'calm'
  if (act === 'returned' && state === 'away' && stillAway <= 0) return 'calm'
  return state
}
