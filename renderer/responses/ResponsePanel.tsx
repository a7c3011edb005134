import { durationOf } from '#renderer/app/duration.ts'
import { go } from '#renderer/app/place.ts'
import { useMinute } from '#renderer/app/room-context.tsx'
import { useWords } from '#renderer/app/words.ts'
import { Fact, Facts } from '#renderer/ui/Facts.tsx'
import { Panel } from '#renderer/ui/Panel.tsx'
import { Tag } from '#renderer/ui/Tag.tsx'
import { TimeText } from '#renderer/ui/TimeText.tsx'
import { minutesBetween } from '#shared/base/instant.ts'
import type { Response } from '#shared/responses/response.ts'
import { LevelMark } from './LevelMark.tsx'
import { ResponseActs } from './ResponseActs.tsx'
import { StepList } from './StepList.tsx'
import { WaitingCard } from './WaitingCard.tsx'

/** One response: its level huge, since when, until when, who decided, the measures, what waits, what can be done. */
export function ResponsePanel({ response, picked }: { response: Response; picked: boolean }) {
  const t = useWords('responses')
  const { id, matter, state, level, exercise, steps, waiting, measures } = response
  const asked = steps.find((step) => step.id === waiting)
  const open = state === 'inForce' || state === 'changing'
  return (
    <Panel className={picked ? 'rs-picked' : ''} tone={asked ? 'soon' : 'plain'}>
      {/* biome-ignore lint/a11y/useSemanticElements: a named group of facts and acts, not a fieldset. */}
      <div role="group" aria-label={t('numbered', { id })} onFocus={() => picked || go('responses', `${id}`)}>
        <header className="rs-head">
          <LevelMark level={open ? level : null} />
          <div className="rs-head-words">
            <h2>{matter}</h2>
            <p>
              <Tag tone={state === 'inForce' ? 'good' : open || asked ? 'soon' : 'plain'}>
                {t(`states.${state}`)}
              </Tag>{' '}
              {exercise && <Tag tone="soon">{t('exercise')}</Tag>}{' '}
              <span className="dc-faint">
                {t('numbered', { id })} · {response.plan?.name ?? t('noPlan')}
              </span>
            </p>
          </div>
        </header>
        {response.since !== null && <Standing response={response} />}
        {open && measures.length > 0 && <Measures measures={measures} />}
        {asked && <WaitingCard response={response} step={asked} />}
        <ResponseActs response={response} />
        <StepList response={response} />
      </div>
    </Panel>
  )
}

function Standing({
  response: { since, levelSince, until, endedAt, approver, approvedAt },
}: {
  response: Response
}) {
  const t = useWords('responses')
  return (
    <Facts>
      <Fact name={t('facts.since')}>
        {since && <TimeText at={since} as="short" />}
        {levelSince !== since && levelSince && (
          <>
            {' '}
            · {t('facts.levelSince')} <TimeText at={levelSince} as="short" />
          </>
        )}
      </Fact>
      {endedAt === null && until !== null && (
        <Fact name={t('facts.until')}>
          <TimeText at={until} as="short" /> <Left until={until} />
        </Fact>
      )}
      {endedAt !== null && (
        <Fact name={t('facts.ended')}>
          <TimeText at={endedAt} as="short" />
        </Fact>
      )}
      <Fact name={t('facts.approver')}>
        {approver} {approvedAt && <TimeText at={approvedAt} as="short" />}
      </Fact>
    </Facts>
  )
}

function Left({ until }: { until: string }) {
  const t = useWords('responses')
  const left = minutesBetween(useMinute(), until)
  const time = durationOf(Math.abs(left))
  if (left < 0) return <Tag tone="over">{t('facts.over', { time })}</Tag>
  return <Tag tone={left > 120 ? 'plain' : 'soon'}>{t('facts.left', { time })}</Tag>
}

function Measures({ measures }: { measures: readonly string[] }) {
  const t = useWords('responses')
  return (
    <details className="rs-details">
      <summary>{t('facts.measures', { n: measures.length })}</summary>
      <ol>
        {measures.map((measure) => (
          <li key={measure}>{measure}</li>
        ))}
      </ol>
    </details>
  )
}
