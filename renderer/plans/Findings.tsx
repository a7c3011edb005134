import { useTranslated } from '#renderer/app/dynamic-words.ts'
import { useWords } from '#renderer/app/words.ts'
import { Tag } from '#renderer/ui/Tag.tsx'
import type { Finding } from '#shared/plans/finding.ts'

interface FindingsProps {
  findings: readonly Finding[]
  steps: readonly { code: string; words: string }[]
  onPick?: (step: string) => void
}

/** What is wrong with a card, what stops it first; a press goes to the step. */
export function Findings({ findings, steps, onPick }: FindingsProps) {
  const t = useWords('plans')
  const say = useTranslated()
  if (findings.length === 0) return <p className="pl-fine">{t('findings.none')}</p>
  const sorted = findings.toSorted((a, b) => Number(b.severity === 'stop') - Number(a.severity === 'stop'))
  return (
    <ul className="dc-plain pl-findings" aria-label={t('findings.title')}>
      {sorted.map(({ code, severity, step, fields }) => {
        const words = say(`refusals:plans.findings.${code}`, fields) ?? code
        const place = steps.find((each) => each.code === step)?.words ?? ''
        return (
          <li key={`${code} ${step} ${JSON.stringify(fields)}`}>
            <Tag tone={severity === 'stop' ? 'over' : 'soon'}>{t(`findings.${severity}`)}</Tag>{' '}
            {onPick && step !== null ? (
              <button type="button" className="pl-finding" onClick={() => onPick(step)}>
                {words} <span className="dc-faint">{place}</span>
              </button>
            ) : (
              <>
                {words} <span className="dc-faint">{place}</span>
              </>
            )}
          </li>
        )
      })}
    </ul>
  )
}
