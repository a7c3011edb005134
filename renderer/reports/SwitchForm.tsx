import { useState } from 'react'
import { useCommand } from '#renderer/app/call.ts'
import { ReasonForm } from '#renderer/app/ReasonForm.tsx'
import { useMinute, useRoom } from '#renderer/app/room-context.tsx'
import { useRefusalWords, useWords } from '#renderer/app/words.ts'
import { DayInput } from '#renderer/ui/DayInput.tsx'
import { Field } from '#renderer/ui/Field.tsx'
import { calendarDate } from '#shared/base/clock-face.ts'
import { instantOf } from '#shared/base/zone.ts'
import { editionAt, plannedAfter } from '#shared/reports/in-force.ts'
import type { RuleSet } from '#shared/reports/rule.ts'
import { closeAsked } from './asked.ts'
import { Planned } from './Planned.tsx'
import { momentOf } from './rule-moment.ts'

/** Switches a set of rules on or off from a day on, today from now on, with the reason; the past keeps the rules it had. What is planned is taken back first. */
export function SwitchForm({ set }: { set: RuleSet }) {
  const t = useWords('reports')
  const { zone } = useRoom()
  const now = momentOf(set, useMinute())
  const { run, busy, refusal } = useCommand('reports.switchRuleSet')
  const today = calendarDate(now, zone)
  const [day, setDay] = useState(today)
  const planned = plannedAfter(set, now)
  const back = planned.length > 0
  const active = back ? set.active : !set.active
  const begins = day === '' || day === today ? now : instantOf(day, '00:00', zone)
  const edition = editionAt(set, begins) ?? set.editions.at(-1)
  async function submit(reason: string) {
    const from = back || day === today ? {} : { from: day && begins }
    const outcome = await run({ code: set.code, active, reason, ...from })
    if (outcome.ok) closeAsked()
  }
  return (
    <ReasonForm
      title={t(back ? 'rules.takeBack' : active ? 'rules.switchOn' : 'rules.switchOff')}
      busy={busy}
      refusal={refusal}
      submit={(given) => void submit(given.words)}
      close={closeAsked}
    >
      <p>{edition?.name}</p>
      {planned.map((one) => (
        <Planned key={one.from} planned={one} />
      ))}
      {!back && edition?.sample && active && <p className="rp-warn">{t('rules.sampleOn')}</p>}
      {!back && <From day={day} setDay={setDay} fault={refusal?.faults?.from} />}
    </ReasonForm>
  )
}

interface FromProps {
  day: string
  setDay(day: string): void
  fault: string | undefined
}

function From({ day, setDay, fault: code }: FromProps) {
  const t = useWords('reports')
  const { fault } = useRefusalWords()
  return (
    <Field label={t('rules.switchFrom')} hint={t('rules.switchHint')} fault={fault(code)} required>
      <DayInput value={day} onChange={setDay} />
    </Field>
  )
}
