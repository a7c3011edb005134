import { useState } from 'react'
import { useCommand } from '#renderer/app/call.ts'
import { ReasonForm } from '#renderer/app/ReasonForm.tsx'
import { useMinute, useRoom } from '#renderer/app/room-context.tsx'
import { useRefusalWords, useWords } from '#renderer/app/words.ts'
import { DayInput } from '#renderer/ui/DayInput.tsx'
import { Field } from '#renderer/ui/Field.tsx'
import { calendarDate } from '#shared/base/clock-face.ts'
import type { Charge } from '#shared/hazards/leader.ts'
import { closeAsked } from './asked.ts'
import { useChargeWords } from './charge-words.ts'

/** Ends what a leader is in charge of, after a day and with the reason. */
export function EndChargeForm({ charge }: { charge: Charge }) {
  const t = useWords('hazards')
  const { fault } = useRefusalWords()
  const { zone } = useRoom()
  const today = calendarDate(useMinute(), zone)
  const { who, what } = useChargeWords()
  const [on, setOn] = useState(today)
  const { run, busy, refusal } = useCommand('hazards.endAssignment')
  async function submit({ words }: { words: string }) {
    if ((await run({ id: charge.id, on, reason: words })).ok) closeAsked()
  }
  return (
    <ReasonForm
      title={t('leaders.endTitle', { leader: who(charge), what: what(charge) })}
      busy={busy}
      refusal={refusal}
      submit={(given) => void submit(given)}
      close={closeAsked}
    >
      <Field label={t('leaders.endOn')} fault={fault(refusal?.faults?.on)} required>
        <DayInput value={on} latest={today} onChange={setOn} />
      </Field>
    </ReasonForm>
  )
}
