import { calendarDate } from '#shared/base/clock-face.ts'
import { refuseFields } from '#shared/base/refusal.ts'
import type { CheckFacts, SiteCheck } from '#shared/hazards/check.ts'
import type { HazardFigures } from '#shared/hazards/figures.ts'
import { exerciseNow } from '../exercise.ts'
import { forReal } from '../in-force.ts'
import { actor, type Handler, type Work } from '../work.ts'
import { nextNumber } from '../yearly-number.ts'
import { checkOf, checksWhere } from './check-store.ts'
import { hazardOf } from './store.ts'

/** Records a check on the spot with the hazards of the ledger it found. */
export const recordCheck: Handler<'hazards.recordCheck'> = (work, { hazards, exercise: said, ...facts }) => {
  refuseBadCheck(work, facts)
  const exercise = exerciseNow(work, said)
  const id = work.ledger.insert('site_check', {
    ...nextNumber(work, 'site_check', exercise),
    ...{ kind: facts.kind, happened_at: facts.happenedAt, facts: JSON.stringify(facts) },
    ...{ exercise: exercise ? 1 : 0, at: work.now, person: actor(work).id },
  })
  linkHazards(work, id, hazards)
  const check = checkOf(work, id)
  note(work, check, `recorded.${check.kind}`, check.result)
  return check
}

/** Adds to a record what was wrong in it or was learnt later, and hazards it found. */
export const addToCheck: Handler<'hazards.addToCheck'> = (work, { id, words, hazards }) => {
  const before = checkOf(work, id)
  const fresh = hazards.filter((hazard) => !before.hazards.some((one) => one.id === hazard))
  if (words === '' && fresh.length === 0) refuseFields({ words: 'empty' })
  linkHazards(work, id, fresh)
  if (words !== '')
    work.ledger.insert('site_check_addition', {
      ...{ site_check: id, words },
      ...{ at: work.now, person: actor(work).id },
    })
  const check = checkOf(work, id)
  note(work, check, words === '' ? 'linked' : 'added', words)
  return check
}

/** Writes down which hazards a check found; a hazard of an exercise belongs to a check of one. */
export function linkHazards(work: Work, id: number, hazards: readonly number[]): void {
  const { exercise } = checkOf(work, id)
  for (const hazard of new Set(hazards)) {
    if (hazardOf(work, hazard).exercise !== exercise) refuseFields({ hazards: 'hazards.mixedExercise' })
    work.ledger.insert('site_check_hazard', {
      ...{ site_check: id, hazard },
      ...{ at: work.now, person: actor(work).id },
    })
  }
}

/** The checks of some days, and how many of the hazards that count in these days they found. */
export function checkFigures(
  work: Work,
  { from, to }: { from: string; to: string },
  found: ReadonlySet<number>,
): HazardFigures['checks'] {
  const checks = checksWhere(work, { from, to }).filter(forReal(work))
  const linked = checks.flatMap(({ hazards }) => hazards.map(({ id }) => id))
  return {
    all: checks.length,
    unannounced: checks.filter(({ kind }) => kind === 'unannounced').length,
    found: new Set(linked.filter((id) => found.has(id))).size,
  }
}

function refuseBadCheck(work: Work, facts: CheckFacts): void {
  const { kind, happenedAt, unit, place, leader, inspectors, accompanied } = facts
  const faults: [fault: boolean, field: string, code: string][] = [
    [happenedAt > work.now, 'happenedAt', 'hazards.ahead'],
    [unit === '' && place === '', 'unit', 'hazards.unitOrPlace'],
    [leader === '' && inspectors === '', 'inspectors', 'hazards.whoLooked'],
    [kind === 'unannounced' && accompanied, 'accompanied', 'hazards.unannouncedAlone'],
  ]
  const found = faults.filter(([fault]) => fault).map(([, field, code]) => [field, code])
  if (found.length > 0) refuseFields(Object.fromEntries(found))
}

const mostSaid = 120

function note(work: Work, check: SiteCheck, notice: string, words: string): void {
  const { number, unit, place, leader, inspectors, hazards, exercise, happenedAt } = check
  const fields = {
    number,
    where: [unit, place].filter(Boolean).join(' '),
    who: [leader, inspectors].filter(Boolean).join(' · '),
    day: calendarDate(happenedAt, work.room.zone),
    words: words.length > mostSaid ? `${words.slice(0, mostSaid)}…` : words,
    hazards: hazards.length,
    numbers: hazards.map((one) => one.number).join(' '),
    mark: exercise ? work.words('notices:hazards.exercise') : '',
  }
  work.call('log.notice', { notice: `hazards.check.${notice}`, fields })
}
