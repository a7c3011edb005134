import { usePhaseNames } from '#renderer/app/phase-names.ts'
import { useWords } from '#renderer/app/words.ts'
import type { CardStep } from '#shared/plans/card.ts'
import type { StepField } from '#shared/plans/difference.ts'

interface StepFieldsProps {
  step: CardStep
  fields: readonly StepField[]
  /** What stands where a field is empty; nothing: the field is left out. */
  empty?: string
  all: readonly CardStep[]
}

/** A step in one version: its words, and beneath the named fields as they stand there. */
export function StepFields({ step, fields, all, empty = '' }: StepFieldsProps) {
  const t = useWords('plans')
  const say = useFieldWords(all)
  return (
    <>
      {step.words}
      {fields
        .filter((field) => field !== 'words' && (empty !== '' || say(step, field) !== ''))
        .map((field) => (
          <small key={field}>
            {t(`field.${field}`)}: <b>{say(step, field) || empty}</b>
          </small>
        ))}
    </>
  )
}

function useFieldWords(all: readonly CardStep[]) {
  const t = useWords('plans')
  const nameOf = usePhaseNames([])
  return (step: CardStep, field: StepField): string => {
    const { kind, whom, responsible, dueMinutes, answer, after, attachments, note, phase, code } = step
    const shown: Record<StepField, string> = {
      phase: nameOf(phase),
      place: String(all.findIndex((each) => each.code === code) + 1),
      kind: t(`kindsLong.${kind}`),
      words: step.words,
      whom: whom === null ? '' : [whom.place, whom.role].filter(Boolean).join(' '),
      responsible,
      dueMinutes: dueMinutes === null ? '' : t('due', { minutes: dueMinutes }),
      answer: [
        t(`answers.${answer.kind}`),
        answer.unit,
        answer.choices.join('/'),
        answer.required ? t('requiredWord') : '',
      ]
        .filter(Boolean)
        .join(' '),
      after: all
        .filter((each) => after.includes(each.code))
        .map(({ words }) => words)
        .join(t('semicolon')),
      attachments: attachments.join(t('comma')),
      note,
    }
    return shown[field]
  }
}
