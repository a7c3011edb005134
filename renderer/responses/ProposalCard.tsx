import Button from 'antd/es/button'
import { useQuery } from '#renderer/app/call.ts'
import { useWords } from '#renderer/app/words.ts'
import { Tag } from '#renderer/ui/Tag.tsx'
import { levelMark } from '#shared/responses/level.ts'
import type { Proposal } from '#shared/responses/proposal.ts'
import { ask } from './asked.ts'
import { ConditionList } from './ConditionList.tsx'
import { PutOffNote } from './PutOffNote.tsx'

/** One suggestion: what, for which plan, the condition and what meets it; to be proposed or put off. */
export function ProposalCard({ proposal }: { proposal: Proposal }) {
  const t = useWords('responses')
  const { plan, change, level, from, exercise, conditions, blocked, putOff, key, facts, response } = proposal
  const { value: own } = useQuery('responses.get', { id: response ?? 0 }, { enabled: response !== null })
  const what = t(`changes.${change}`, { level: levelMark(level ?? from) })
  const propose = () =>
    ask({
      form: 'step',
      act: 'propose',
      response: change === 'activate' ? null : (own ?? null),
      change,
      from: `${key} ${facts}`,
      proposal,
    })
  return (
    <article className={`rs-card ${putOff ? 'rs-put-off' : ''}`} aria-label={`${plan.name} ${what}`}>
      <h3 className="rs-card-title">
        {plan.name} · {what} {exercise && <Tag tone="soon">{t('exercise')}</Tag>}
      </h3>
      {change === 'terminate' && <p>{t('suggest.noneHolds')}</p>}
      <ConditionList conditions={conditions} />
      {putOff && <PutOffNote putOff={putOff} />}
      <div className="dc-row">
        {blocked ? (
          <span className="dc-hint">{t('suggest.blocked')}</span>
        ) : (
          <Button
            type={putOff ? 'default' : 'primary'}
            disabled={response !== null && !own}
            onClick={propose}
          >
            {t('acts.propose', { what })}
          </Button>
        )}
        {!putOff && (
          <Button onClick={() => ask({ form: 'putOff', what: `${plan.name} ${what}`, of: key, facts })}>
            {t('acts.putOff')}
          </Button>
        )}
      </div>
    </article>
  )
}
