import { useState } from 'react'
import './week.css'
import { useQuery } from '#renderer/app/call.ts'
import { useMatcher } from '#renderer/app/initials.ts'
import { useSeated } from '#renderer/app/room-context.tsx'
import { useRefusalWords, useWords } from '#renderer/app/words.ts'
import { Field } from '#renderer/ui/Field.tsx'
import { NamePicker } from '#renderer/ui/NamePicker.tsx'
import { Panel } from '#renderer/ui/Panel.tsx'
import { Trouble } from '#renderer/ui/Trouble.tsx'
import { plusDays } from '#shared/base/zone.ts'
import { MineCounts } from './MineCounts.tsx'
import { MineDuties } from './MineDuties.tsx'
import { MineExport } from './MineExport.tsx'
import { MineWishes } from './MineWishes.tsx'
import { usePeopleGroups } from './use-board.ts'
import { useToday } from './use-shown-days.ts'

const ahead = 92

/** Somebody's coming duties: one's own by itself, anybody's by name. */
export function MineTab() {
  const t = useWords('roster')
  const say = useRefusalWords()
  const matches = useMatcher()
  const groups = usePeopleGroups()
  const today = useToday()
  const { id: own } = useSeated()
  const [person, setPerson] = useState(own)
  const days = { from: today, to: plusDays(today, ahead) }
  const { value: duties, refusal } = useQuery('roster.mine', { ...days, person })
  return (
    <div className="ro-tab ro-mine">
      <div className="dc-row ro-tools">
        <Field label={t('mine.person')} className="ro-mine-person">
          <NamePicker
            groups={groups}
            matches={matches}
            value={person}
            onChange={(id) => setPerson(id ?? own)}
          />
        </Field>
        <MineExport person={person} days={days} />
      </div>
      <Trouble words={refusal && say(refusal)} />
      <div className="ro-mine-parts">
        <Panel title={t('mine.next', { n: duties?.length ?? 0, days: ahead })}>
          <MineDuties duties={duties ?? []} />
        </Panel>
        <div className="ro-mine-side">
          <Panel title={t('mine.year', { year: today.slice(0, 4) })}>
            <MineCounts person={person} year={today.slice(0, 4)} />
          </Panel>
          <MineWishes person={person} today={today} />
        </div>
      </div>
    </div>
  )
}
