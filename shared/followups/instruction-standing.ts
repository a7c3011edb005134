import rules from '#resources/rules/followup-rules.json' with { type: 'json' }
import { type Instant, plusMinutes } from '#shared/base/instant.ts'
import type { Instruction, InstructionEvent, InstructionForm, InstructionStanding } from './instruction.ts'

const { readBackMinutes, signHours, assignMinutes, closeHours } = rules.reminders

/** How an instruction stands by what was written beside it, in the order it was written down. */
export function instructionStanding(events: readonly InstructionEvent[]): InstructionStanding {
  const last = (act: InstructionEvent['act']) => events.findLast((event) => event.act === act)
  const [readBack, signed, ended] = [
    last('readBack'),
    last('sign'),
    events.findLast(({ act }) => act === 'close' || act === 'reopen'),
  ]
  const closed = ended?.act === 'close' ? ended : null
  return {
    state: closed ? 'closed' : 'open',
    readBack: readBack ? { words: readBack.words, at: readBack.happenedAt } : null,
    signature:
      signed && signed.means !== ''
        ? { means: signed.means, name: signed.who, at: signed.happenedAt, words: signed.words }
        : null,
    cleanCopy: last('cleanCopy')?.words ?? '',
    proposal: last('proposal')?.words ?? '',
    reply: last('reply')?.words ?? '',
    repliedAt: last('reply')?.happenedAt ?? null,
    closedAt: closed?.happenedAt ?? null,
  }
}

/** A follow-up made of an instruction, as far as the instruction needs to know. */
export interface Made {
  /** When it was crossed off or withdrawn. */
  endedAt: Instant | null
}

/** What an instruction still lacks and by when: an oral one the read-back and the signature (also when closed), an open one somebody in charge, then its closing. */
export function missingOf(
  { form, givenAt, receivedAt }: { form: InstructionForm; givenAt: Instant; receivedAt: Instant },
  standing: InstructionStanding,
  made: readonly Made[],
): Instruction['missing'] {
  const oral = form === 'oral'
  const open = standing.state === 'open'
  return [
    ...(oral && open && standing.readBack === null
      ? [{ what: 'readBack' as const, dueAt: plusMinutes(receivedAt, readBackMinutes) }]
      : []),
    ...(oral && standing.signature === null
      ? [{ what: 'signature' as const, dueAt: plusMinutes(givenAt, signHours * 60) }]
      : []),
    ...(open ? endOf(receivedAt, standing, made) : []),
  ]
}

function endOf(
  receivedAt: Instant,
  { repliedAt }: InstructionStanding,
  made: readonly Made[],
): Instruction['missing'] {
  if (made.length === 0 && repliedAt === null)
    return [{ what: 'assignment', dueAt: plusMinutes(receivedAt, assignMinutes) }]
  if (made.some(({ endedAt }) => endedAt === null)) return []
  const last = [repliedAt ?? receivedAt, ...made.map(({ endedAt }) => endedAt ?? receivedAt)].sort().at(-1)
  return [{ what: 'closing', dueAt: plusMinutes(last ?? receivedAt, closeHours * 60) }]
}
