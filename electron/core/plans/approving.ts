import { refuse } from '#shared/base/refusal.ts'
import { cardContent } from '../card-content.ts'
import { actor, type Handler, type Work } from '../work.ts'
import { keepFacts, refuseUnsound } from './drafts.ts'
import { planOf } from './listing.ts'
import { takenCard } from './samples.ts'
import {
  type CardRow,
  cardsOf,
  factsOf,
  named,
  type VersionRow,
  versionOf,
  versionRow,
  versionsOf,
} from './store.ts'

/** A submitted version comes into use by the PIN of a leader or administrator; the one before stays readable and its runs go on. */
export const approve: Handler<'plans.approve'> = (work, { id, words, ...signing }) => {
  const row = submitted(work, id)
  refuseUnsound(work, cardContent(row.content))
  const signer = signedBy(work, signing)
  work.ledger.update('plan_version', id, {
    state: 'approved',
    approved_at: work.now,
    approved_by: signer.id,
    words,
  })
  const facts = factsOf(row)
  keepFacts(work, row.plan, facts)
  work.ledger.update('plan_card', row.plan, { current: id })
  note(work, 'plans.approved', { plan: facts.name, number: row.number, name: signer.name, words })
  return versionOf(work, id)
}

/** A submitted version is a draft again, with the words of whoever did not approve it. */
export const sendBack: Handler<'plans.sendBack'> = (work, { id, words, ...signing }) => {
  submitted(work, id)
  signedBy(work, signing)
  work.ledger.update('plan_version', id, { state: 'draft', submitted_at: null, words })
  return versionOf(work, id)
}

/** The version in use is used no longer; the one approved before it is in use again, if there is one. */
export const withdraw: Handler<'plans.withdraw'> = (work, { id, reason, ...signing }) => {
  const row = versionRow(work.db, id)
  const card = cardOf(work, row.plan)
  if (row.state !== 'approved' || card.current !== id) refuse('plans.notInUse', { number: row.number })
  const signer = signedBy(work, signing)
  work.ledger.update('plan_version', id, { state: 'withdrawn', words: reason })
  const before = versionsOf(work.db, card.id)
    .filter(({ state }) => state === 'approved')
    .sort((a, b) => ((a.approved_at ?? '') < (b.approved_at ?? '') ? -1 : 1))
    .at(-1)
  if (before) keepFacts(work, card.id, factsOf(before))
  work.ledger.update('plan_card', card.id, { current: before?.id ?? null })
  note(work, 'plans.withdrawn', { plan: card.name, number: row.number, name: signer.name, words: reason })
  return versionOf(work, id)
}

/** A card that does not concern this room is put away, or taken out again. */
export const switchCard: Handler<'plans.switch'> = (work, { plan, active }) => {
  const card = takenCard(work, plan)
  if ((card.active === 1) !== active) {
    work.ledger.update('plan_card', card.id, { active: active ? 1 : 0 })
    const notice = active ? 'plans.takenOut' : 'plans.putAway'
    work.call('log.notice', { notice, fields: { plan: card.name, name: actor(work).name } })
  }
  return planOf(work, named(work.db, card.id))
}

function submitted(work: Work, id: number): VersionRow {
  const row = versionRow(work.db, id)
  if (row.state !== 'submitted') refuse('plans.notSubmitted', { number: row.number })
  return row
}

function signedBy(work: Work, signing: { person: number; pin: string }): { id: number; name: string } {
  const signer = work.call('people.confirm', signing)
  if (!signer.roles.some((role) => role === 'leader' || role === 'administrator'))
    refuse('plans.leaderSigns', { name: signer.name })
  return signer
}

function cardOf(work: Work, id: number): CardRow {
  return cardsOf(work.db).find((card) => card.id === id) as CardRow
}

function note(
  work: Work,
  notice: string,
  { words, ...fields }: { plan: string; number: number; name: string; words: string },
): void {
  const said = words === '' ? '' : work.words('notices:plans.said', { words })
  work.call('log.notice', { notice, fields: { ...fields, said } })
}
