import Button from 'antd/es/button'
import { useQuery } from '#renderer/app/call.ts'
import { useSignalWords } from '#renderer/app/signal-words.ts'
import { useWords } from '#renderer/app/words.ts'
import { Tag } from '#renderer/ui/Tag.tsx'
import { TimeText } from '#renderer/ui/TimeText.tsx'
import { levelMark } from '#shared/responses/level.ts'
import type { NoticeOffer } from '#shared/responses/proposal.ts'
import type { Response } from '#shared/responses/response.ts'
import type { ResponseChange } from '#shared/responses/step.ts'
import { ask } from './asked.ts'
import { PutOffNote } from './PutOffNote.tsx'

/** A notice of a response that came in as a text: taken over as a step of a response here, or left. */
export function NoticeCard({ notice }: { notice: NoticeOffer }) {
  const t = useWords('responses')
  const signal = useSignalWords()
  const { issuers, issuedAt, level, change, text, exercise, putOff, key, facts, message } = notice
  const hazard = signal.hazard(notice.hazard)
  const issuer = issuers.join(t('comma'))
  const what = t(`changes.${change}`, { level: levelMark(level) })
  const open = useQuery('responses.list', { states: ['inForce', 'changing'] }).value ?? []
  const same = open.filter((response) => response.exercise === exercise)
  const takeOver = (response: Response | null) =>
    ask({
      form: 'step',
      act: 'external',
      response,
      change: response ? changeFor(notice, response) : 'activate',
      from: key,
      level,
      matter: t('notice.matter', { hazard }),
      approver: issuer,
      words: text,
      happenedAt: issuedAt,
      message,
      exercise,
    })
  return (
    <article className={`rs-card ${putOff ? 'rs-put-off' : ''}`} aria-label={`${issuer} ${what}`}>
      <h3 className="rs-card-title">
        {t('notice.title', { issuer, hazard })} · {what} {exercise && <Tag tone="soon">{t('exercise')}</Tag>}
      </h3>
      <p className="rs-notice-text">{text}</p>
      <p className="dc-faint">
        {t('notice.issued')} <TimeText at={issuedAt} as="short" />
      </p>
      {putOff && <PutOffNote putOff={putOff} />}
      <div className="dc-row">
        {change !== 'terminate' && <Button onClick={() => takeOver(null)}>{t('notice.begin')}</Button>}
        {same.map((response) => (
          <Button key={response.id} onClick={() => takeOver(response)}>
            {t('notice.change', { id: response.id, matter: response.matter })}
          </Button>
        ))}
        {!putOff && (
          <Button onClick={() => ask({ form: 'putOff', what: `${issuer} ${what}`, of: key, facts })}>
            {t('notice.leave')}
          </Button>
        )}
      </div>
    </article>
  )
}

/** What a notice does to a response that is in force: another level is a change, the same level lasts longer. */
function changeFor({ change, level }: NoticeOffer, response: Response): ResponseChange {
  if (change === 'terminate') return change
  return level === response.level ? 'extend' : 'adjust'
}
