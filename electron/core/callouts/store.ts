import { refuse } from '#shared/base/refusal.ts'
import { Plan } from '#shared/callouts/plan.ts'
import type { KeptTarget } from '#shared/callouts/standing.ts'
import type { Answer, Rung, Try } from '#shared/callouts/target.ts'
import { grouped } from '#shared/roster/span.ts'
import type { Reader } from '../db/reader.ts'
import type { Stored } from '../db/tables.ts'
import './rows.ts'

/** A call-out as it is kept, with the warning it belongs to now. */
export interface Callout extends Omit<Stored<'callout'>, 'plan'> {
  plan: Plan
  chain: number | null
  /** When that warning was lifted; null while it was not. */
  liftedAt: string | null
  startedName: string | null
  endedName: string | null
  feedbackName: string | null
}

type Found = Omit<Callout, 'plan'> & { plan: string }

const select = `SELECT c.*, w.id AS chain, CASE w.ending WHEN 'lifted' THEN w.ended_at END AS liftedAt,
    s.name AS startedName, e.name AS endedName, f.name AS feedbackName
  FROM callout c
  LEFT JOIN warning_message m ON m.room = c.room AND m.id = c.message
  LEFT JOIN warning_chain w ON w.room = m.room AND w.id = m.chain
  LEFT JOIN person s ON s.room = c.room AND s.id = c.started_by
  LEFT JOIN person e ON e.room = c.room AND e.id = c.ended_by
  LEFT JOIN person f ON f.room = c.room AND f.id = c.feedback_by`

const plans = new Map<string, Plan>()

/** A call-out by number; refused when there is none. */
export function calloutOf(db: Reader, id: number): Callout {
  const row = db.one<Found>(`${select} WHERE c.id = ?`, id)
  return row ? calloutFrom(row) : refuse('callouts.unknown', { id })
}

/** Call-outs, newest first: the open ones, those that are over, or all; those of one warning. */
export function calloutsOf(
  db: Reader,
  { open, chain, limit }: { open?: boolean | undefined; chain?: number | undefined; limit: number },
): Callout[] {
  const ended = open === undefined ? '1 = 1' : open ? 'c.ended_at IS NULL' : 'c.ended_at IS NOT NULL'
  const ofChain = chain === undefined ? '1 = ?' : 'm.chain = ?'
  return db
    .all<Found>(`${select} WHERE ${ended} AND ${ofChain} ORDER BY c.id DESC LIMIT ?`, chain ?? 1, limit)
    .map(calloutFrom)
}

/** Call-outs whose warning was lifted and whose report on it is still to be given. */
export function awaitingFeedback(db: Reader): Callout[] {
  return db
    .all<Found>(
      `${select} WHERE c.feedback_at IS NULL AND w.ending = 'lifted' AND json_extract(c.plan, '$.feedbackMinutes') IS NOT NULL ORDER BY c.id`,
    )
    .map(calloutFrom)
}

/** Numbers of the call-outs of a warning that are still open. */
export function openOfChain(db: Reader, chain: number): number[] {
  return calloutsOf(db, { open: true, chain, limit: 1000 }).map(({ id }) => id)
}

/** The targets of a call-out with their tries, as far as they were written down by a moment. */
export function targetsOf(db: Reader, callout: number, at: string): KeptTarget[] {
  const tries = grouped(triesOf(db, callout, at), ({ target }) => target)
  return db
    .all<Stored<'callout_target'>>(
      'SELECT * FROM callout_target WHERE callout = ? ORDER BY place, id',
      callout,
    )
    .map((row) => ({
      id: row.id,
      place: row.place,
      wave: row.wave,
      unit: row.unit,
      contact: row.contact,
      who: row.who,
      post: row.post,
      beginsAt: row.begins_at,
      ladder: JSON.parse(row.ladder) as Rung[],
      dropped:
        row.dropped_at !== null && row.dropped_at <= at ? { at: row.dropped_at, why: row.dropped_why } : null,
      tries: tries.get(row.id) ?? [],
    }))
}

/** The row of a target by number; refused when there is none. */
export function targetRow(db: Reader, id: number): Stored<'callout_target'> {
  const row = db.one<Stored<'callout_target'>>('SELECT * FROM callout_target WHERE id = ?', id)
  return row ?? refuse('callouts.unknownTarget', { id })
}

type TryFound = Stored<'callout_try'> & {
  name: string | null
  withdrawn_at: string | null
  withdrawn_name: string | null
  withdrawn_why: string | null
}

function triesOf(db: Reader, callout: number, at: string): Try[] {
  return db
    .all<TryFound>(
      `SELECT t.*, p.name, x.at AS withdrawn_at, q.name AS withdrawn_name, x.reason AS withdrawn_why FROM callout_try t
         LEFT JOIN person p ON p.room = t.room AND p.id = t.person
         LEFT JOIN callout_withdrawal x ON x.room = t.room AND x.try = t.id AND x.at <= ?
         LEFT JOIN person q ON q.room = x.room AND q.id = x.person
         WHERE t.callout = ? AND t.at <= ? ORDER BY t.happened_at, t.id`,
      at,
      callout,
      at,
    )
    .map(tryFrom)
}

function tryFrom(row: TryFound): Try {
  return {
    id: row.id,
    target: row.target,
    rung: row.rung,
    channel: row.channel,
    number: row.number,
    called: row.called,
    result: row.result,
    answer: row.answer === null ? null : (JSON.parse(row.answer) as Answer),
    words: row.words,
    happenedAt: row.happened_at,
    at: row.at,
    late: row.late === 1,
    by: row.person === null ? null : { id: row.person, name: row.name ?? '' },
    withdrawn:
      row.withdrawn_at === null
        ? null
        : { at: row.withdrawn_at, by: row.withdrawn_name ?? '', reason: row.withdrawn_why ?? '' },
  }
}

function calloutFrom(row: Found): Callout {
  const plan = plans.get(row.plan) ?? Plan.parse(JSON.parse(row.plan))
  plans.set(row.plan, plan)
  return { ...row, plan }
}
