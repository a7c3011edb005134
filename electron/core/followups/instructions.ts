import { refuseFields } from '#shared/base/refusal.ts'
import type { Instruction, NewInstruction } from '#shared/followups/instruction.ts'
import type { Bound } from '../db/reader.ts'
import { exerciseNow } from '../exercise.ts'
import { actor, type Handler, type Work } from '../work.ts'
import { nextNumber } from '../yearly-number.ts'
import { writeEvent } from './instruction-event.ts'
import { instructionOf, instructionsWhere } from './instruction-store.ts'
import { noteInstruction } from './log-words.ts'
import { exerciseOfIncident, refuseMissing, settleEntry } from './origin.ts'

/** Takes down what a leader instructed, with its number of the year and its line in the log. */
export const addInstruction: Handler<'followups.addInstruction'> = (work, said) => {
  const givenAt = said.givenAt ?? work.now
  if (givenAt > work.now) refuseFields({ givenAt: 'followups.ahead' })
  if (said.entry !== null) refuseMissing(work, 'log_entry', said.entry, 'entry')
  const kept = exerciseOfIncident(work, said.incident)
  const exercise = kept ?? exerciseNow(work, said.exercise)
  if (said.exercise !== undefined && exercise !== said.exercise)
    refuseFields({ exercise: 'followups.exerciseMixed' })
  const id = work.ledger.insert('instruction', {
    ...nextNumber(work, 'instruction', exercise),
    form: said.form,
    facts: JSON.stringify(factsOf(work, said)),
    given_at: givenAt,
    received_at: work.now,
    incident: said.incident,
    entry: said.entry,
    exercise: exercise ? 1 : 0,
    state: 'open',
    at: work.now,
    person: actor(work).id,
  })
  if (said.form === 'oral' && said.readBack.done)
    writeEvent(work, id, { act: 'readBack', words: said.readBack.words })
  if (said.proposal !== '')
    writeEvent(work, id, { act: 'proposal', words: said.proposal, leader: actor(work).name })
  const instruction = instructionOf(work, id)
  noteInstruction(work, instruction, noticeOf(instruction))
  if (said.entry !== null)
    settleEntry(
      work,
      said.entry,
      work.words('notices:followups.entryIsInstruction', { number: instruction.number }),
    )
  return instruction
}

/** Instructions by what is asked for, newest first. */
export const instructions: Handler<'followups.instructions'> = (work, asked) => {
  const { states, limit } = asked
  const conditions: [string, Bound | undefined][] = [
    ['i.form = ?', asked.form],
    ['i.incident = ?', asked.incident],
    ['i.entry = ?', asked.entry],
    ['i.year = ?', asked.year],
    ['i.exercise = ?', asked.exercise === undefined ? undefined : Number(asked.exercise)],
  ]
  const given = conditions.filter((one): one is [string, Bound] => one[1] !== undefined)
  const wanted = states ? `i.state IN (${states.map(() => '?').join(', ')})` : '1'
  const bound = [...(states ?? []), ...given.map(([, value]) => value)]
  return instructionsWhere(work, [wanted, ...given.map(([sql]) => sql)].join(' AND '), bound, limit)
}

function factsOf(work: Work, { leader, words, means, urgency, document }: NewInstruction) {
  const { person } = leader
  if (person !== null && !work.call('people.list', { withInactive: true }).some(({ id }) => id === person))
    refuseFields({ leader: 'followups.notThere' })
  return { leader, words, means, urgency, document }
}

function noticeOf({ form, readBack }: Instruction): string {
  if (form === 'written') return 'written'
  return readBack === null ? 'oral' : 'oralReadBack'
}
