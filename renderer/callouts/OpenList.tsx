import { useEffect, useMemo, useRef } from 'react'
import { useQuery } from '#renderer/app/call.ts'
import { instantNow } from '#renderer/app/room-context.tsx'
import { useTroubleWords } from '#renderer/app/trouble-words.ts'
import { useWords } from '#renderer/app/words.ts'
import { arrowFocus } from '#renderer/ui/arrow-focus.ts'
import { Empty } from '#renderer/ui/Empty.tsx'
import { Figure } from '#renderer/ui/Figure.tsx'
import { Tag } from '#renderer/ui/Tag.tsx'
import { Trouble } from '#renderer/ui/Trouble.tsx'
import { useTimeWords } from '#renderer/ui/use-time-words.ts'
import type { CalloutBrief } from '#shared/callouts/board.ts'
import { Age, Due } from './Age.tsx'
import { showBoard } from './callout-place.ts'

/** The call-outs that are open, and those whose report after lifting is still owed; Enter opens the board. */
export function OpenList() {
  const t = useWords('callouts')
  const told = useTroubleWords()
  const { value, refusal } = useQuery('callouts.list', { open: true }, { every: 30_000 })
  const owed = useQuery('callouts.list', { open: false, limit: 50 }).value?.filter(owesFeedback) ?? []
  const list = useRef<HTMLUListElement>(null)
  const shown = [...(value ?? []), ...owed]
  const any = shown.length > 0
  useEffect(() => {
    if (any) list.current?.querySelector<HTMLElement>('[data-line]')?.focus()
  }, [any])
  return (
    <>
      <Trouble words={told(refusal)} />
      {value && !any && <Empty words={t('open.none')} keys="N" />}
      <ul ref={list} className="dc-plain co-cards" data-arrows>
        {shown.map((callout) => (
          <li key={callout.id}>
            <Card callout={callout} />
          </li>
        ))}
      </ul>
    </>
  )
}

function Card({ callout }: { callout: CalloutBrief }) {
  const t = useWords('callouts')
  const time = useTimeWords()
  const { id, title, exercise, startedAt, startedBy, counts, oldest, next, feedback } = callout
  const tone = counts.unanswered > 0 ? 'over' : 'plain'
  return (
    <button
      type="button"
      data-line
      className={`co-card dc-tone-${tone}`}
      onClick={() => showBoard(id)}
      onKeyDown={arrowFocus}
    >
      <span className="co-card-what">
        <b>{title}</b> {exercise && <Tag tone="soon">{t('exercise')}</Tag>}
        <small className="dc-faint">
          {t('startedNote', { at: time(startedAt), by: startedBy?.name ?? t('console') })}
        </small>
        {next && (
          <span>
            {t('open.next', { unit: next.unit, step: t(`step.${next.step}`) })} <Due next={next} />
          </span>
        )}
        {owesFeedback(callout) && feedback?.dueAt && (
          <Tag tone="soon">{t('open.feedback', { at: time(feedback.dueAt) })}</Tag>
        )}
      </span>
      <Figure value={`${counts.answered}/${counts.total}`} label={t('figures.answered')} tone="good" />
      <Figure value={counts.unanswered} label={t('figures.unanswered')} tone={tone} />
      <Figure
        value={oldest ? <AgeFrom seconds={oldest.seconds} /> : '–'}
        label={t('figures.oldestShort')}
        tone={tone}
      />
    </button>
  )
}

/** Goes on counting from the seconds that were read. */
function AgeFrom({ seconds }: { seconds: number }) {
  const since = useMemo(() => new Date(Date.parse(instantNow()) - seconds * 1000).toISOString(), [seconds])
  return <Age since={since} until={null} />
}

function owesFeedback({ endedAt, feedback }: CalloutBrief): boolean {
  return endedAt !== null && feedback?.dueAt != null && feedback.at === null
}
