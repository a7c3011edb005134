import Checkbox from 'antd/es/checkbox'
import Input from 'antd/es/input'
import Select from 'antd/es/select'
import { useRefusalWords, useWords } from '#renderer/app/words.ts'
import { DayInput } from '#renderer/ui/DayInput.tsx'
import { Field } from '#renderer/ui/Field.tsx'
import { type PeriodFacts, periodKinds } from '#shared/calendar/key-period.ts'

interface PeriodFieldsProps {
  facts: PeriodFacts
  set(part: Partial<PeriodFacts>): void
  faults: Record<string, string>
}

/** Name, kind, days and rules of a key period. */
export function PeriodFields({ facts, set, faults }: PeriodFieldsProps) {
  const t = useWords('calendar')
  const { fault } = useRefusalWords()
  return (
    <>
      <div className="dc-grid-2">
        <Field label={t('periods.name')} fault={fault(faults.name)} required>
          <Input
            autoFocus
            maxLength={60}
            value={facts.name}
            onChange={(event) => set({ name: event.target.value })}
          />
        </Field>
        <Field label={t('periods.kind')}>
          <Select
            value={facts.kind}
            onChange={(kind) => set({ kind })}
            options={periodKinds.map((value) => ({ value, label: t(`periodKinds.${value}`) }))}
          />
        </Field>
        <Field label={t('hand.from')} fault={fault(faults.from)} required>
          <DayInput value={facts.from} onChange={(from) => set({ from })} />
        </Field>
        <Field label={t('hand.to')} fault={fault(faults.to)} required>
          <DayInput value={facts.to} onChange={(to) => set({ to })} />
        </Field>
      </div>
      <Field label={t('periods.source')} hint={t('periods.sourceHint')} fault={fault(faults.source)}>
        <Input
          maxLength={200}
          value={facts.source}
          onChange={(event) => set({ source: event.target.value })}
        />
      </Field>
      <div className="ca-rules">
        <Checkbox
          checked={facts.leaderOnSite}
          onChange={(event) => set({ leaderOnSite: event.target.checked })}
        >
          {t('periods.leaderOnSite')}
        </Checkbox>
        <Checkbox
          checked={facts.fixedRoster}
          onChange={(event) => set({ fixedRoster: event.target.checked })}
        >
          {t('periods.fixedRosterExplain')}
        </Checkbox>
      </div>
    </>
  )
}
