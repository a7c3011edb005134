import Select from 'antd/es/select'
import { useMatcher } from '#renderer/app/initials.ts'
import { useWords } from '#renderer/app/words.ts'
import { DayInput } from '#renderer/ui/DayInput.tsx'
import { Field } from '#renderer/ui/Field.tsx'
import { NamePicker } from '#renderer/ui/NamePicker.tsx'
import { slotKey } from '#shared/roster/slot.ts'
import type { ChangeHold } from './change-draft.ts'
import { useDutyWords } from './change-duty-words.ts'

/** The duty that is given away: its day, the duty, and whose it is. */
export function ChangeGiven({ draft, set, slots, onIt, refusal }: ChangeHold) {
  const t = useWords('roster')
  const say = useDutyWords()
  const matches = useMatcher()
  const faulty = (name: string) => Object.keys(refusal?.faults ?? {}).some((path) => path.startsWith(name))
  const options = slots.map((slot) => ({
    value: slotKey(slot),
    label: `${say.post(slot.post)} ${say.hours(slot)} ${slot.on.map(({ name }) => name).join(t('changes.comma'))}`,
  }))
  return (
    <div className="ra-given">
      <Field label={t('changes.date')} required>
        <DayInput value={draft.date} onChange={(date) => set({ date, slot: '', giver: null })} />
      </Field>
      <Field
        label={t('changes.duty')}
        fault={faulty('slot') ? t('changes.chooseDuty') : undefined}
        hint={draft.date !== '' && slots.length === 0 ? t('changes.noDuty') : undefined}
        required
      >
        <Select
          options={options}
          value={draft.slot === '' ? null : draft.slot}
          onChange={(slot: string) => set({ slot, giver: null, taker: null })}
        />
      </Field>
      <Field
        label={t('changes.giver')}
        fault={faulty('giver') ? t('changes.choosePerson') : undefined}
        required
      >
        <NamePicker
          groups={[{ label: '', people: onIt }]}
          matches={matches}
          value={draft.giver}
          onChange={(giver) => set({ giver })}
        />
      </Field>
    </div>
  )
}
