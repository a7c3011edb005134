import Button from 'antd/es/button'
import Select from 'antd/es/select'
import { useState } from 'react'
import { useCommand, useQuery } from '#renderer/app/call.ts'
import { usePrint } from '#renderer/app/print.ts'
import { useRefusalWords, useWords } from '#renderer/app/words.ts'
import { Empty } from '#renderer/ui/Empty.tsx'
import { KeyHint } from '#renderer/ui/KeyHint.tsx'
import type { Incident } from '#shared/incidents/incident.ts'
import { type TimelineKind, timelineKinds } from '#shared/incidents/timeline.ts'
import { TimelineList } from './TimelineList.tsx'

/** Everything that happened, oldest first: narrowed by kind, printed with F8, saved as a workbook. */
export function TimelineTab({ incident: { id } }: { incident: Incident }) {
  const t = useWords('incidents')
  const print = usePrint()
  const [kinds, setKinds] = useState<TimelineKind[]>([])
  const asked = kinds.length === 0 ? { id } : { id, kinds }
  const items = useQuery('incidents.timeline', asked, { every: 60_000 }).value ?? []
  return (
    <div className="in-timeline">
      <div className="dc-row in-bar">
        <Select
          mode="multiple"
          className="in-kinds"
          aria-label={t('timeline.kinds')}
          placeholder={t('timeline.all')}
          value={kinds}
          options={timelineKinds.map((value) => ({ value, label: t(`timeline.kind.${value}`) }))}
          onChange={setKinds}
        />
        <span className="dc-hint">{t('timeline.count', { n: items.length })}</span>
        <span className="in-right dc-row">
          <ExportButton asked={asked} />
          <Button onClick={() => print('incidentTimeline', id)}>
            {t('timeline.print')} <KeyHint keys="F8" />
          </Button>
        </span>
      </div>
      {items.length === 0 && <Empty words={t('timeline.none')} />}
      <TimelineList items={items} current={null} />
    </div>
  )
}

function ExportButton({ asked }: { asked: { id: number; kinds?: TimelineKind[] } }) {
  const t = useWords('incidents')
  const say = useRefusalWords()
  const { run, busy, refusal } = useCommand('incidents.exportTimeline')
  const [lies, setLies] = useState<string | null>(null)
  async function save() {
    const outcome = await run(asked)
    setLies(outcome.ok ? (outcome.errandResult?.path ?? null) : null)
  }
  return (
    <>
      <span role="status" className="dc-hint" title={lies ?? undefined}>
        {refusal ? say(refusal) : lies !== null && t('timeline.lies', { path: lies })}
      </span>
      <Button loading={busy} onClick={() => void save()}>
        {t('timeline.export')}
      </Button>
    </>
  )
}
