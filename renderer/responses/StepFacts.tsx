import { useWords } from '#renderer/app/words.ts'
import { Fact, Facts } from '#renderer/ui/Facts.tsx'
import { TimeText } from '#renderer/ui/TimeText.tsx'
import type { ResponseStep } from '#shared/responses/step.ts'
import { ConditionList } from './ConditionList.tsx'

/** Everything a proposal says, as the leader must see it before deciding: basis, conditions with what meets them, how long, measures. */
export function StepFacts({ step: { basis, conditions, expectedUntil, measures } }: { step: ResponseStep }) {
  const t = useWords('responses')
  return (
    <Facts>
      <Fact name={t('form.basis')}>{basis}</Fact>
      {conditions.length > 0 && (
        <Fact name={t('form.conditions')}>
          <ConditionList conditions={conditions} />
        </Fact>
      )}
      {expectedUntil && (
        <Fact name={t('facts.until')}>
          <TimeText at={expectedUntil} as="short" />
        </Fact>
      )}
      {measures.length > 0 && (
        <Fact name={t('form.measures')}>
          <ol className="rs-facts-list">
            {measures.map((measure) => (
              <li key={measure}>{measure}</li>
            ))}
          </ol>
        </Fact>
      )}
    </Facts>
  )
}
