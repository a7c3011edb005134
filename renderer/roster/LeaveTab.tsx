import Button from 'antd/es/button'
import { useState } from 'react'
import { useQuery } from '#renderer/app/call.ts'
import { openImport } from '#renderer/app/open-forms.ts'
import { useMinute, useSeated } from '#renderer/app/room-context.tsx'
import { useTroubleWords } from '#renderer/app/trouble-words.ts'
import { useWords } from '#renderer/app/words.ts'
import { Empty } from '#renderer/ui/Empty.tsx'
import { Panel } from '#renderer/ui/Panel.tsx'
import { Trouble } from '#renderer/ui/Trouble.tsx'
import { plusDays } from '#shared/base/zone.ts'
import { mayDo } from '#shared/people/rights.ts'
import type { Absence } from '#shared/roster/absence.ts'
import type { Finding } from '#shared/roster/finding.ts'
import { LeaveCard } from './LeaveCard.tsx'
import { LeaveForm } from './LeaveForm.tsx'
import { LeaveLeaders } from './LeaveLeaders.tsx'
import { type LeaveGroup, leaveGroup, leaveGroups } from './leave-groups.ts'
import './roster-acts.css'
import { useToday } from './use-shown-days.ts'

const back = 30
const ahead = 90

/** Leave and leaving the area: where the leaders are, who is away, what waits, what it does to the roster. */
export function LeaveTab() {
  const t = useWords('roster')
  const told = useTroubleWords()
  const now = useMinute()
  const today = useToday()
  const [filing, setFiling] = useState(false)
  const imports = mayDo('administer', useSeated().roles)
  const { value, refusal } = useQuery('leave.list', { from: plusDays(today, -back) })
  const found = useQuery('roster.findings', { from: today, to: plusDays(today, ahead) }).value ?? []
  const leaves = value ?? []
  const clashes = found.filter(({ kind }) => kind === 'onLeave')
  return (
    <div className="ra-tab">
      <div className="dc-row">
        <span className="dc-hint">{t('leave.explain')}</span>
        <span className="dc-row ra-right">
          {imports && <Button onClick={() => openImport('leave')}>{t('leave.import')}</Button>}
          <Button type="primary" onClick={() => setFiling(true)}>
            {t('leave.file')}
          </Button>
        </span>
      </div>
      <Trouble words={told(refusal)} />
      <LeaveLeaders leaves={leaves} />
      <div className="ra-groups">
        {leaveGroups.map((group) => (
          <Group
            key={group}
            group={group}
            leaves={leaves.filter((leave) => leaveGroup(leave, now) === group)}
            clashes={clashes}
          />
        ))}
      </div>
      {filing && <LeaveForm onClose={() => setFiling(false)} />}
    </div>
  )
}

interface GroupProps {
  group: LeaveGroup
  leaves: readonly Absence[]
  clashes: readonly Finding[]
}

function Group({ group, leaves, clashes }: GroupProps) {
  const t = useWords('roster')
  const waits = group === 'asked' && leaves.length > 0
  return (
    <Panel title={t(`leave.groups.${group}`, { n: leaves.length })} tone={waits ? 'soon' : 'plain'}>
      {leaves.length === 0 && <Empty words={t(`leave.none.${group}`)} />}
      <ul className="dc-plain ra-cards">
        {leaves.map((leave) => (
          <li key={leave.id}>
            <LeaveCard
              leave={leave}
              clashes={clashes.filter(
                ({ people, from, to }) =>
                  people.includes(leave.person.id) && from < leave.to && leave.from < to,
              )}
            />
          </li>
        ))}
      </ul>
    </Panel>
  )
}
