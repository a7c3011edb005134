import Select from 'antd/es/select'
import { useMatcher } from '#renderer/app/initials.ts'
import { useRefusalWords, useWords } from '#renderer/app/words.ts'
import { Field } from '#renderer/ui/Field.tsx'
import { NamePicker } from '#renderer/ui/NamePicker.tsx'
import { mayStand } from '#shared/roster/roster-person.ts'
import { slotKey } from '#shared/roster/slot.ts'
import type { ChangeHold } from './change-draft.ts'
import { useDutyWords } from './change-duty-words.ts'
import { useRosterOnes } from './roster-people.ts'
import { usePosts } from './use-board.ts'

/** Who takes the duty, and for a swap what they give for it. */
export function ChangeTaken(hold: ChangeHold) {
  const { draft, set, slot, onIt, refusal } = hold
  const t = useWords('roster')
  const { fault } = useRefusalWords()
  const matches = useMatcher()
  const post = usePosts().find(({ code }) => code === slot?.post)
  const fit = useRosterOnes().filter(
    (one) => !onIt.some(({ id }) => id === one.id) && (post === undefined || mayStand(one, post)),
  )
  const code = refusal?.faults?.taker
  return (
    <div className="ra-taken">
      <Field
        label={t('changes.taker')}
        fault={code && (code === 'too_small' ? t('changes.choosePerson') : fault(code))}
        hint={slot ? t('changes.takerHint', { n: fit.length }) : t('changes.dutyFirst')}
        required
      >
        <NamePicker
          groups={[{ label: '', people: fit.map(({ id, name, office }) => ({ id, name, note: office })) }]}
          matches={matches}
          value={draft.taker}
          onChange={(taker) => set({ taker, otherSlot: '' })}
          noMatch={t('changes.noFit')}
        />
      </Field>
      {draft.kind === 'swap' && <ReturnDuty {...hold} />}
    </div>
  )
}

function ReturnDuty({ draft, set, others, refusal }: ChangeHold) {
  const t = useWords('roster')
  const { fault } = useRefusalWords()
  const say = useDutyWords()
  const options = others.map((duty) => ({ value: slotKey(duty), label: say.duty(duty) }))
  const none = draft.taker !== null && others.length === 0
  return (
    <Field
      label={t('changes.inReturn')}
      hint={none ? t('changes.noReturn') : undefined}
      fault={fault(refusal?.faults?.otherSlot)}
      required
    >
      <Select
        options={options}
        disabled={draft.taker === null}
        value={draft.otherSlot === '' ? null : draft.otherSlot}
        onChange={(otherSlot: string) => set({ otherSlot })}
      />
    </Field>
  )
}
