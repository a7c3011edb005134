import { useState } from 'react'
import { useCommand } from '#renderer/app/call.ts'
import type { QuestionSet } from '#shared/training/question.ts'
import type { TrainingResult } from '#shared/training/result.ts'

/** How far somebody has come with a set: the question before them, what they chose there (null: not yet), what they chose so far. */
export interface Taking {
  at: number
  chosen: number | null
  answers: readonly number[]
  result: TrainingResult | null
}

const start: Taking = { at: 0, chosen: null, answers: [], result: null }

/** One question after another: a choice shows at once whether it was right and why; after the last one the answers are handed in. */
export function useTaking(set: QuestionSet) {
  const [taking, setTaking] = useState<Taking>(start)
  const { run, busy, refusal } = useCommand('training.answer')
  const { at, chosen, answers } = taking
  const question = set.questions[at]
  function choose(choice: number): void {
    if (chosen === null && question?.choices[choice] !== undefined) setTaking({ ...taking, chosen: choice })
  }
  async function goOn(): Promise<void> {
    if (chosen === null || busy || taking.result) return
    const all = [...answers, chosen]
    if (all.length < set.questions.length)
      return setTaking({ at: at + 1, chosen: null, answers: all, result: null })
    const outcome = await run({ code: set.code, edition: set.edition, answers: all })
    if (outcome.ok) setTaking({ ...taking, result: outcome.value })
  }
  return { ...taking, question, choose, goOn, again: () => setTaking(start), busy, refusal }
}
