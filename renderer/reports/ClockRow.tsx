import Button from 'antd/es/button'
import { TimeLeft } from '#renderer/app/TimeLeft.tsx'
import { useWords } from '#renderer/app/words.ts'
import { arrowFocus } from '#renderer/ui/arrow-focus.ts'
import { Tag } from '#renderer/ui/Tag.tsx'
import { TimeText } from '#renderer/ui/TimeText.tsx'
import type { Clock } from '#shared/reports/clock.ts'
import type { Reporting } from '#shared/reports/matter.ts'
import { ask } from './asked.ts'
import { actOf, settleClock } from './clock-act.ts'
import { useDeskWords } from './use-desk-words.ts'

interface ClockRowProps {
  clock: Clock
  reporting: Reporting
  /** Clocks that the same report satisfies. */
  behind: readonly Clock[]
}

/** One clock: the time left, the rule and its article in words, from when it runs, the button that settles it. */
export function ClockRow({ clock, reporting, behind }: ClockRowProps) {
  const t = useWords('reports')
  const { words, state, metAt, atOnce, lateReason, ours } = clock
  const settling = actOf(clock, reporting)
  return (
    <li className={`rp-clock rp-clock-${state}`}>
      <Time clock={clock} />
      <div className="rp-clock-words">
        <b>{clock.set === '' ? t('clock.own', { kind: t(`clock.kinds.${clock.kind}`), words }) : words}</b>
        <Rule clock={clock} />
        {!ours && <Tag>{t('clock.notOurs')}</Tag>}
        {atOnce && metAt === null && <Tag tone="soon">{t('clock.atOnce')}</Tag>}
        {state === 'late' && <Late clock={clock} />}
        {lateReason !== null && <p>{t('clock.reason', { reason: lateReason })}</p>}
        {behind.length > 0 && (
          <p className="dc-faint">
            {t('clock.behind', { n: behind.length })} {behind.map((one) => one.words).join(t('semicolon'))}
          </p>
        )}
      </div>
      {settling && (
        <Button
          data-line
          type="primary"
          ghost
          onClick={() => void settleClock(clock, reporting)}
          onKeyDown={arrowFocus}
        >
          {t(`clock.acts.${settling.act}`)}
        </Button>
      )}
    </li>
  )
}

function Time({ clock: { state, dueAt, metAt, atOnce } }: { clock: Clock }) {
  const t = useWords('reports')
  if (metAt !== null)
    return (
      <span className={`dc-left dc-tone-${state === 'late' ? 'over' : 'good'}`}>
        <b>{state === 'late' ? t('clock.metLate') : '✓'}</b>
        <small>
          <TimeText at={metAt} as="short" />
        </small>
      </span>
    )
  if (state === 'dropped' || dueAt === null)
    return <span className="dc-faint">{t(state === 'dropped' ? 'clock.dropped' : 'clock.waiting')}</span>
  return <TimeLeft until={dueAt} atOnce={atOnce} />
}

function Rule({ clock }: { clock: Clock }) {
  const t = useWords('reports')
  const desk = useDeskWords()
  const { article, number, source, from, to, channel, clockStart, startAt, state } = clock
  const start = t(`clock.starts.${clockStart as 'occurred'}`, { defaultValue: clockStart })
  return (
    <small>
      <cite lang="zh-CN">{[source, number, article].filter(Boolean).join(' ')}</cite>
      {to !== null && (
        <>
          {' · '}
          {from !== null && `${t(`reporters.${from}`)} `}→ {desk(to)}
          {channel !== null && ` ${t(`channels.${channel}`)}`}
        </>
      )}
      {clockStart !== '' && (
        <>
          {' · '}
          {t('clock.from', { start })} {startAt ? <TimeText at={startAt} as="short" /> : t('clock.unknown')}
        </>
      )}
      {state === 'waiting' && ` · ${t('clock.waitingFor', { start })}`}
    </small>
  )
}

function Late({ clock }: { clock: Clock }) {
  const t = useWords('reports')
  return (
    <p>
      <Tag tone="over">{t('clock.late')}</Tag>{' '}
      {clock.lateReason === null && (
        <Button size="small" onClick={() => ask({ form: 'late', clock })}>
          {t('clock.why')}
        </Button>
      )}
    </p>
  )
}
