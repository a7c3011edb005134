import Button from 'antd/es/button'
import { useState } from 'react'
import { useQuery } from '#renderer/app/call.ts'
import { go, usePlace } from '#renderer/app/place.ts'
import { usePagePaper } from '#renderer/app/print.ts'
import { useMinute } from '#renderer/app/room-context.tsx'
import { useTroubleWords } from '#renderer/app/trouble-words.ts'
import { useWords } from '#renderer/app/words.ts'
import { Empty } from '#renderer/ui/Empty.tsx'
import { Panel } from '#renderer/ui/Panel.tsx'
import { Trouble } from '#renderer/ui/Trouble.tsx'
import { plusDays } from '#shared/base/zone.ts'
import type { Change } from '#shared/roster/change.ts'
import { ChangeCard } from './ChangeCard.tsx'
import { ChangeForm } from './ChangeForm.tsx'
import { type ChangeGroup, changeGroup, changeGroups } from './change-groups.ts'
import { askedSlot } from './change-place.ts'
import './roster-acts.css'
import { useToday } from './use-shown-days.ts'

const back = 60

/** Swaps and stand-ins: what waits for whom, what is approved, what is over; each with its steps. */
export function ChangesTab() {
  const t = useWords('roster')
  const told = useTroubleWords()
  const now = useMinute()
  const asking = usePlace().detail.startsWith('changes/ask')
  const slot = askedSlot(usePlace().detail)
  const { value, refusal } = useQuery('change.list', { from: plusDays(useToday(), -back) })
  const [picked, setPicked] = useState<number | null>(null)
  const changes = value ?? []
  const inGroup = (group: ChangeGroup) => changes.filter((change) => changeGroup(change, now) === group)
  usePagePaper('changeSlip', picked ?? inGroup('coming')[0]?.id ?? inGroup('agreed')[0]?.id ?? null)
  return (
    <div className="ra-tab">
      <div className="dc-row">
        <span className="dc-hint">{t('changes.explain')}</span>
        <Button type="primary" className="ra-right" onClick={() => go('roster', 'changes/ask')}>
          {t('changes.ask')}
        </Button>
      </div>
      <Trouble words={told(refusal)} />
      <div className="ra-groups">
        {changeGroups.map((group) => (
          <Group key={group} group={group} changes={inGroup(group)} onPick={setPicked} />
        ))}
      </div>
      {asking && <ChangeForm slot={slot} onClose={() => go('roster', 'changes')} />}
    </div>
  )
}

interface GroupProps {
  group: ChangeGroup
  changes: readonly Change[]
  onPick(id: number): void
}

function Group({ group, changes, onPick }: GroupProps) {
  const t = useWords('roster')
  const waits = (group === 'asked' || group === 'agreed') && changes.length > 0
  return (
    <Panel title={t(`changes.groups.${group}`, { n: changes.length })} tone={waits ? 'soon' : 'plain'}>
      {changes.length === 0 && <Empty words={t(`changes.none.${group}`)} />}
      <ul className="dc-plain ra-cards">
        {changes.map((change) => (
          <li key={change.id} onFocus={() => onPick(change.id)}>
            <ChangeCard change={change} />
          </li>
        ))}
      </ul>
    </Panel>
  )
}
