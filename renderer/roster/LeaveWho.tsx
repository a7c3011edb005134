import Select from 'antd/es/select'
import { useMatcher } from '#renderer/app/initials.ts'
import { useWords } from '#renderer/app/words.ts'
import { Field } from '#renderer/ui/Field.tsx'
import { NamePicker } from '#renderer/ui/NamePicker.tsx'
import { absenceKinds } from '#shared/roster/absence.ts'
import type { LeaveHold } from './leave-draft.ts'
import { usePeopleGroups } from './use-board.ts'

/** Whose leave it is, and its kind. */
export function LeaveWho({ draft, set, refusal }: LeaveHold) {
  const t = useWords('roster')
  const matches = useMatcher()
  const groups = usePeopleGroups()
  return (
    <div className="dc-grid-2">
      <Field label={t('leave.person')} fault={refusal?.faults?.person && t('changes.choosePerson')} required>
        <NamePicker
          autoFocus
          groups={groups}
          matches={matches}
          value={draft.person}
          onChange={(person) => set({ person })}
        />
      </Field>
      <Field label={t('leave.kind')} required>
        <Select
          value={draft.kind}
          onChange={(kind) => set({ kind })}
          options={absenceKinds.map((value) => ({ value, label: t(`leave.kinds.${value}`) }))}
        />
      </Field>
    </div>
  )
}
