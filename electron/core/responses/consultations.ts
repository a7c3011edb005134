import { refuse, refuseFields } from '#shared/base/refusal.ts'
import type { Consultation } from '#shared/responses/consultation.ts'
import type { Bound, Reader } from '../db/reader.ts'
import type { Stored } from '../db/tables.ts'
import { actor, type Handler } from '../work.ts'
import { chainOf, responseOf } from './store.ts'

type Found = Stored<'consultation'> & {
  name: string | null
  chain: number | null
  corrected_by: number | null
}

/** Writes a consultation down, at once or as the correction of an earlier record. */
export const consult: Handler<'responses.consult'> = (work, said) => {
  const heldAt = said.heldAt ?? work.now
  if (heldAt > work.now) refuseFields({ heldAt: 'responses.ahead' })
  if (said.nextAt !== null && said.nextAt <= heldAt) refuseFields({ nextAt: 'responses.nextBefore' })
  const response = said.response === null ? null : responseOf(work.db, said.response).id
  const message = said.chain === null ? null : chainOf(work.db, said.chain).message
  const earlier = said.corrects === null ? null : consultationOf(work.db, said.corrects)
  if (earlier?.correctedBy) refuse('responses.correctedAlready', { id: earlier.id, by: earlier.correctedBy })
  const id = work.ledger.insert('consultation', {
    topic: said.topic,
    response,
    message,
    held_at: heldAt,
    means: said.means,
    chair: said.chair,
    views: JSON.stringify(said.views),
    conclusion: said.conclusion,
    next_at: said.nextAt,
    corrects: earlier?.id ?? null,
    at: work.now,
    person: actor(work).id,
  })
  const fields = { id, topic: said.topic, chair: said.chair, conclusion: said.conclusion }
  if (earlier)
    work.call('log.notice', {
      notice: 'responses.consultationCorrected',
      fields: { ...fields, of: earlier.id },
    })
  else work.call('log.notice', { notice: 'responses.consulted', fields })
  return consultationOf(work.db, id)
}

/** Consultations newest first: all, those of a response, those of a warning. */
export const consultations: Handler<'responses.consultations'> = (work, { response, chain, limit }) =>
  consultationsWhere(
    work.db,
    'c.response IS coalesce(?, c.response) AND m.chain IS coalesce(?, m.chain)',
    [response ?? null, chain ?? null],
    limit,
  )

/** A consultation by number; refused when there is none. */
export function consultationOf(db: Reader, id: number): Consultation {
  const [found] = consultationsWhere(db, 'c.id = ?', [id], 1)
  return found ?? refuse('responses.unknownConsultation', { id })
}

/** Consultations that meet a condition, newest first. */
export function consultationsWhere(
  db: Reader,
  condition: string,
  bound: Bound[],
  limit: number,
): Consultation[] {
  return db
    .all<Found>(
      `SELECT c.*, p.name, m.chain,
         (SELECT min(k.id) FROM consultation k WHERE k.room = c.room AND k.corrects = c.id) AS corrected_by
       FROM consultation c
         LEFT JOIN person p ON p.room = c.room AND p.id = c.person
         LEFT JOIN warning_message m ON m.room = c.room AND m.id = c.message
       WHERE ${condition} ORDER BY c.held_at DESC, c.id DESC LIMIT ?`,
      ...bound,
      limit,
    )
    .map(consultationFrom)
}

function consultationFrom(row: Found): Consultation {
  return {
    id: row.id,
    topic: row.topic,
    response: row.response,
    chain: row.chain,
    heldAt: row.held_at,
    means: row.means,
    chair: row.chair,
    views: JSON.parse(row.views) as Consultation['views'],
    conclusion: row.conclusion,
    nextAt: row.next_at,
    corrects: row.corrects,
    correctedBy: row.corrected_by,
    at: row.at,
    by: row.person === null ? null : { id: row.person, name: row.name ?? '' },
  }
}
