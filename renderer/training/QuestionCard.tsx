import type { ReactNode } from 'react'
import { useLanguage, useWords } from '#renderer/app/words.ts'
import { KeyHint } from '#renderer/ui/KeyHint.tsx'
import { Tag } from '#renderer/ui/Tag.tsx'
import { type Question, spoken } from '#shared/training/question.ts'
import { Why } from './Why.tsx'

interface QuestionCardProps {
  question: Question
  number: number
  chosen: number | null
  choose(choice: number): void
  children: ReactNode
}

/** A question with its choices; once one is chosen, which is right and why. */
export function QuestionCard({ question, number, chosen, choose, children }: QuestionCardProps) {
  const language = useLanguage()
  return (
    <section className="tr-question">
      <h2>
        {number}. {spoken(question.words, language)}
      </h2>
      <ol>
        {question.choices.map((choice, index) => (
          <li key={choice.zh}>
            <button
              type="button"
              className={markOf(question, chosen, index)}
              aria-disabled={chosen !== null}
              onClick={() => choose(index)}
            >
              <KeyHint keys={`${index + 1}`} /> {spoken(choice, language)}
            </button>
          </li>
        ))}
      </ol>
      {chosen !== null && (
        <div role="status">
          <Verdict right={chosen === question.right} />
          <Why question={question} />
        </div>
      )}
      {children}
    </section>
  )
}

function Verdict({ right }: { right: boolean }) {
  const t = useWords('training')
  return (
    <p>
      <Tag tone={right ? 'good' : 'over'}>{t(right ? 'take.right' : 'take.wrong')}</Tag>
    </p>
  )
}

function markOf({ right }: Question, chosen: number | null, index: number): string {
  if (chosen === null) return 'tr-choice'
  if (index === right) return 'tr-choice tr-right'
  return index === chosen ? 'tr-choice tr-not' : 'tr-choice'
}
