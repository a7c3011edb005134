import { z } from 'zod'

/** What may be due, whatever room it comes from. */
export const dueKinds = [
  'entry',
  'handover',
  'handoverMissed',
  'review',
  'check',
  'rosterGap',
  'change',
  'leave',
  'warningAsks',
  'warningReport',
  'warningRenewal',
  'warningLapsed',
  'callout',
  'calloutFeedback',
  'responseProposal',
  'responseApproval',
  'responseAction',
  'responseEnd',
  'consultation',
  'reading',
  'zone',
  'numbers',
  'watchGap',
  'ownLeaders',
  'report',
  'reportIssue',
  'reportReceipt',
  'reportQuery',
  'supplement',
  'dayReport',
  'step',
  'planApproval',
  'instruction',
  'followup',
  'dutyTask',
  'hazard',
  'inject',
  'drill',
  'training',
] as const

/** Anything with a deadline, whatever room it comes from: what, by when, and the page that settles it; `fields` fill the words of its kind. */
export const DueItem = z.object({
  key: z.string(),
  kind: z.enum(dueKinds),
  id: z.int(),
  text: z.string(),
  dueAt: z.string(),
  page: z.string(),
  fields: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
  /** Wanted at once: it presses from its hour on, and is never said to be late. */
  atOnce: z.boolean().optional(),
})

/** Anything with a deadline. */
export type DueItem = z.output<typeof DueItem>
