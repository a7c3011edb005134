import { useWords } from '#renderer/app/words.ts'
import { needs } from '#shared/callouts/plan.ts'
import type { Answer } from '#shared/callouts/target.ts'

/** What was reported, in a few words: who commands, how many villages, how many moved. */
export function useAnswerWords(): (answer: Answer) => string {
  const t = useWords('callouts')
  return (answer) =>
    needs
      .filter((need) => answer[need] !== null && answer[need] !== '')
      .map((need) => t(`said.${need}`, { said: answer[need] ?? '' }))
      .join(t('listComma'))
}
