import { useState } from 'react'
import { useQuery } from '#renderer/app/call.ts'
import { usePageKeys } from '#renderer/app/page-keys.ts'
import { useTroubleWords } from '#renderer/app/trouble-words.ts'
import { useWords } from '#renderer/app/words.ts'
import { KeyHint } from '#renderer/ui/KeyHint.tsx'
import { TimeText } from '#renderer/ui/TimeText.tsx'
import { Trouble } from '#renderer/ui/Trouble.tsx'
import { useTimeWords } from '#renderer/ui/use-time-words.ts'
import type { Incident } from '#shared/incidents/incident.ts'
import { FigureLine } from './FigureLine.tsx'
import { LevelTag } from './LevelTag.tsx'
import { type Replay, stepsOf } from './replay.ts'
import { TimelineList } from './TimelineList.tsx'

/** The past minute by minute: what had happened and what the room knew by then; arrows go a minute, N and B to the next and last thing that happened. */
export function ReplayTab({ incident }: { incident: Incident }) {
  const t = useWords('incidents')
  const told = useTroubleWords()
  const { id, openedAt } = incident
  const [at, setAt] = useState(openedAt)
  const { value, refusal } = useQuery('incidents.timelineAt', { id, at })
  const whole = useQuery('incidents.timeline', { id }).value ?? []
  const steps = stepsOf({ at, moments: whole.map((item) => item.at) })
  usePageKeys({
    ArrowRight: () => setAt(steps.minute(1)),
    ArrowLeft: () => setAt(steps.minute(-1)),
    n: () => setAt(steps.next()),
    b: () => setAt(steps.last()),
    Home: () => setAt(steps.first()),
    End: () => setAt(steps.end()),
  })
  return (
    <div className="in-timeline">
      <Trouble words={told(refusal)} />
      <Slide steps={steps} at={at} onAt={setAt} />
      <p className="dc-hint">
        {t('replay.keys')} <KeyHint keys="←" /> <KeyHint keys="→" /> {t('replay.minute')} ·{' '}
        <KeyHint keys="B" /> <KeyHint keys="N" /> {t('replay.thing')} · <KeyHint keys="Home" />{' '}
        <KeyHint keys="End" />
      </p>
      {value && (
        <>
          <div className="in-known">
            <b className="dc-figures">
              <TimeText at={at} as="full" />
            </b>
            <LevelTag level={value.level} name="" />
            <span>{value.facts?.title ?? t('replay.notYet')}</span>
            {value.adopted && <FigureLine figure={value.adopted} />}
          </div>
          <TimelineList items={value.items} current={value.items.length - 1} />
        </>
      )}
    </div>
  )
}

function Slide({ steps, at, onAt }: { steps: Replay; at: string; onAt(at: string): void }) {
  const t = useWords('incidents')
  const time = useTimeWords()
  return (
    <input
      type="range"
      className="in-slide"
      aria-label={t('replay.slide')}
      aria-valuetext={time(at)}
      min={Date.parse(steps.first())}
      max={Date.parse(steps.end())}
      step={60_000}
      value={Date.parse(at)}
      onChange={(event) => onAt(new Date(Number(event.target.value)).toISOString())}
    />
  )
}
