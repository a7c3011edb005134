import Button from 'antd/es/button'
import { useQuery } from '#renderer/app/call.ts'
import { TimeLeft } from '#renderer/app/TimeLeft.tsx'
import { useTroubleWords } from '#renderer/app/trouble-words.ts'
import { useWords } from '#renderer/app/words.ts'
import { Empty } from '#renderer/ui/Empty.tsx'
import type { Tone } from '#renderer/ui/Panel.tsx'
import { Panel } from '#renderer/ui/Panel.tsx'
import { Tag } from '#renderer/ui/Tag.tsx'
import { TimeText } from '#renderer/ui/TimeText.tsx'
import { Trouble } from '#renderer/ui/Trouble.tsx'
import type { DutyTaskTurn } from '#shared/followups/duty-task.ts'
import { ask } from './asked.ts'

const tones: Record<DutyTaskTurn['state'], Tone> = {
  open: 'soon',
  done: 'good',
  notApplicable: 'plain',
  missed: 'over',
}

/** The times that wait to be settled, and what became of those of the last week. */
export function TurnLists() {
  const t = useWords('followups')
  const told = useTroubleWords()
  const { value, refusal } = useQuery('followups.turns', { days: 7 }, { every: 60_000 })
  const open = (value ?? []).filter(({ state }) => state === 'open').toReversed()
  const past = (value ?? []).filter(({ state }) => state !== 'open')
  return (
    <>
      <Trouble words={told(refusal)} />
      <Panel title={t('turns.open')}>
        {value && open.length === 0 && <Empty words={t('turns.none')} />}
        <ul className="dc-plain">
          {open.map((turn) => (
            <OpenTurn key={`${turn.task} ${turn.dueAt}`} turn={turn} />
          ))}
        </ul>
      </Panel>
      <Panel title={t('turns.past')}>
        {value && past.length === 0 && <Empty words={t('turns.nothingYet')} />}
        <ul className="dc-plain">
          {past.map((turn) => (
            <PastTurn key={`${turn.task} ${turn.dueAt}`} turn={turn} />
          ))}
        </ul>
      </Panel>
    </>
  )
}

function OpenTurn({ turn }: { turn: DutyTaskTurn }) {
  const t = useWords('followups')
  return (
    <li className="fu-turn">
      <TimeLeft until={turn.dueAt} />
      <span>
        {turn.words} <small>{turn.postName}</small>
      </span>
      <span className="dc-row">
        <Button type="primary" onClick={() => ask({ form: 'turn', turn, outcome: 'done' })}>
          {t('turns.do')}
        </Button>
        <Button onClick={() => ask({ form: 'turn', turn, outcome: 'notApplicable' })}>
          {t('turns.not')}
        </Button>
      </span>
    </li>
  )
}

function PastTurn({ turn: { words, dueAt, state, result, by } }: { turn: DutyTaskTurn }) {
  const t = useWords('followups')
  return (
    <li className="fu-turn">
      <TimeText at={dueAt} as="short" />
      <span>
        {words}
        <small>{[result, by?.name].filter(Boolean).join(' · ')}</small>
      </span>
      <Tag tone={tones[state]}>{t(`turns.states.${state}`)}</Tag>
    </li>
  )
}
