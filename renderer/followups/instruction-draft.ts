import { useState } from 'react'
import { useCommand, useQuery } from '#renderer/app/call.ts'
import type { InstructionCause } from '#renderer/app/open-forms.ts'
import { instantNow, useRoom } from '#renderer/app/room-context.tsx'
import { useRefusalWords } from '#renderer/app/words.ts'
import type {
  Instruction,
  InstructionFacts,
  InstructionForm,
  InstructionMeans,
} from '#shared/followups/instruction.ts'
import type { Entry } from '#shared/log/entry.ts'
import { useKeptDraft } from './kept-draft.ts'

/** The instruction form as it is filled in. */
export interface InstructionDraft {
  form: InstructionForm
  leaderName: string
  leaderPost: string
  person: number | null
  givenAt: string | null
  words: string
  readBack: boolean
  answer: string
  incident: number | null
  means: InstructionMeans
  urgency: InstructionFacts['urgency']
  unit: string
  number: string
  title: string
  proposal: string
}

/** Everything the parts of the form need. */
export type InstructionHold = ReturnType<typeof useInstructionDraft>

/** The form of a new instruction: kept while it is typed, one draft for each thing it may be made of; the leader on duty is likely to have given it. */
export function useInstructionDraft(cause: InstructionCause) {
  const [entry, incident] = [cause.entry ?? null, cause.incident ?? null]
  const command = useCommand('followups.addInstruction')
  const say = useRefusalWords()
  const first = useFirst(entry, incident)
  const kept = useKeptDraft(`instruction/${entry ?? '-'}/${incident ?? '-'}`, first)
  const { draft } = kept
  async function save(): Promise<Instruction | null> {
    const { leaderName, leaderPost, person, answer, unit, number, title, ...said } = draft
    const oral = draft.form === 'oral'
    const outcome = await command.run({
      ...said,
      givenAt: draft.givenAt ?? '',
      leader: { name: leaderName, post: leaderPost, person },
      readBack: oral ? { done: draft.readBack, words: answer } : { done: false },
      document: { unit, number, title },
      entry,
    })
    if (!outcome.ok) return null
    await kept.drop()
    return outcome.value
  }
  return {
    ...kept,
    save,
    busy: command.busy,
    refusal: command.refusal,
    fault: (path: string) => say.fault(command.refusal?.faults?.[path]),
  }
}

function useFirst(entry: number | null, incident: number | null): InstructionDraft {
  const from = useQuery('log.entry', { id: entry ?? 1 }, { enabled: entry !== null }).value
  const onDuty = useRoom().standing?.shift.crew.find(
    ({ post, presence }) => post === 'leader' && presence !== 'relieved',
  )
  const { createdAt } = useRoom()
  const [now] = useState(() => later(`${instantNow().slice(0, 16)}:00.000Z`, createdAt))
  const leader = leaderOf(from)
  return {
    form: 'oral',
    leaderName: leader?.name ?? onDuty?.person.name ?? '',
    leaderPost: leader?.post ?? onDuty?.person.post ?? '',
    person: leader ? null : (onDuty?.person.id ?? null),
    givenAt: from?.happenedAt ?? now,
    words: from?.telephone?.instruction || from?.text || '',
    readBack: false,
    answer: '',
    incident,
    means: 'telephone',
    urgency: '',
    unit: '',
    number: '',
    title: '',
    proposal: from?.telephone?.proposal ?? '',
  }
}

/** In the very minute in which the room was created, nothing can have been said before it. */
function later(minute: string, createdAt: string | null): string {
  return createdAt !== null && createdAt > minute ? createdAt : minute
}

/** Of an entry of an instruction, the other side is the leader. */
function leaderOf(entry: Entry | undefined): { name: string; post: string } | null {
  if (entry?.kind !== 'instruction' || entry.party.name === '') return null
  return entry.party
}
