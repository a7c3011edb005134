import { dateTime } from '#shared/base/clock-face.ts'
import type { Followup, FollowupEvent } from '#shared/followups/followup.ts'
import type { Instruction } from '#shared/followups/instruction.ts'
import type { Handling } from '#shared/paper/instruction-handling.ts'
import type { InstructionSheetData } from '#shared/paper/instruction-sheet.ts'
import type { SignOff } from '#shared/paper/sheet.ts'
import { paperWords } from '../paper-words.ts'
import { postName } from '../post-name.ts'
import type { Work } from '../work.ts'

/** The facts of an instruction's handling sheet as they stand now. */
export function instructionSheetData(work: Work, id: number): InstructionSheetData {
  const instruction = work.call('followups.instruction', { id })
  const followups = work
    .call('followups.list', { instruction: id, limit: 500 })
    .filter(({ state }) => state !== 'withdrawn')
    .sort((a, b) => a.id - b.id)
  const { leader, by, signature } = instruction
  return {
    number: instruction.number,
    form: instruction.form,
    exercise: instruction.exercise,
    document: instruction.document,
    urgency: instruction.urgency,
    receivedAt: instruction.receivedAt,
    givenAt: instruction.givenAt,
    means: instruction.means,
    leader: [leader.name, leader.post].filter(Boolean).join(' '),
    words: instruction.words,
    cleanCopy: instruction.cleanCopy,
    recorder: by?.name ?? '',
    readBack: instruction.readBack,
    signature: signature && { means: signature.means, at: signature.at, words: signature.words },
    proposal: instruction.proposal,
    handling: handlingOf(work, followups),
    reply: instruction.reply,
    signatures: {
      lead: proposedBy(instruction),
      leader: signature?.means === 'pin' ? { name: signature.name, at: signature.at } : null,
      verifier: verifiedBy(followups),
    },
  }
}

const onTheWay = ['deploy', 'feedback', 'progress', 'extend', 'transfer', 'sendBack'] as const

function handlingOf(work: Work, followups: readonly Followup[]): Handling {
  const told = (acts: readonly Told[]) =>
    followups.flatMap(({ number, events }) =>
      events.flatMap((event) => {
        const act = acts.find((one) => one === event.act)
        return act ? [{ number, ...lineOf(work, act, event) }] : []
      }),
    )
  return {
    assignments: followups.map((one) => ({ ...one, leadUnit: one.leadUnit || one.postName })),
    progress: told(onTheWay),
    results: told(['settle']),
  }
}

type Told = (typeof onTheWay)[number] | 'settle'

function lineOf(work: Work, act: Told, event: FollowupEvent): Omit<Handling['progress'][number], 'number'> {
  const { unit, post, who, approver, newBy, happenedAt } = event
  const charge = [unit, post === '' ? '' : postName(work, post)].filter(Boolean).join(' ')
  const words = paperWords(work)(`instruction.told.${act}`, {
    words: event.words,
    approver,
    charge,
    newBy: newBy === null ? '' : dateTime(newBy, work.room.zone),
  })
  const said = act === 'transfer' ? (event.by?.name ?? '') : [unit, who].filter(Boolean).join(' ')
  return { at: happenedAt, who: said || (event.by?.name ?? ''), words }
}

function proposedBy({ events }: Instruction): SignOff | null {
  const proposed = events.findLast(({ act }) => act === 'proposal')
  return proposed?.by ? { name: proposed.by.name, at: proposed.at } : null
}

/** The last who verified by PIN, once everything is crossed off. */
function verifiedBy(followups: readonly Followup[]): SignOff | null {
  if (followups.some(({ state }) => state !== 'crossedOff')) return null
  const last = followups
    .flatMap(({ events }) => events.filter(({ act, byPin }) => act === 'crossOff' && byPin))
    .sort((a, b) => (a.at < b.at ? -1 : 1))
    .at(-1)
  return last ? { name: last.approver, at: last.at } : null
}
