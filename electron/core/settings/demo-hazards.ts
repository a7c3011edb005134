import type { Instant } from '#shared/base/instant.ts'
import type { PlotHazard } from './demo-matters-book.ts'
import { type Cue, dateOf, numberOf, type Stage } from './demo-stage.ts'

type Step = PlotHazard['steps'][number]

/** The demo's hazards: a major one under supervision, one crossed off after its re-check, one overdue. */
export function hazardCues(stage: Stage): Cue[] {
  return stage.book.matters.hazards.flatMap((hazard): Cue[] => [
    { at: stage.moment(hazard.day, hazard.at), play: (at) => add(stage, at, hazard) },
    ...hazard.steps.map((step, index) => ({
      at: stage.moment(step.day, step.at),
      play: (at: Instant) => take(stage, at, { hazard, step, index }),
    })),
  ])
}

function wordsOf({ book }: Stage, key: string) {
  const found = book.said.hazards[key]
  if (!found) throw new Error(`the demo has no words for the hazard ${key}`)
  return found
}

function add(stage: Stage, at: Instant, hazard: PlotHazard): void {
  const { key, township, check, source, grade, sector, fund, day, due } = hazard
  const { steps: _steps, ...words } = wordsOf(stage, key)
  const { id } = stage.act('officer', at, 'hazards.add', {
    ...{ ...words, source, grade, sector, fund, township: stage.book.told.units[township] ?? '' },
    ...{ foundOn: dateOf(stage, day), dueOn: dateOf(stage, due) },
    ...(check === undefined ? {} : { check: numberOf(stage, `check.${check}`) }),
  })
  stage.known.set(`hazard.${key}`, id)
}

function take(
  stage: Stage,
  at: Instant,
  { hazard, step, index }: { hazard: PlotHazard; step: Step; index: number },
): void {
  const id = numberOf(stage, `hazard.${hazard.key}`)
  const [name = '', words = ''] = wordsOf(stage, hazard.key).steps[index] ?? []
  const { by, do: act } = step
  if (act === 'recheck') stage.act(by, at, 'hazards.recheck', { id, passed: true, words, name })
  else if (act === 'inspector' || act === 'unit' || act === 'leader')
    stage.act(by, at, 'hazards.sign', { id, level: act, name })
  else stage.act(by, at, `hazards.${act}`, { id, words, name })
}
