import Button from 'antd/es/button'
import { useQuery } from '#renderer/app/call.ts'
import { go } from '#renderer/app/place.ts'
import { useMinute } from '#renderer/app/room-context.tsx'
import { useTroubleWords } from '#renderer/app/trouble-words.ts'
import { useWords } from '#renderer/app/words.ts'
import { Empty } from '#renderer/ui/Empty.tsx'
import { Panel } from '#renderer/ui/Panel.tsx'
import { Tag } from '#renderer/ui/Tag.tsx'
import { Trouble } from '#renderer/ui/Trouble.tsx'
import { useTimeWords } from '#renderer/ui/use-time-words.ts'
import type { IncidentLine } from '#shared/incidents/incident.ts'
import { ClockList, isPressing } from './ClockList.tsx'

/** Every clock that runs, incident by incident, exercises last. */
export function RunningTab() {
  const t = useWords('reports')
  const told = useTroubleWords()
  const time = useTimeWords()
  const now = useMinute()
  const { value, refusal } = useQuery(
    'incidents.list',
    { states: ['open', 'closed'], limit: 60 },
    { every: 60_000 },
  )
  const lines = (value ?? []).toSorted(
    (a, b) =>
      Number(a.exercise) - Number(b.exercise) || Number(b.state === 'open') - Number(a.state === 'open'),
  )
  return (
    <div className="rp-list">
      <Trouble words={told(refusal)} />
      {value?.length === 0 && <Empty words={t('running.none', { at: time(now, 'time') })} keys="F5" />}
      {lines.map((line) => (
        <One key={line.id} line={line} />
      ))}
    </div>
  )
}

/** An open incident with its clocks; a closed one while anything is still asked of it. */
function One({ line: { id, title, exercise, state } }: { line: IncidentLine }) {
  const t = useWords('reports')
  const reporting = useQuery('reports.of', { incident: id }, { every: 60_000 }).value
  if (!reporting) return null
  if (state !== 'open' && !reporting.clocks.some(isPressing)) return null
  return (
    <Panel
      title={
        <>
          {title} {exercise && <Tag tone="soon">{t('exercise')}</Tag>}
        </>
      }
      actions={
        <Button size="small" onClick={() => go('incidents', `${id}`)}>
          {t('page.incident')}
        </Button>
      }
    >
      <ClockList reporting={reporting} />
    </Panel>
  )
}
