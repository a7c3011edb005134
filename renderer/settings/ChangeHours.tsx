import Alert from 'antd/es/alert'
import Button from 'antd/es/button'
import { useState } from 'react'
import { useCommand } from '#renderer/app/call.ts'
import { useTroubleWords } from '#renderer/app/trouble-words.ts'
import { useWords } from '#renderer/app/words.ts'
import { Trouble } from '#renderer/ui/Trouble.tsx'
import { plusDays } from '#shared/base/zone.ts'
import type { ShiftRule } from '#shared/handover/shift-plan.ts'
import { HoursFields } from './HoursFields.tsx'

interface ChangeHoursProps {
  present: ShiftRule
  /** The duty day now. */
  today: string
}

/** Sets new hours of change from a duty day on; tomorrow when nothing else is said. */
export function ChangeHours({ present, today }: ChangeHoursProps) {
  const t = useWords('settings')
  const told = useTroubleWords()
  const { run, busy, refusal } = useCommand('settings.changeShifts')
  const [rule, setRule] = useState({ effectiveFrom: plusDays(today, 1), changes: [...present.changes] })
  const [done, setDone] = useState<string | null>(null)
  async function submit() {
    const outcome = await run(rule)
    setDone(outcome.ok ? rule.effectiveFrom : null)
  }
  return (
    <>
      <p className="dc-hint">{t('shifts.explain')}</p>
      <HoursFields rule={rule} onChange={setRule} faults={refusal?.faults ?? {}} />
      <Trouble words={told(refusal)} />
      {done !== null && (
        <Alert
          type="success"
          showIcon
          role="status"
          title={t('shifts.done', { day: done })}
          className="dc-trouble"
        />
      )}
      <Button type="primary" loading={busy} onClick={submit}>
        {t('shifts.submit')}
      </Button>
    </>
  )
}
