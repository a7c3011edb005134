import type { Handover } from '#shared/handover/handover.ts'
import type { Shift } from '#shared/handover/shift.ts'
import type { Entry } from '#shared/log/entry.ts'
import type { DutyLogData } from '#shared/paper/duty-log.ts'
import type { DutyLogRow, LogMark } from '#shared/paper/duty-log-table.ts'
import type { Work } from '../work.ts'
import { briefOfShift, inForceOf, instructionsOf, openMattersOf } from './duty-log-blocks.ts'
import { kindNames, paperCrew, shiftLabel, signOff } from './names.ts'
import { handoverOfShift, shiftFound } from './store.ts'

/** The facts of a shift's duty log, gathered from the log, the crew and the handover. */
export function dutyLogData(work: Work, shiftId: number): DutyLogData {
  const shift = shiftFound(work, shiftId)
  const entries = work.call('log.shift', { shift: shiftId })
  const handover = handoverOfShift(work, shiftId)
  const kinds = kindNames(work)
  const real = entries.filter(({ exercise }) => !exercise)
  const said = (kind: string) =>
    real.filter((entry) => entry.kind === kind && entry.refers === null).map(({ text }) => text)
  const brief = briefOfShift(work, shiftId, handover)
  const phone = brief?.checks.find(({ code }) => code === 'dutyPhone')
  return {
    dutyDay: shift.dutyDay,
    shift: { from: shift.from, to: shift.to, label: shiftLabel(work, shift) },
    crew: paperCrew(shift),
    weather: said('weather')[0] ?? null,
    phoneTest: phone?.state
      ? work.words(`paper:handover.state${phone.state[0]?.toUpperCase()}${phone.state.slice(1)}`)
      : null,
    rows: entries.map((entry) => rowOf(entry, kinds)),
    openMatters: openMattersOf(brief, real),
    warnings: inForceOf(work, shift),
    instructions: instructionsOf(work, shift, real),
    notices: said('document'),
    equipment: said('equipment'),
    notes: notesOf(work, shiftId),
    signatures: signaturesOf(shift, handover),
  }
}

/** Who handed the shift over signed for it, as lead or as officer; the leader's is the review. */
function signaturesOf(shift: Shift, handover: Handover | null): DutyLogData['signatures'] {
  const signed = signOff(handover?.outgoing)
  const lead = shift.crew.some(({ post, person }) => post === 'lead' && person.id === handover?.outgoing.id)
  return { officer: lead ? null : signed, lead: lead ? signed : null, leader: signOff(handover?.leader) }
}

function rowOf(entry: Entry, kinds: Map<string, string>): DutyLogRow {
  return {
    number: entry.id,
    at: entry.happenedAt,
    recordedAt: entry.recordedAt,
    kind: kinds.get(entry.kind) ?? entry.kind,
    party: entry.party,
    text: entry.text,
    handling: [
      entry.handling,
      ...entry.follows.filter(({ relation }) => relation === 'settlement').map(({ text }) => text),
    ]
      .filter(Boolean)
      .join('\n'),
    settledAt: entry.settledAt,
    open: entry.open,
    by: entry.by?.name ?? '',
    marks: marksOf(entry),
    struck: entry.corrected,
  }
}

function marksOf(entry: Entry): LogMark[] {
  const marks: LogMark[] = entry.exercise ? [{ mark: 'exercise', number: null }] : []
  if (entry.relation !== null) marks.push({ mark: entry.relation, number: entry.refers })
  const correction = entry.follows.find(({ relation }) => relation === 'correction')
  if (correction) marks.push({ mark: 'corrected', number: correction.id })
  if (entry.reopened) marks.push({ mark: 'reopened', number: null })
  else if (entry.late) marks.push({ mark: 'late', number: null })
  return marks
}

function notesOf(work: Work, shift: number): string[] {
  return work.db
    .all<{ text: string }>('SELECT text FROM handover_note WHERE shift = ? ORDER BY id', shift)
    .map(({ text }) => text)
}
