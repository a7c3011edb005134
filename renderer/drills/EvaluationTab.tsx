import Button from 'antd/es/button'
import { go } from '#renderer/app/place.ts'
import { useWords } from '#renderer/app/words.ts'
import { Empty } from '#renderer/ui/Empty.tsx'
import { Panel } from '#renderer/ui/Panel.tsx'
import { Tag } from '#renderer/ui/Tag.tsx'
import { TimeText } from '#renderer/ui/TimeText.tsx'
import type { Drill } from '#shared/drills/drill.ts'
import type { Evaluation, Verdict } from '#shared/drills/evaluation.ts'
import { ask } from './asked.ts'

/** Every evaluation of the drill, the newest first. */
export function EvaluationTab({ drill }: { drill: Drill }) {
  const t = useWords('drills')
  const ended = drill.state === 'ended'
  if (drill.evaluations.length === 0)
    return (
      <Empty words={t(ended ? 'evaluation.none' : 'evaluation.notYet')} {...(ended ? { keys: 'V' } : {})}>
        {ended && <Button onClick={() => ask({ form: 'evaluate', drill })}>{t('acts.evaluate')}</Button>}
      </Empty>
    )
  return (
    <div className="dr-evaluations">
      {drill.evaluations.map((one) => (
        <One key={one.id} evaluation={one} />
      ))}
    </div>
  )
}

const tones: Record<Verdict, 'good' | 'soon' | 'over'> = { good: 'good', fair: 'soon', poor: 'over' }

function One({ evaluation }: { evaluation: Evaluation }) {
  const t = useWords('drills')
  const { verdict, words, problems, evaluator, at } = evaluation
  return (
    <Panel
      title={
        <>
          <Tag tone={tones[verdict]}>{t(`verdicts.${verdict}`)}</Tag> {evaluator}{' '}
          <TimeText at={at} as="short" />
        </>
      }
    >
      <p className="dr-lines">{words}</p>
      {problems.length > 0 && <Problems problems={problems} />}
    </Panel>
  )
}

function Problems({ problems }: { problems: Evaluation['problems'] }) {
  const t = useWords('drills')
  return (
    <table className="dc-table">
      <thead>
        <tr>
          {(['problem', 'improvement', 'owner', 'by', 'followup'] as const).map((key) => (
            <th key={key}>{t(`evaluation.${key}`)}</th>
          ))}
        </tr>
      </thead>
      <tbody>
        {problems.map(({ problem, improvement, owner, by, followup }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: what was signed never changes.
          <tr key={index}>
            <td>{problem}</td>
            <td>{improvement}</td>
            <td>{owner}</td>
            <td className="dc-figures">{by}</td>
            <td>
              {followup !== null && (
                <Button size="small" onClick={() => go('followups', String(followup))}>
                  {t('evaluation.open')}
                </Button>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
