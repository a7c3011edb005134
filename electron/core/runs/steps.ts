import { minutesBetween } from '#shared/base/instant.ts'
import { refuse, refuseFields } from '#shared/base/refusal.ts'
import type { Party } from '#shared/log/entry.ts'
import { checkedAnswer } from '#shared/runs/answer.ts'
import { bookWords } from '#shared/runs/whom.grammar.ts'
import type { Handler, Work } from '../work.ts'
import { note as noteLine, type Spoken, type StepAtHand, stepAtHand, writeLine } from './log-line.ts'
import type { RunStepEventRow } from './rows.ts'
import { headNow, type RunFound } from './store.ts'

/** How long before the first contact something may have been done: further back is a slip of the pen. */
const mostMinutesBefore = 1440

/** How many people of the book are offered for a call. */
const mostOffered = 12

/** A step is done: its answer checked, the line in the log and the tick in one transaction. */
export const tick: Handler<'runs.tick'> = (work, { step: id, answer, ...said }) => {
  const hand = openStep(work, id)
  const checked = checkedAnswer(hand.step.answer, answer)
  if ('fault' in checked) return refuseFields({ answer: checked.fault })
  const happenedAt = momentOf(work, hand.run, said.happenedAt)
  const spoken = spokenWith(work, said)
  const entry = writeLine(work, hand, { notice: 'done', answer: checked.text, spoken, happenedAt })
  settle(work, id, 'done')
  addEvent(work, id, {
    act: 'done',
    answer: checked.text,
    contact: spoken.contact,
    entry,
    happened_at: happenedAt,
  })
  return headNow(work, hand.run.id)
}

/** A step that is not done, and why. */
export const setAside: Handler<'runs.setAside'> = (work, { step: id, outcome, reason }) => {
  const hand = openStep(work, id)
  const entry = noteLine(work, hand.run, {
    notice: `runs.${outcome}`,
    fields: { words: hand.step.words, reason },
  })
  settle(work, id, outcome)
  addEvent(work, id, { act: outcome, reason, entry })
  return headNow(work, hand.run.id)
}

/** A step settled by mistake is open again; what was written about it stays. */
export const reopenStep: Handler<'runs.reopenStep'> = (work, { step: id, reason }) => {
  const hand = stepAtHand(work, id)
  if (hand.row.state === 'open') refuse('runs.stepOpen', { words: hand.step.words })
  const fields = { words: hand.step.words, reason }
  const entry = noteLine(work, hand.run, { notice: 'runs.reopened', fields })
  work.ledger.update('run_step', id, { state: 'open', settled_at: null, settled_by: null })
  addEvent(work, id, { act: 'reopened', reason, entry })
  return headNow(work, hand.run.id)
}

/** Something about a step that stays open. */
export const noteStep: Handler<'runs.note'> = (work, { step: id, words, ...said }) => {
  const hand = openStep(work, id)
  const happenedAt = momentOf(work, hand.run, said.happenedAt)
  const spoken = spokenWith(work, said)
  const entry = writeLine(work, hand, { notice: 'noted', answer: words, spoken, happenedAt })
  addEvent(work, id, { act: 'note', reason: words, contact: spoken.contact, entry, happened_at: happenedAt })
  return headNow(work, hand.run.id)
}

/** Whom a call step may mean: the contact it names, then those of the book by role and place. */
export const whom: Handler<'runs.whom'> = (work, { step: id }) => {
  const { step } = stepAtHand(work, id)
  if (!step.whom) return { contacts: [] }
  const { role, place, contact } = step.whom
  const ids = new Set<number>()
  if (contact !== null && contactState(work, contact) === 'active') ids.add(contact)
  for (const words of bookWords(role, place))
    if (ids.size < mostOffered)
      for (const found of work.call('contacts.find', { words, limit: mostOffered - ids.size }))
        ids.add(found.id)
  return { contacts: [...ids].map((one) => work.call('contacts.contact', { id: one })) }
}

function openStep(work: Work, id: number): StepAtHand {
  const hand = stepAtHand(work, id)
  if (hand.row.state !== 'open')
    refuse('runs.stepSettled', { words: hand.step.words, at: hand.row.settled_at ?? '' })
  return hand
}

function settle(work: Work, id: number, state: 'done' | 'notApplicable' | 'skipped'): void {
  work.ledger.update('run_step', id, { state, settled_at: work.now, settled_by: work.person?.id ?? null })
}

function addEvent(
  work: Work,
  step: number,
  event: Pick<RunStepEventRow, 'act' | 'entry'> & Partial<RunStepEventRow>,
): void {
  work.ledger.insert('run_step_event', {
    step,
    act: event.act,
    answer: event.answer ?? '',
    reason: event.reason ?? '',
    contact: event.contact ?? null,
    entry: event.entry,
    happened_at: event.happened_at ?? work.now,
    at: work.now,
    person: work.person?.id ?? null,
  })
}

/** When it was done: not ahead, and not a day before the first contact. */
function momentOf(work: Work, run: RunFound, said: string | undefined): string {
  const at = said ?? work.now
  if (at > work.now) refuseFields({ happenedAt: 'runs.future' })
  if (said !== undefined && minutesBetween(at, run.began_at) > mostMinutesBefore)
    refuseFields({ happenedAt: 'runs.beforeBegan' })
  return at
}

/** The other side of a call: a contact of the book (one taken out of use is marked in words), or somebody who is not in it. */
function spokenWith(work: Work, { contact, party }: { contact: number | null; party: Party | null }): Spoken {
  if (contact === null) return { contact, party, retired: false }
  const state = contactState(work, contact)
  if (state === 'missing') refuse('runs.unknownContact', { id: contact })
  const { name, post, unit, numbers } = work.call('contacts.contact', { id: contact })
  const known = { name, post, unit: unit.name, telephone: numbers[0]?.number ?? '' }
  const typed = Object.fromEntries(Object.entries(party ?? {}).filter(([, text]) => text !== ''))
  return { contact, party: { ...known, ...typed }, retired: state === 'retired' }
}

function contactState(work: Work, id: number): 'active' | 'retired' | 'missing' {
  const row = work.db.one<{ active: number }>('SELECT active FROM contact WHERE id = ?', id)
  if (!row) return 'missing'
  return row.active === 1 ? 'active' : 'retired'
}
