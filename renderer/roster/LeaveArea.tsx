import Checkbox from 'antd/es/checkbox'
import Input from 'antd/es/input'
import { useMatcher } from '#renderer/app/initials.ts'
import { useRefusalWords, useWords } from '#renderer/app/words.ts'
import { Field } from '#renderer/ui/Field.tsx'
import { NamePicker } from '#renderer/ui/NamePicker.tsx'
import type { LeaveHold } from './leave-draft.ts'
import { useEverybody } from './use-board.ts'

/** Leaving the area: where to, who acts meanwhile and on which telephone. */
export function LeaveArea({ draft, set, refusal }: LeaveHold) {
  const t = useWords('roster')
  const { fault } = useRefusalWords()
  return (
    <>
      <p>
        <Checkbox checked={draft.outOfArea} onChange={(event) => set({ outOfArea: event.target.checked })}>
          {t('leave.outOfAreaLong')}
        </Checkbox>
      </p>
      {draft.outOfArea && (
        <div className="ra-area">
          <Field label={t('leave.place')} fault={fault(refusal?.faults?.place)} required>
            <Input
              maxLength={100}
              value={draft.place}
              onChange={(event) => set({ place: event.target.value })}
            />
          </Field>
          <Acting draft={draft} set={set} fault={fault(refusal?.faults?.acting)} />
          <Field label={t('leave.actingTelephone')} fault={fault(refusal?.faults?.actingTelephone)}>
            <Input
              maxLength={40}
              value={draft.actingTelephone}
              onChange={(event) => set({ actingTelephone: event.target.value })}
            />
          </Field>
        </div>
      )}
    </>
  )
}

function Acting({ draft, set, fault }: Pick<LeaveHold, 'draft' | 'set'> & { fault: string | undefined }) {
  const t = useWords('roster')
  const matches = useMatcher()
  const others = useEverybody().filter(({ id, active }) => active && id !== draft.person)
  return (
    <Field label={t('leave.acting')} fault={fault}>
      <NamePicker
        groups={[{ label: '', people: others.map(({ id, name, post }) => ({ id, name, note: post })) }]}
        matches={matches}
        value={draft.acting}
        onChange={(acting) =>
          set({
            acting,
            actingTelephone: others.find(({ id }) => id === acting)?.telephones[0] ?? draft.actingTelephone,
          })
        }
      />
    </Field>
  )
}
