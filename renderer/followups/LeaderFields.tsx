import AutoComplete from 'antd/es/auto-complete'
import Input from 'antd/es/input'
import { useQuery } from '#renderer/app/call.ts'
import { useMatcher } from '#renderer/app/initials.ts'
import { useWords } from '#renderer/app/words.ts'
import { Field } from '#renderer/ui/Field.tsx'
import type { InstructionHold } from './instruction-draft.ts'

/** The leader: one of the room's, found by name or initials, or anybody else by name. */
export function LeaderFields({ draft, set, fault }: InstructionHold) {
  const t = useWords('followups')
  const matches = useMatcher()
  const leaders = (useQuery('people.list', {}).value ?? []).filter(({ roles }) => roles.includes('leader'))
  function name(leaderName: string) {
    const known = leaders.find((leader) => leader.name === leaderName)
    set({ leaderName, person: known?.id ?? null, ...(known ? { leaderPost: known.post } : {}) })
  }
  return (
    <div className="fu-two">
      <Field label={t('instruction.leader')} fault={fault('leader.name') ?? fault('leader')} required>
        <AutoComplete
          options={leaders.map((leader) => ({ value: leader.name }))}
          showSearch={{ filterOption: (typed, option) => matches(option?.value ?? '', typed) }}
          value={draft.leaderName}
          onChange={name}
        />
      </Field>
      <Field label={t('instruction.leaderPost')} fault={fault('leader.post')}>
        <Input
          maxLength={60}
          value={draft.leaderPost}
          onChange={(event) => set({ leaderPost: event.target.value })}
        />
      </Field>
    </div>
  )
}
