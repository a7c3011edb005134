import { useLanguage, useWords } from '#renderer/app/words.ts'
import { type Question, spoken } from '#shared/training/question.ts'

/** The right choice, why it is right, and where that stands. */
export function Why({ question: { choices, right, why, source } }: { question: Question }) {
  const t = useWords('training')
  const language = useLanguage()
  const answer = choices[right]
  const { title, number, article } = source
  return (
    <div className="tr-why">
      <p>
        <b>{answer && t('why.right', { words: spoken(answer, language) })}</b>
      </p>
      <p>{spoken(why, language)}</p>
      <small>{t('why.source', { source: [title, number, article].filter(Boolean).join(' ') })}</small>
    </div>
  )
}
