import type { z } from 'zod'
import { refuse } from '#shared/base/refusal.ts'
import { type QuestionSet, SetFacts, spoken } from '#shared/training/question.ts'
import { shippedSets } from '#shared/training/shipped.ts'
import type { Stored } from '../db/tables.ts'
import { actor, type Handler, type Work } from '../work.ts'
import './rows.ts'

/** The newest edition of every set: those shipped in their order, then the room's own. */
export const sets: Handler<'training.sets'> = (work) => setsOf(work)

/** A set as it is now, or an edition of it. */
export const set: Handler<'training.set'> = (work, { code, edition }) => setOf(work, code, edition)

/** The next edition of a set, or a new set of the room. */
export const setSet: Handler<'training.setSet'> = (work, { code: named, ...facts }) => {
  const code = named ?? nextCode(work)
  const before = named === null ? null : setOf(work, named)
  writeEdition(work, { code, edition: (before?.edition ?? 0) + 1, active: before?.active ?? true, facts })
  const made = setOf(work, code)
  const name = spoken(made.name, work.settings.language)
  const fields = { name, edition: made.edition, by: actor(work).name }
  work.call('log.notice', { notice: 'training.edited', fields })
  return made
}

/** Takes a set out of use, or puts it in use again. */
export const switchSet: Handler<'training.switchSet'> = (work, { code, active }) => {
  const before = setOf(work, code)
  if (before.active !== active) {
    const { id } = rowOfSet(work, before)
    work.ledger.update('question_set', id, { active: active ? 1 : 0 })
  }
  return setOf(work, code)
}

/** The newest edition of every set. */
export function setsOf(work: Work): QuestionSet[] {
  const newest = work.db.all<Found>(
    `${select} WHERE s.edition = (SELECT max(n.edition) FROM question_set n WHERE n.room = s.room AND n.code = s.code) ORDER BY s.id`,
  )
  const own = newest.filter(({ code }) => !shippedSets.some((shipped) => shipped.code === code))
  return [
    ...shippedSets.map(({ code }) => {
      const row = newest.find((one) => one.code === code)
      return row ? setFrom(row) : untouched(code)
    }),
    ...own.map(setFrom),
  ]
}

/** A set as it is now, or an edition of it; refused when there is none. */
export function setOf(work: Work, code: string, edition?: number): QuestionSet {
  const found = setsOf(work).find((one) => one.code === code) ?? refuse('training.unknownSet', { code })
  if (edition === undefined || edition === found.edition) return found
  const row = work.db.one<Found>(`${select} WHERE s.code = ? AND s.edition = ?`, code, edition)
  return row ? setFrom(row) : refuse('training.unknownEdition', { code, edition })
}

/** The row of a set as it is now; a shipped one is written into the room when it is first used. */
export function rowOfSet(work: Work, of: QuestionSet): { id: number } {
  if (of.id !== null) return { id: of.id }
  const { name, pass, months, questions } = of
  return {
    id: writeEdition(work, {
      code: of.code,
      edition: of.edition,
      active: of.active,
      facts: { name, pass, months, questions },
    }),
  }
}

type Found = Stored<'question_set'> & { by_name: string | null }

const select =
  'SELECT s.*, p.name AS by_name FROM question_set s LEFT JOIN person p ON p.room = s.room AND p.id = s.person'

const { name: Name, questions: Questions } = SetFacts.shape

function setFrom(row: Found): QuestionSet {
  return {
    id: row.id,
    code: row.code,
    edition: row.edition,
    name: Name.parse(JSON.parse(row.name)),
    pass: row.pass,
    months: row.months,
    questions: Questions.parse(JSON.parse(row.questions)),
    shipped: row.shipped === 1,
    active: row.active === 1,
    at: row.at,
    by: row.person === null ? null : { id: row.person, name: row.by_name ?? '' },
  }
}

function untouched(code: string): QuestionSet {
  const shipped = shippedSets.find((one) => one.code === code)
  if (!shipped) throw new Error(`no set ${code} is shipped`)
  const { name, pass, months, questions } = shipped
  return {
    id: null,
    code,
    edition: 1,
    name,
    pass,
    months,
    questions,
    shipped: true,
    active: true,
    at: null,
    by: null,
  }
}

interface Edition {
  code: string
  edition: number
  active: boolean
  facts: z.output<typeof SetFacts>
}

function writeEdition(work: Work, { code, edition, active, facts }: Edition): number {
  const { name, pass, months, questions } = facts
  const shipped = shippedSets.some((one) => one.code === code)
  return work.ledger.insert('question_set', {
    code,
    edition,
    name: JSON.stringify(name),
    questions: JSON.stringify(questions),
    pass,
    months,
    shipped: shipped ? 1 : 0,
    active: active ? 1 : 0,
    at: work.now,
    person: actor(work).id,
  })
}

function nextCode(work: Work): string {
  const { n = 0 } = work.db.one<{ n: number }>('SELECT count(DISTINCT code) AS n FROM question_set') ?? {}
  return `own-${n + 1}`
}
