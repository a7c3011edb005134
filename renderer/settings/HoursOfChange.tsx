import { useQuery } from '#renderer/app/call.ts'
import { useRoom } from '#renderer/app/room-context.tsx'
import { useRefusalWords, useWords } from '#renderer/app/words.ts'
import { Panel } from '#renderer/ui/Panel.tsx'
import { Tag } from '#renderer/ui/Tag.tsx'
import { Trouble } from '#renderer/ui/Trouble.tsx'
import type { ShiftRule } from '#shared/handover/shift-plan.ts'
import { ChangeHours } from './ChangeHours.tsx'

/** The hours of change by period, and the form that sets new ones from a day on. */
export function HoursOfChange({ administers }: { administers: boolean }) {
  const t = useWords('settings')
  const say = useRefusalWords()
  const { value, refusal } = useQuery('settings.shiftRules', {})
  const rules = [...(value ?? [])].sort((a, b) => (a.effectiveFrom < b.effectiveFrom ? 1 : -1))
  const today = useRoom().standing?.shift.dutyDay ?? ''
  const present = rules.find(({ effectiveFrom }) => effectiveFrom <= today)
  return (
    <Panel title={t('shifts.title')} className="se-form">
      <Trouble words={refusal && say(refusal)} />
      <h3 className="se-h3">{t('shifts.list')}</h3>
      <ul className="dc-plain se-rules">
        {rules.map((rule) => (
          <RuleLine
            key={rule.effectiveFrom}
            rule={rule}
            first={rule === rules.at(-1)}
            when={rule === present ? 'present' : rule.effectiveFrom > today ? 'coming' : 'past'}
          />
        ))}
      </ul>
      {administers && present && <ChangeHours present={present} today={today} />}
    </Panel>
  )
}

function RuleLine({
  rule,
  first,
  when,
}: {
  rule: ShiftRule
  first: boolean
  when: 'present' | 'coming' | 'past'
}) {
  const t = useWords('settings')
  return (
    <li>
      <span className="dc-figures">
        {first ? t('shifts.fromStart') : t('shifts.from', { day: rule.effectiveFrom })}
      </span>
      <b className="dc-figures">{rule.changes.join(' / ')}</b>
      <Tag tone={when === 'present' ? 'good' : when === 'coming' ? 'soon' : 'plain'}>
        {t(`shifts.${when}`)}
      </Tag>
    </li>
  )
}
