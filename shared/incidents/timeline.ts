import { z } from 'zod'
import { IncidentFacts } from './facts.ts'
import { Adopted } from './figures.ts'
import { Level } from './grade.ts'

/** The kinds of things on a timeline, for the filter. */
export const timelineKinds = [
  'state',
  'facts',
  'figures',
  'person',
  'grade',
  'mark',
  'link',
  'telling',
  'log',
  'report',
  'delivery',
  'query',
  'run',
  'step',
  'instruction',
  'followup',
] as const

/** A kind of thing on a timeline. */
export type TimelineKind = (typeof timelineKinds)[number]

/** One thing that happened, with the number of the link that seals it. */
export const TimelineItem = z.object({
  /** When it happened. */
  at: z.string(),
  /** When it was written down. */
  recordedAt: z.string(),
  kind: z.enum(timelineKinds),
  /** In the room's language. */
  text: z.string(),
  /** Who wrote it down; empty when the console did. */
  who: z.string(),
  /** Number of the link in the seal chain. */
  chain: z.int().nullable(),
  /** The page that shows it, as '<room>/<rest>'. */
  ref: z.string(),
})

/** One thing that happened. */
export type TimelineItem = z.output<typeof TimelineItem>

/** An incident as it stood at a moment: what had happened by then, and what the room knew. */
export const Moment = z.object({
  at: z.string(),
  /** First and last moment of the timeline. */
  first: z.string(),
  last: z.string(),
  items: z.array(TimelineItem),
  facts: IncidentFacts.nullable(),
  adopted: Adopted.nullable(),
  level: Level.nullable(),
})

/** An incident as it stood at a moment. */
export type Moment = z.output<typeof Moment>
