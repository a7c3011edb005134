import { useLanguage, useWords } from '#renderer/app/words.ts'
import { type QuestionSet, spoken } from '#shared/training/question.ts'
import type { TrainingResult } from '#shared/training/result.ts'
import { Why } from './Why.tsx'

/** The questions that were answered wrongly, what was chosen, and why another choice is right. */
export function WrongAnswers({ set, result }: { set: QuestionSet; result: TrainingResult }) {
  const t = useWords('training')
  const language = useLanguage()
  if (result.wrong.length === 0) return <p>{t('wrong.none')}</p>
  return (
    <ol className="tr-wrong">
      {result.wrong.map((index) => {
        const question = set.questions[index]
        if (!question) return null
        const chosen = question.choices[result.answers[index] ?? -1]
        return (
          <li key={index} value={index + 1}>
            <b>{spoken(question.words, language)}</b>
            <p className="tr-chosen">
              {chosen ? t('wrong.chosen', { words: spoken(chosen, language) }) : t('wrong.skipped')}
            </p>
            <Why question={question} />
          </li>
        )
      })}
    </ol>
  )
}
