import Button from 'antd/es/button'
import { usePrint } from '#renderer/app/print.ts'
import { useWords } from '#renderer/app/words.ts'
import { TimeText } from '#renderer/ui/TimeText.tsx'
import { levelMark } from '#shared/responses/level.ts'
import type { Response } from '#shared/responses/response.ts'
import { mayStep, type ResponseStep } from '#shared/responses/step.ts'
import { ask } from './asked.ts'
import { StepFacts } from './StepFacts.tsx'

/** What waits for the leader: what it says, and the buttons that decide it. */
export function WaitingCard({ response, step }: { response: Response; step: ResponseStep }) {
  const t = useWords('responses')
  const print = usePrint()
  const { change, level, by, at, id } = step
  const may = (act: 'approve' | 'reject' | 'withdraw' | 'external') => mayStep(response.state, act, change)
  const takeOver = () =>
    ask({ form: 'step', act: 'external', response, change, from: `step ${id}`, words: '' })
  return (
    <section className="rs-waiting" aria-label={t('waiting.title')}>
      <h3 className="rs-card-title">
        {t(`waiting.${change}`, { level: levelMark(level) })}
        <small className="rs-asked-by">
          {by?.name} <TimeText at={at} as="short" />
        </small>
      </h3>
      <div className="dc-row">
        {may('approve') && (
          <Button type="primary" onClick={() => ask({ form: 'sign', act: 'approve', response })}>
            {t('acts.approve')}
          </Button>
        )}
        {may('reject') && (
          <Button onClick={() => ask({ form: 'sign', act: 'reject', response })}>{t('acts.reject')}</Button>
        )}
        {may('external') && <Button onClick={takeOver}>{t('acts.decidedElsewhere')}</Button>}
        {may('withdraw') && (
          <Button onClick={() => ask({ form: 'withdraw', response })}>{t('acts.withdraw')}</Button>
        )}
        <Button onClick={() => print('responseSheet', id)}>{t('acts.print')}</Button>
      </div>
      <StepFacts step={step} />
    </section>
  )
}
