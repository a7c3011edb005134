import { z } from 'zod'

/** The room's rules for rosters; defaults are the trade's habit (samples), not law. */
export const RosterRules = z.object({
  /** Least rest between two duties of one person, hours. */
  restHours: z.int().min(0).max(168).default(24),
  /** What a duty beyond the fair share costs, per category. */
  weights: z
    .object({
      weekday: z.int().min(0).max(100),
      weekend: z.int().min(0).max(100),
      holiday: z.int().min(0).max(100),
      springFestival: z.int().min(0).max(100),
    })
    .default({ weekday: 2, weekend: 3, holiday: 5, springFestival: 6 }),
  wishWeight: z.int().min(0).max(100).default(1),
  /** What one change against the roster on the wall costs when planning again. */
  changeWeight: z.int().min(0).max(100).default(1),
  /** Whether what is owed from earlier years counts. */
  carryOver: z.boolean().default(true),
  /** At most so many leaders away at the same time; 0 is not looked at. */
  mostLeadersAway: z.int().min(0).max(99).default(0),
  /** At most so many seconds for one plan. */
  planSeconds: z.int().min(1).max(600).default(60),
})

/** The room's rules for rosters. */
export type RosterRules = z.output<typeof RosterRules>

const { shape } = RosterRules

/** Some rules to be changed; what is left out stays as it is, no default steps in. */
export const RosterRulesChange = z
  .object({
    restHours: shape.restHours.unwrap(),
    weights: shape.weights.unwrap(),
    wishWeight: shape.wishWeight.unwrap(),
    changeWeight: shape.changeWeight.unwrap(),
    carryOver: shape.carryOver.unwrap(),
    mostLeadersAway: shape.mostLeadersAway.unwrap(),
    planSeconds: shape.planSeconds.unwrap(),
  })
  .partial()
