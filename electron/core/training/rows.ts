/** A row of question_set. */
export interface QuestionSetRow {
  code: string
  edition: number
  name: string
  questions: string
  pass: number
  months: number
  shipped: number
  active: number
  at: string
  person: number | null
}

/** A row of training_result. */
export interface TrainingResultRow {
  question_set: number
  trainee: number
  score: number
  answers: string
  passed: number
  refresh_on: string
  at: string
  person: number | null
}

declare module '../db/tables.ts' {
  interface Tables {
    question_set: QuestionSetRow
    training_result: TrainingResultRow
  }
}
