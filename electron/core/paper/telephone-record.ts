import type { TelephoneRecordData } from '#shared/paper/telephone-record.ts'
import type { Work } from '../work.ts'

const blank = {
  subject: '',
  time: '',
  place: '',
  cause: '',
  course: '',
  measures: '',
  result: '',
  impact: '',
  trend: '',
  told: '',
  proposal: '',
  instruction: '',
  readBack: false,
}

/** The facts of one call as it was written; an entry without the telephone form gives its words alone. */
export function telephoneRecordData(work: Work, id: number): TelephoneRecordData {
  const entry = work.call('log.entry', { id })
  const { subject, told, proposal, instruction, readBack, ...parts } = entry.telephone ?? blank
  const settlement = entry.follows.find(({ relation }) => relation === 'settlement')
  return {
    number: entry.id,
    exercise: entry.exercise,
    direction: entry.kind === 'callIn' ? 'in' : entry.kind === 'callOut' ? 'out' : null,
    at: entry.happenedAt,
    party: entry.party,
    subject,
    parts,
    text: entry.text,
    told,
    proposal,
    instruction,
    instructed: null,
    outcome: settlement?.text ?? entry.handling,
    recordedBy: entry.by?.name ?? '',
    recordedAt: entry.recordedAt,
    readBack,
  }
}
