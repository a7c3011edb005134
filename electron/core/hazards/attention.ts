import { refuse, refuseFields } from '#shared/base/refusal.ts'
import { attentionTo, type Spoken } from '#shared/hazards/attention.ts'
import type { AttentionUnit } from '#shared/hazards/hazard.ts'
import { actor, type Handler, type Work } from '../work.ts'
import { attentionUnits } from './store.ts'

/** Which of some names are of units under attention now, and which of some texts name one. */
export const attention: Handler<'hazards.attention'> = (work, { names, texts }) => {
  const watched = attentionUnits(work)
  const found = (name: string, spoken: Spoken) => attentionTo(watched, spoken).map((unit) => ({ name, unit }))
  return [
    ...[...new Set(names)].flatMap((name) => found(name, { names: [name] }).slice(0, 1)),
    ...[...new Set(texts)].flatMap((text) => found(text, { texts: [text] })),
  ]
}

/** Puts a unit under attention; one that is already there is not put there twice. */
export const addAttention: Handler<'hazards.addAttention'> = (work, facts) => {
  if (facts.until !== null && facts.until < facts.since) refuseFields({ until: 'hazards.untilBeforeSince' })
  const known = attentionUnits(work).find(({ name, active }) => active && name === facts.name)
  if (known) refuse('hazards.watchedAlready', { name: facts.name, since: known.since })
  const row = { ...facts, active: 1, lifted: '', at: work.now, person: actor(work).id }
  const unit = unitOf(work, work.ledger.insert('attention_unit', row))
  noteUnit(work, 'attention.added', unit, facts.reason)
  return unit
}

/** Takes a unit off the list, for a reason. */
export const liftAttention: Handler<'hazards.liftAttention'> = (work, { id, reason }) => {
  const before = unitOf(work, id)
  if (before.lifted !== '') refuse('hazards.liftedAlready', { name: before.name })
  work.ledger.update('attention_unit', id, { active: 0, lifted: reason })
  const unit = unitOf(work, id)
  noteUnit(work, 'attention.lifted', unit, reason)
  return unit
}

function unitOf(work: Work, id: number): AttentionUnit {
  return attentionUnits(work).find((unit) => unit.id === id) ?? refuse('hazards.unknownAttention', { id })
}

function noteUnit(work: Work, notice: string, { name, source }: AttentionUnit, words: string): void {
  work.call('log.notice', { notice: `hazards.${notice}`, fields: { name, source, words } })
}
