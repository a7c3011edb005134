import { z } from 'zod'
import { hazardSources } from './facts.ts'

const Counts = z.object({
  /** Found in the days counted. */
  found: z.int(),
  /** Rectified in these days, and of those by their deadline. */
  rectified: z.int(),
  inTime: z.int(),
  /** Not rectified at the end of these days with the deadline past. */
  overdue: z.int(),
  crossedOff: z.int(),
  /** Not rectified at the end of these days. */
  open: z.int(),
  /** Share in thousandths: `inTime` of all that were rectified or are overdue; null when there were none. */
  rate: z.int().nullable(),
})

/** What happened to hazards in some days. */
export type HazardCounts = z.output<typeof Counts>

/** One line of a ranking; `rank` is null where nothing fell due. */
export const RankedHazards = Counts.extend({ key: z.string(), name: z.string(), rank: z.int().nullable() })

/** One line of a ranking. */
export type RankedHazards = z.output<typeof RankedHazards>

/** The statistics of some days: in all, by township, by sector, by source, week by week. */
export const HazardFigures = z.object({
  from: z.string(),
  to: z.string(),
  /** The day as of which it was counted: the last of these days, or today. */
  asOf: z.string(),
  total: Counts,
  townships: z.array(RankedHazards),
  sectors: z.array(RankedHazards),
  sources: z.array(z.object({ source: z.enum(hazardSources), found: z.int() })),
  /** Checks of these days, those without notice among them, and hazards found in these days that are linked to them. */
  checks: z.object({ all: z.int(), unannounced: z.int(), found: z.int() }),
  weeks: z.array(Counts.extend({ from: z.string(), to: z.string() })),
})

/** The statistics of some days. */
export type HazardFigures = z.output<typeof HazardFigures>
