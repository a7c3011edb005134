import type { Instant } from '#shared/base/instant.ts'
import { shippedSets } from '#shared/training/shipped.ts'
import { cardCues } from './demo-cards.ts'
import { checkCues } from './demo-checks.ts'
import { drillCues } from './demo-drill.ts'
import { hazardCues } from './demo-hazards.ts'
import { incidentCues } from './demo-incident.ts'
import { reportingCues } from './demo-reporting.ts'
import type { Cue, Stage } from './demo-stage.ts'

/** Everything about the demo's incidents, their reports, cards and follow-ups, its hazards, its drill and its training. */
export function mattersCues(stage: Stage, now: Instant): Cue[] {
  return [
    ...reportingCues(stage),
    ...cardCues(stage),
    ...incidentCues(stage, now),
    ...checkCues(stage),
    ...hazardCues(stage),
    ...drillCues(stage),
    ...trainingCues(stage),
  ]
}

/** Somebody answers a shipped set of questions, some of them wrongly. */
function trainingCues(stage: Stage): Cue[] {
  return stage.book.matters.training.map(({ day, at: time, by, set: code, wrong }) => ({
    at: stage.moment(day, time),
    play: (at) => {
      const questions = shippedSets.find((set) => set.code === code)?.questions ?? []
      const answers = questions.map(({ right }, index) => (wrong.includes(index) ? (right + 1) % 2 : right))
      stage.act(by, at, 'training.answer', { code, edition: 1, answers })
    },
  }))
}
