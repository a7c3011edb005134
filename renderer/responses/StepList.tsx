import Button from 'antd/es/button'
import { usePrint } from '#renderer/app/print.ts'
import { useWords } from '#renderer/app/words.ts'
import { TimeText } from '#renderer/ui/TimeText.tsx'
import { levelMark } from '#shared/responses/level.ts'
import type { Response } from '#shared/responses/response.ts'
import type { ResponseStep } from '#shared/responses/step.ts'

/** Every step a response took: when, what, who decided, in what words; the sheet of each. */
export function StepList({ response: { steps } }: { response: Response }) {
  const t = useWords('responses')
  return (
    <details className="rs-details">
      <summary>{t('steps.title', { n: steps.length })}</summary>
      <ol className="dc-plain rs-steps">
        {steps.map((step) => (
          <StepLine key={step.id} step={step} />
        ))}
      </ol>
    </details>
  )
}

function StepLine({ step }: { step: ResponseStep }) {
  const t = useWords('responses')
  const print = usePrint()
  const { id, act, change, level, happenedAt, approver, means, by, words, basis, readBack } = step
  const what = t(`changes.${change}`, { level: levelMark(level) })
  const who = approver === '' ? by?.name : approver
  const sheet = act === 'propose' || act === 'external'
  return (
    <li>
      <TimeText at={happenedAt} as="short" /> <b>{t(`steps.${act}`, { what })}</b> {who}
      {means !== '' && <span className="dc-faint"> · {t(`means.${means}`)}</span>}
      {readBack && <span className="dc-faint"> · {t('steps.readBack')}</span>}
      {approver !== '' && by && <span className="dc-faint"> · {t('steps.recorder', { name: by.name })}</span>}
      {[basis, words].filter(Boolean).map((text) => (
        <p key={text}>{text}</p>
      ))}
      {sheet && (
        <Button type="link" size="small" onClick={() => print('responseSheet', id)}>
          {t('steps.sheet', { id })}
        </Button>
      )}
    </li>
  )
}
