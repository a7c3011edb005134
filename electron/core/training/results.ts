import { calendarDate } from '#shared/base/clock-face.ts'
import { monthsLater } from '#shared/base/months-later.ts'
import { refuse } from '#shared/base/refusal.ts'
import { spoken } from '#shared/training/question.ts'
import { Answers, type Standing, scored, type TrainingResult } from '#shared/training/result.ts'
import type { Bound } from '../db/reader.ts'
import type { Stored } from '../db/tables.ts'
import { actor, type Handler, type Work } from '../work.ts'
import { rowOfSet, setOf, setsOf } from './sets.ts'

/** One answering of the person at the seat, on the edition they saw; kept whatever it came to. */
export const answer: Handler<'training.answer'> = (work, { code, edition, answers }) => {
  const set = setOf(work, code)
  const name = spoken(set.name, work.settings.language)
  if (!set.active) refuse('training.inactive', { name })
  if (set.edition !== edition) refuse('training.editionPassed', { name })
  if (answers.length !== set.questions.length)
    refuse('training.incomplete', { all: set.questions.length, given: answers.length })
  const { score } = scored(
    set.questions.map(({ right }) => right),
    answers,
  )
  const { id: person } = actor(work)
  const id = work.ledger.insert('training_result', {
    question_set: rowOfSet(work, set).id,
    trainee: person,
    score,
    answers: JSON.stringify(answers),
    passed: score >= set.pass ? 1 : 0,
    refresh_on: monthsLater(calendarDate(work.now, work.room.zone), set.months),
    at: work.now,
    person,
  })
  const [result] = resultsWhere(work, 'r.id = ?', [id], 1)
  if (!result) throw new Error('a result that was just written is not there')
  return result
}

/** Results newest first: of a person, of a set. */
export const results: Handler<'training.results'> = (work, { person, code, limit }) =>
  resultsWhere(
    work,
    'r.trainee = coalesce(?, r.trainee) AND s.code = coalesce(?, s.code)',
    [person ?? null, code ?? null],
    limit,
  )

/** How everybody in the room stands with every set in use. */
export const standings: Handler<'training.standings'> = (work) => {
  const people = work.db.all<{ id: number; name: string }>(
    'SELECT id, name FROM person WHERE active = 1 ORDER BY id',
  )
  const codes = setsOf(work)
    .filter(({ active }) => active)
    .map(({ code }) => code)
  const found = resultsWhere(work, '1', [], -1)
  return people.flatMap((person) => codes.map((code) => standingOf(work, person, { code, found })))
}

/** How a person stands with a set, by all results newest first. */
export function standingOf(
  work: Work,
  person: { id: number; name: string },
  { code, found }: { code: string; found: readonly TrainingResult[] },
): Standing {
  const own = found.filter((one) => one.trainee.id === person.id && one.code === code)
  const passed = own.find((one) => one.passed)
  const today = calendarDate(work.now, work.room.zone)
  return {
    person: { id: person.id, name: person.name },
    code,
    last: own[0] ?? null,
    times: own.length,
    due: passed === undefined || passed.refreshOn <= today,
  }
}

/** Results that meet a condition, newest first. */
export function resultsWhere(work: Work, condition: string, bound: Bound[], limit: number): TrainingResult[] {
  return work.db
    .all<Found>(`${select} WHERE ${condition} ORDER BY r.id DESC LIMIT ?`, ...bound, limit)
    .map(resultFrom)
}

type Found = Stored<'training_result'> & {
  code: string
  edition: number
  name: string
  questions: string
  trainee_name: string
}

const select = `SELECT r.*, s.code, s.edition, s.name, s.questions, p.name AS trainee_name FROM training_result r
   JOIN question_set s ON s.room = r.room AND s.id = r.question_set
   JOIN person p ON p.room = r.room AND p.id = r.trainee`

function resultFrom(row: Found): TrainingResult {
  const answers = Answers.parse(JSON.parse(row.answers))
  const questions = JSON.parse(row.questions) as { right: number }[]
  return {
    id: row.id,
    code: row.code,
    edition: row.edition,
    name: JSON.parse(row.name) as TrainingResult['name'],
    trainee: { id: row.trainee, name: row.trainee_name },
    score: row.score,
    passed: row.passed === 1,
    answers,
    wrong: scored(
      questions.map(({ right }) => right),
      answers,
    ).wrong,
    at: row.at,
    refreshOn: row.refresh_on,
  }
}
