import { useWords } from '#renderer/app/words.ts'
import type { RunStep } from '#shared/runs/run.ts'
import { unknown } from './step-answer.ts'

/** An answer in words: yes and no, a number with its unit, not known yet. */
export function useAnswerWords(): (step: RunStep, answer: string) => string {
  const t = useWords('runs')
  return ({ answer: { kind, unit } }, answer) => {
    if (answer === '') return ''
    if (answer === unknown) return t('answer.unknown')
    if (kind === 'yesNo')
      return answer === 'yes' ? t('answer.yes') : answer === 'no' ? t('answer.no') : answer
    return kind === 'number' && unit !== '' ? t('answer.withUnit', { number: answer, unit }) : answer
  }
}
