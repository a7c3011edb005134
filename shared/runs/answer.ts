import { Day, TimeOfDay } from '#shared/base/day.ts'
import type { StepAnswer } from '#shared/plans/card.ts'

/** The answer to a question that was asked and that nobody can answer yet. */
export const unknownAnswer = 'unknown'

/** An answer in the form it is kept in, or the code of what is wrong with it. */
export type Checked = { text: string } | { fault: string }

/** Holds an answer against what its step asks for; `unknown` answers everything that is asked. */
export function checkedAnswer(asked: StepAnswer, given: string): Checked {
  const text = given.trim()
  if (text === '') return asked.required ? { fault: 'runs.answerNeeded' } : { text }
  if (asked.kind === 'none' || asked.kind === 'text' || text === unknownAnswer) return { text }
  if (asked.kind === 'number') return numberAnswer(asked.unit, text)
  if (asked.kind === 'time') return timeAnswer(text)
  const allowed = asked.kind === 'yesNo' ? ['yes', 'no'] : asked.choices
  if (allowed.includes(text)) return { text }
  return { fault: asked.kind === 'yesNo' ? 'runs.answerYesNo' : 'runs.answerChoice' }
}

/** Only a temperature lies under nought. */
function numberAnswer(unit: string, given: string): Checked {
  const text = given.normalize('NFKC').replace(/[,\s]/g, '')
  if (!/^-?\d{1,12}(\.\d{1,6})?$/.test(text)) return { fault: 'runs.answerNumber' }
  if (Number(text) < 0 && !/^(°C|℃)$/.test(unit)) return { fault: 'runs.answerNegative' }
  return { text }
}

function timeAnswer(given: string): Checked {
  const text = given.normalize('NFKC').replace(/\s+/g, ' ')
  const [first = '', second] = text.split(' ')
  const [day, time] = second === undefined ? [null, first] : [first, second]
  const padded = time.padStart(5, '0')
  if (!TimeOfDay.safeParse(padded).success) return { fault: 'runs.answerTime' }
  if (day !== null && !Day.safeParse(day).success) return { fault: 'runs.answerTime' }
  return { text: day === null ? padded : `${day} ${padded}` }
}
