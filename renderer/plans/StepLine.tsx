import { useWords } from '#renderer/app/words.ts'
import type { CardStep } from '#shared/plans/card.ts'

/** One step to be read: its kind, its words, whom to call, by when, what must be answered. */
export function StepLine({ step, all }: { step: CardStep; all: readonly CardStep[] }) {
  const t = useWords('plans')
  const { kind, words, whom, responsible, dueMinutes, answer, after, attachments, note } = step
  const before = all.filter(({ code }) => after.includes(code)).map((each) => each.words)
  const facts = [
    whom && t('whomOf', { whom: [whom.place, whom.role].filter(Boolean).join(' ') }),
    responsible && t('responsibleOf', { who: responsible }),
    answer.kind !== 'none' &&
      t(answer.required ? 'answerNeeded' : 'answerOf', {
        answer: [t(`answers.${answer.kind}`), answer.unit, answer.choices.join('/')]
          .filter(Boolean)
          .join(' '),
      }),
    before.length > 0 && t('afterOf', { steps: before.join(t('semicolon')) }),
    attachments.length > 0 && t('attachmentsOf', { names: attachments.join(t('comma')) }),
  ].filter(Boolean)
  return (
    <li className="pl-step" title={note || undefined}>
      <span className={`pl-kind pl-kind-${kind}`}>{t(`kinds.${kind}`)}</span>
      <span className="pl-step-words">
        {words}
        {facts.length > 0 && <small>{facts.join(' · ')}</small>}
      </span>
      <span className="pl-due">{dueMinutes !== null && t('due', { minutes: dueMinutes })}</span>
    </li>
  )
}
