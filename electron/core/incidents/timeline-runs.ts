import { z } from 'zod'
import type { Stored } from '../db/tables.ts'
import type { Work } from '../work.ts'
import type { Happened } from './happened.ts'

/** What the plans run for an incident became: begun, raised, every step, ended. */
export function runsHappened(work: Work, id: number): Happened[] {
  const runs = work.db.all<Stored<'plan_run'>>(
    `SELECT r.* FROM plan_run r WHERE r.incident = ? OR r.id IN
       (SELECT target FROM incident_link WHERE incident = ? AND kind = 'run' AND withdrawn_at IS NULL)
     ORDER BY r.id`,
    id,
    id,
  )
  return runs.flatMap((run) => [...course(work, run), ...levels(work, run), ...steps(work, run)])
}

function course(work: Work, run: Stored<'plan_run'>): Happened[] {
  const { id: row, title, began_at: began, ended_at: ended, ending, person } = run
  const common = { kind: 'run', person, table: 'plan_run', row, ref: `runs/${row}` } as const
  const text = (key: string) => work.words(`notices:incidents.line.${key}`, { title, words: ending })
  const begun: Happened = { ...common, at: began, recordedAt: began, text: text('runBegun') }
  if (ended === null) return [begun]
  return [begun, { ...common, at: ended, recordedAt: ended, text: text('runEnded'), seal: 'last' }]
}

function levels(work: Work, run: Stored<'plan_run'>): Happened[] {
  return work.db
    .all<Stored<'run_level'>>('SELECT * FROM run_level WHERE run = ? ORDER BY id', run.id)
    .map(({ id: row, level, reason, at, person }) => ({
      ...{ at, recordedAt: at, kind: 'run', person, row },
      text: work.words('notices:incidents.line.runRaised', { title: run.title, level, reason }),
      table: 'run_level',
      ref: `runs/${run.id}`,
    }))
}

function steps(work: Work, run: Stored<'plan_run'>): Happened[] {
  const words = stepWords(work, run.version)
  const rows = work.db.all<Stored<'run_step_event'> & { code: string }>(
    `SELECT e.*, s.code FROM run_step_event e JOIN run_step s ON s.room = e.room AND s.id = e.step
     WHERE s.run = ? ORDER BY e.id`,
    run.id,
  )
  return rows.map((row) => ({
    at: row.happened_at,
    recordedAt: row.at,
    kind: 'step',
    text: work.words(`notices:incidents.line.step.${row.act}`, {
      step: withoutEnd(words.get(row.code) ?? row.code),
      answer: answered(work, row.answer),
      reason: row.reason,
    }),
    person: row.person,
    table: 'run_step_event',
    row: row.id,
    ref: `runs/${run.id}`,
  }))
}

/** A sentence without the mark that ends it, to stand within another. */
function withoutEnd(sentence: string): string {
  return sentence.replace(/[.!?\u3002\uff01\uff1f]+$/, '')
}

const answersByWord = new Set(['yes', 'no', 'unknown'])

function answered(work: Work, answer: string): string {
  if (answer === '') return ''
  const said = answersByWord.has(answer) ? work.words(`notices:runs.answer.${answer}`) : answer
  return work.words('notices:incidents.answered', { answer: withoutEnd(said) })
}

const Card = z.object({ steps: z.array(z.object({ code: z.string(), words: z.string() })) })

function stepWords(work: Work, version: number): Map<string, string> {
  const row = work.db.one<{ content: string }>('SELECT content FROM plan_version WHERE id = ?', version)
  const card = Card.safeParse(row ? JSON.parse(row.content) : null)
  return new Map(card.data?.steps.map(({ code, words }) => [code, words]))
}
