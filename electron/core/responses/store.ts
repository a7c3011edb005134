import { refuse } from '#shared/base/refusal.ts'
import type { ConditionMet } from '#shared/responses/condition.ts'
import type { ResponseLevel } from '#shared/responses/level.ts'
import type { Response, ResponseAction } from '#shared/responses/response.ts'
import { standingOf } from '#shared/responses/standing.ts'
import type { ResponseStep } from '#shared/responses/step.ts'
import { byOf } from '../by.ts'
import type { Bound, Reader } from '../db/reader.ts'
import type { Stored } from '../db/tables.ts'

type Named<Row> = Row & { name: string | null }
type Found = Stored<'response'> & { plan_name: string | null; chain: number | null }

/** A response by number with everything that became of it; refused when there is none. */
export function responseOf(db: Reader, id: number): Response {
  const [found] = responsesWhere(db, 'r.id = ?', [id], 1)
  return found ?? refuse('responses.unknown', { id })
}

/** Responses that meet a condition, newest first. */
export function responsesWhere(db: Reader, condition: string, bound: Bound[], limit: number): Response[] {
  return db
    .all<Found>(
      `SELECT r.*, p.name AS plan_name, m.chain FROM response r
         LEFT JOIN response_plan p ON p.room = r.room AND p.id = r.plan
         LEFT JOIN warning_message m ON m.room = r.room AND m.id = r.message
       WHERE ${condition} ORDER BY r.id DESC LIMIT ?`,
      ...bound,
      limit,
    )
    .map((row) => responseFrom(db, row))
}

function responseFrom(db: Reader, row: Found): Response {
  const steps = stepsOf(db, row.id)
  return {
    id: row.id,
    plan: row.plan === null ? null : { id: row.plan, name: row.plan_name ?? '' },
    matter: row.matter,
    chain: row.chain,
    exercise: row.exercise === 1,
    ...standingOf(steps),
    steps,
    actions: actionsOf(db, row.id),
  }
}

/** The response a step belongs to; refused when there is no such step. */
export function responseOfStep(db: Reader, id: number): Response {
  const row = db.one<{ response: number }>('SELECT response FROM response_step WHERE id = ?', id)
  return row ? responseOf(db, row.response) : refuse('responses.unknownStep', { id })
}

function stepsOf(db: Reader, response: number): ResponseStep[] {
  return db
    .all<Named<Stored<'response_step'>>>(
      `SELECT s.*, p.name FROM response_step s LEFT JOIN person p ON p.room = s.room AND p.id = s.person
       WHERE s.response = ? ORDER BY s.id`,
      response,
    )
    .map(stepFrom)
}

function stepFrom(row: Named<Stored<'response_step'>>): ResponseStep {
  return {
    id: row.id,
    act: row.act,
    change: row.change,
    level: row.level as ResponseLevel | null,
    basis: row.basis,
    conditions: JSON.parse(row.condition) as ConditionMet[],
    measures: JSON.parse(row.measures) as string[],
    expectedUntil: row.expected_until,
    consultation: row.consultation,
    answers: row.answers,
    approver: row.approver,
    means: row.means,
    readBack: row.read_back === 1,
    words: row.words,
    message: row.message,
    happenedAt: row.happened_at,
    at: row.at,
    by: byOf(row.person, row.name),
  }
}

function actionsOf(db: Reader, response: number): ResponseAction[] {
  return actionsWhere(db, 'a.response = ?', [response])
}

/** Actions that meet a condition, the most urgent first. */
export function actionsWhere(db: Reader, condition: string, bound: Bound[]): ResponseAction[] {
  return db
    .all<Named<Stored<'response_action'>>>(
      `SELECT a.*, p.name FROM response_action a
         LEFT JOIN person p ON p.room = a.room AND p.id = a.settled_by
       WHERE ${condition} ORDER BY a.due_at, a.id`,
      ...bound,
    )
    .map((row) => ({
      id: row.id,
      response: row.response,
      level: row.level as ResponseLevel,
      words: row.words,
      who: row.who,
      dueAt: row.due_at,
      settledAt: row.settled_at,
      settledBy: byOf(row.settled_by, row.name),
      outcome: row.outcome,
      result: row.result,
    }))
}

/** An action by number; refused when there is none. */
export function actionOf(db: Reader, id: number): ResponseAction {
  return actionsWhere(db, 'a.id = ?', [id])[0] ?? refuse('responses.unknownAction', { id })
}

/** The last message of a warning and whether it is a real one; refused when there is no such warning. */
export function chainOf(db: Reader, id: number): { message: number; status: string } {
  const row = db.one<{ last_message: number; status: string }>(
    'SELECT last_message, status FROM warning_chain WHERE id = ?',
    id,
  )
  return row ? { message: row.last_message, status: row.status } : refuse('responses.unknownWarning', { id })
}
