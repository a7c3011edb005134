import { givenBefore } from '#shared/base/instant.ts'
import { refuse, refuseFields } from '#shared/base/refusal.ts'
import type { InputOf } from '#shared/contract/index.ts'
import type { Instruction } from '#shared/followups/instruction.ts'
import type { Handler, Work } from '../work.ts'
import { writeEvent } from './instruction-event.ts'
import { instructionOf } from './instruction-store.ts'
import { noteInstruction } from './log-words.ts'
import type { InstructionEventRow } from './rows.ts'

/** Writes something beside an instruction; its own words stay as they were given. */
export const writeBeside: Handler<'followups.writeBeside'> = (work, { id, act, words, who, happenedAt }) => {
  const before = instructionOf(work, id)
  if (before.state === 'closed' && act !== 'note') refuse('followups.closed', { number: before.number })
  if (act === 'readBack') refuseReadBack(before)
  refuseOddTime(work, before, happenedAt)
  writeEvent(work, id, { act, words, leader: who, happened_at: happenedAt ?? work.now })
  if (act === 'reply') noteInstruction(work, before, 'reply', { reply: words })
  return instructionOf(work, id)
}

/** Signs an oral instruction afterwards, once. */
export const signInstruction: Handler<'followups.signInstruction'> = (work, said) => {
  const before = instructionOf(work, said.id)
  if (before.form !== 'oral') refuse('followups.writtenAlready', { number: before.number })
  if (before.signature !== null && before.signature.means !== 'unsigned')
    refuse('followups.signed', { number: before.number, name: before.signature.name })
  writeEvent(work, said.id, { act: 'sign', means: said.means, ...signatureOf(work, before, said) })
  noteInstruction(work, before, said.means === 'unsigned' ? 'unsigned' : 'signed', {
    reason: said.means === 'unsigned' ? said.words : '',
  })
  return instructionOf(work, said.id)
}

/** Closes an instruction: by itself when everything made of it was crossed off and it is signed, else only for a reason. */
export const closeInstruction: Handler<'followups.closeInstruction'> = (work, { id, reason }) => {
  const before = instructionOf(work, id)
  if (before.state === 'closed') refuse('followups.closed', { number: before.number })
  const open = before.followups.filter(({ state }) => state === 'open' || state === 'settled')
  if (reason === '' && open.length > 0)
    refuse('followups.stillOpen', { number: before.number, count: open.length, first: open[0]?.number ?? '' })
  const lacking = before.missing.find(({ what }) => what !== 'closing')
  if (reason === '' && lacking) refuse(`followups.lacks.${lacking.what}`, { number: before.number })
  writeEvent(work, id, { act: 'close', words: reason })
  work.ledger.update('instruction', id, { state: 'closed' })
  noteInstruction(work, before, 'closed', { reason })
  return instructionOf(work, id)
}

/** Opens an instruction again that was closed too early. */
export const reopenInstruction: Handler<'followups.reopenInstruction'> = (work, { id, reason }) => {
  const before = instructionOf(work, id)
  if (before.state === 'open') refuse('followups.notClosed', { number: before.number })
  writeEvent(work, id, { act: 'reopen', words: reason })
  work.ledger.update('instruction', id, { state: 'open' })
  noteInstruction(work, before, 'reopened', { reason })
  return instructionOf(work, id)
}

function signatureOf(
  work: Work,
  before: Instruction,
  said: InputOf<'followups.signInstruction'>,
): Pick<InstructionEventRow, 'words' | 'leader' | 'signer' | 'happened_at'> {
  const { leader } = before
  if (said.means === 'pin') {
    const person = work.call('people.confirm', { person: said.person, pin: said.pin })
    const same = leader.person === null ? person.name === leader.name : person.id === leader.person
    if (!same) refuse('followups.anotherLeader', { name: person.name, leader: leader.name })
    return { words: '', leader: person.name, signer: person.id, happened_at: work.now }
  }
  if (said.means === 'unsigned')
    return { words: said.words, leader: leader.name, signer: null, happened_at: work.now }
  if (said.signedAt > work.now && said.signedAt > before.givenAt)
    refuseFields({ signedAt: 'followups.ahead' })
  if (givenBefore(said.signedAt, before.givenAt)) refuseFields({ signedAt: 'followups.beforeGiven' })
  return { words: said.words ?? '', leader: leader.name, signer: null, happened_at: said.signedAt }
}

function refuseReadBack({ form, readBack, number }: Instruction): void {
  if (form === 'written') refuse('followups.writtenAlready', { number })
  if (readBack !== null) refuse('followups.readBackDone', { number })
}

/** A time that is given lies between the instruction and now; a clock set back keeps nobody from writing what happens now. */
function refuseOddTime(work: Work, { givenAt }: Instruction, at: string | undefined): void {
  if (at === undefined) return
  if (at > work.now && at > givenAt) refuseFields({ happenedAt: 'followups.ahead' })
  if (givenBefore(at, givenAt)) refuseFields({ happenedAt: 'followups.beforeGiven' })
}
