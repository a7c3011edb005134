import type { RunRecordData } from '#shared/paper/run-record.ts'
import type { RecordEvent, RecordStep } from '#shared/paper/run-record-steps.ts'
import type { PhaseCode } from '#shared/plans/card.ts'
import { levelMark } from '#shared/responses/level.ts'
import type { Run, RunStep, StepEvent } from '#shared/runs/run.ts'
import { paperWords } from '../paper-words.ts'
import type { Work } from '../work.ts'
import { phaseName } from './phase-name.ts'

/** The facts of a run for its record, as far as it has come. */
export function runRecordData(work: Work, id: number): RunRecordData {
  const run = work.call('runs.get', { id })
  const words = paperWords(work)
  return {
    number: run.id,
    title: run.title,
    card: run.plan.name,
    version: run.version.number,
    sample: run.sample,
    exercise: run.exercise,
    incident: run.incident === null ? '' : incidentOf(work, run.incident),
    source: run.entry === null ? '' : words('runRecord.entry', { number: run.entry }),
    beganAt: run.beganAt,
    beganBy: run.by?.name ?? '',
    endedAt: run.endedAt,
    ending: run.ending,
    levels: run.levels.map(({ level, reason, at, by }) => ({
      level: words('response.level', { level: levelMark(level) }),
      reason,
      at,
      by: by?.name ?? '',
    })),
    phases: phasesOf(work, run),
  }
}

function incidentOf(work: Work, id: number): string {
  const { year, number, title } = work.call('incidents.get', { id })
  return paperWords(work)('runRecord.incidentOf', { number: `${year}-${number}`, title })
}

function phasesOf(work: Work, run: Run): RunRecordData['phases'] {
  const words = paperWords(work)
  const codes = [...new Set(run.steps.map(({ phase }) => phase))]
  return codes.map((code: PhaseCode) => ({
    name: phaseName(code, run.phases, words),
    steps: run.steps.filter(({ phase }) => phase === code).map((step) => stepOf(work, step)),
  }))
}

function stepOf(work: Work, step: RunStep): RecordStep {
  const { place, kind, words, whom, dueAt, state, settledAt, events } = step
  return {
    number: place + 1,
    kind,
    words,
    whom: whom ? [whom.place, whom.role].filter(Boolean).join(' ') : '',
    dueAt,
    state,
    settledAt,
    events: events.map((event) => eventOf(work, step, event)),
  }
}

function eventOf(work: Work, step: RunStep, event: StepEvent): RecordEvent {
  const { act, answer, reason, happenedAt, at, by } = event
  return {
    act,
    answer: answerOf(work, step, answer),
    reason,
    contact: spokenWith(work, event),
    happenedAt,
    at,
    by: by?.name ?? '',
  }
}

function answerOf(work: Work, { answer: { kind, unit } }: RunStep, answer: string): string {
  const words = paperWords(work)
  if (answer === 'unknown') return words('runRecord.unknown')
  if (kind === 'yesNo' && answer === 'yes') return words('planCard.yes')
  if (kind === 'yesNo' && answer === 'no') return words('planCard.no')
  return kind === 'number' && answer !== '' ? [answer, unit].filter(Boolean).join(' ') : answer
}

/** The other side of the call, as the line of the log has it. */
function spokenWith(work: Work, { entry }: StepEvent): string {
  const party = entry === null ? null : work.call('log.entry', { id: entry }).party
  return party ? [party.unit, party.name, party.post, party.telephone].filter(Boolean).join(' ') : ''
}
