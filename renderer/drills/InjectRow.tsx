import Button from 'antd/es/button'
import { TimeLeft } from '#renderer/app/TimeLeft.tsx'
import { useWords } from '#renderer/app/words.ts'
import { Tag } from '#renderer/ui/Tag.tsx'
import { TimeText } from '#renderer/ui/TimeText.tsx'
import type { Drill, PlayedInject } from '#shared/drills/drill.ts'
import { ask } from './asked.ts'

interface InjectRowProps {
  number: number
  drill: Drill
  inject: PlayedInject
  /** Not to be read yet. */
  covered: boolean
  busy: boolean
  deliver(): void
}

/** One inject: when it comes in, how, from whom, in which words; what is expected; what was answered. */
export function InjectRow({ number, drill, inject, covered, busy, deliver }: InjectRowProps) {
  const t = useWords('drills')
  const { atMinutes, kind, from, words, expected, code, deliveredAt } = inject
  const answers = drill.events.filter(({ act, inject: of }) => act === 'answer' && of === code)
  return (
    <li className={`dr-inject ${deliveredAt === null ? '' : 'dr-delivered'}`}>
      <b className="dc-figures">{t('plus', { time: atMinutes })}</b>
      <div className="dr-inject-words">
        <span>
          {number}. <Tag>{t(`injectKinds.${kind}`)}</Tag> {!covered && from}
        </span>
        {covered ? <p className="dc-faint">{t('script.covered')}</p> : <p>{words}</p>}
        {!covered && expected && (
          <small>{t('script.expected', { act: expected.act, minutes: expected.byMinutes })}</small>
        )}
        {answers.map(({ id, words: said, plus, by }) => (
          <small key={id} className="dr-answer">
            {t('script.answered', { minutes: Math.floor(plus), words: said, name: by?.name ?? '' })}
          </small>
        ))}
      </div>
      <Standing drill={drill} inject={inject} busy={busy} deliver={deliver} />
    </li>
  )
}

function Standing({
  drill,
  inject,
  busy,
  deliver,
}: Pick<InjectRowProps, 'drill' | 'inject' | 'busy' | 'deliver'>) {
  const t = useWords('drills')
  if (drill.state !== 'running' && inject.deliveredAt === null) return null
  if (inject.deliveredAt !== null)
    return (
      <div className="dr-standing">
        <Tag tone="good">
          {t('script.delivered')} <TimeText at={inject.deliveredAt} as="seconds" />
        </Tag>
        {drill.state === 'running' && !drill.brokenOut && (
          <Button size="small" onClick={() => ask({ form: 'answer', drill, inject })}>
            {t('acts.answer')}
          </Button>
        )}
      </div>
    )
  return (
    <div className="dr-standing">
      {inject.dueAt && <TimeLeft until={inject.dueAt} />}
      {!drill.brokenOut && (
        <Button size="small" disabled={busy} onClick={deliver}>
          {t('acts.deliver')}
        </Button>
      )}
    </div>
  )
}
