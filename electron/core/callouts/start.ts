import { plusMinutes } from '#shared/base/instant.ts'
import { refuse } from '#shared/base/refusal.ts'
import type { ChosenTarget } from '#shared/callouts/contract.ts'
import { ladderOf } from '#shared/callouts/ladder.ts'
import type { Plan } from '#shared/callouts/plan.ts'
import { type Selected, selected } from '#shared/callouts/selection.ts'
import type { Contact } from '#shared/contacts/contact.ts'
import type { Unit } from '#shared/contacts/unit.ts'
import { actor, type Handler, type Work } from '../work.ts'
import { boardOf } from './board.ts'
import { told } from './log-words.ts'
import { isExercise, type Prepared, preparedFor, refuseUnready, titleOf } from './prepare.ts'

/** Begins a call-out: the plan and every ladder are kept as they are now. */
export const start: Handler<'callouts.start'> = (work, { targets: chosen, title, exercise, ...asked }) => {
  const prepared = preparedFor(work, asked)
  refuseUnready(work, prepared)
  const { scheme, story } = prepared
  const targets = chosen
    ? chosenTargets(chosen, prepared)
    : selected(scheme.plan, prepared.places, prepared.directory)
  if (targets.length === 0) refuse('callouts.nobody', { name: scheme.name })
  const row = {
    title: title || titleOf(work, scheme, story),
    message: story?.message ?? null,
    plan: JSON.stringify(scheme.plan),
    exercise: exercise || isExercise(work, story) ? 1 : 0,
    started_at: work.now,
    started_by: actor(work).id,
    ...unended,
  }
  const callout = work.ledger.insert('callout', row)
  for (const [index, target] of targets.entries())
    putOnBoard(work, { callout, place: index + 1, plan: scheme.plan, prepared }, target)
  told(work, 'begun', row, { targets: targets.length, scheme: scheme.name, by: actor(work).name })
  return boardOf(work, callout)
}

const unended = {
  ended_at: null,
  ended_by: null,
  ending: '',
  feedback: '',
  feedback_at: null,
  feedback_by: null,
}

function putOnBoard(
  work: Work,
  at: { callout: number; place: number; plan: Plan; prepared: Prepared },
  target: Selected,
): void {
  const { callout, place, plan, prepared } = at
  work.ledger.insert('callout_target', {
    callout,
    place,
    wave: target.wave,
    begins_at: plusMinutes(work.now, plan.waves[target.wave]?.afterMinutes ?? 0),
    ...namesOf(target),
    ladder: JSON.stringify(ladderOf(target, plan, prepared.directory)),
    dropped_at: null,
    dropped_why: '',
  })
}

/** What the board shows of somebody of the address book. */
export function namesOf({ unit, contact }: { unit: Unit; contact: Contact | null }) {
  return {
    unit: unit.name,
    contact: contact?.id ?? null,
    who: contact?.name ?? '',
    post: contact?.post ?? '',
  }
}

function chosenTargets(chosen: readonly ChosenTarget[], { scheme, directory }: Prepared): Selected[] {
  const seen = new Set<string>()
  return chosen.map(({ wave, unitId, contact: id }) => {
    if (wave >= scheme.plan.waves.length) refuse('callouts.unknownWave', { wave: wave + 1 })
    const unit = directory.units.get(unitId) ?? refuse('contacts.unknownUnit', { id: unitId })
    const people = directory.byUnit.get(unitId) ?? []
    const contact = id === null ? (people[0] ?? null) : people.find((one) => one.id === id)
    if (contact === undefined) return refuse('contacts.unknown', { id: id ?? 0 })
    const key = contact ? `contact ${contact.id}` : `unit ${unit.id}`
    if (seen.has(key)) refuse('callouts.targetTwice', { name: contact?.name ?? unit.name })
    seen.add(key)
    return { wave, unit, contact }
  })
}
