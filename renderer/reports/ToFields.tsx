import Button from 'antd/es/button'
import Input from 'antd/es/input'
import Select from 'antd/es/select'
import { useQuery } from '#renderer/app/call.ts'
import { useMatcher } from '#renderer/app/initials.ts'
import { useWords } from '#renderer/app/words.ts'
import { Field } from '#renderer/ui/Field.tsx'
import type { Channel } from '#shared/reports/desk.ts'
import { skipsLevel } from '#shared/reports/desk.ts'
import { deliveryRoles } from '#shared/reports/report.ts'
import { ask } from './asked.ts'
import { DeskSelect } from './DeskSelect.tsx'
import { type ToDraft, toFirst } from './to-draft.ts'

interface ToFieldsProps {
  incident: number | null
  channel: Channel
  draft: ToDraft
  set(part: Partial<ToDraft>): void
  fault(path: string): string | undefined
}

/** To whom: one of the room's addressees or somebody by name, at which desk, as what. Beyond the next level the leader's approval is asked for. */
export function ToFields(props: ToFieldsProps) {
  const { draft, set, fault } = props
  const t = useWords('reports')
  return (
    <>
      <div className="rp-four">
        <Who {...props} />
        <Field label={t('to.name')} fault={fault('name')} required>
          <Input
            maxLength={120}
            value={draft.name}
            onChange={(event) => set({ name: event.target.value, addressee: null })}
          />
        </Field>
        <Field label={t('to.desk')} fault={fault('desk')}>
          <DeskSelect value={draft.desk} onChange={(desk) => set({ desk })} />
        </Field>
        <Field label={t('to.number')} fault={fault('number')}>
          <Input
            maxLength={60}
            value={draft.number}
            onChange={(event) => set({ number: event.target.value })}
          />
        </Field>
      </div>
      <As {...props} />
    </>
  )
}

function Who({ draft, set, channel }: ToFieldsProps) {
  const t = useWords('reports')
  const matches = useMatcher()
  const addressees = useQuery('reports.addressees', {}).value ?? []
  const fitting = addressees.filter(({ active }) => active)
  const options = [
    ...fitting.filter((one) => one.channel === channel),
    ...fitting.filter((one) => one.channel !== channel),
  ]
  return (
    <Field label={t('to.pick')}>
      <Select
        autoFocus
        allowClear
        showSearch={{ filterOption: (typed, option) => matches(option?.label ?? '', typed) }}
        placeholder={t('to.pickHint')}
        notFoundContent={t('to.nobody')}
        value={draft.addressee}
        options={options.map(({ id, name, channel: by }) => ({
          value: id,
          label: `${name} · ${t(`channels.${by}`)}`,
        }))}
        onChange={(id: number | null | undefined) => set(toFirst(addressees.find((one) => one.id === id)))}
      />
    </Field>
  )
}

function As({ draft, set, incident }: ToFieldsProps) {
  const t = useWords('reports')
  const level = useQuery('reports.settings', {}).value?.level ?? 0
  const skips = skipsLevel(draft.desk, level) || draft.role === 'also' || draft.role === 'skip'
  return (
    <div className="dc-row rp-as">
      <span id="rp-as">{t('to.role')}</span>
      <Select
        className="rp-role"
        aria-labelledby="rp-as"
        value={draft.role}
        options={deliveryRoles.map((value) => ({ value, label: t(`roles.${value}`) }))}
        onChange={(role) => set({ role })}
      />
      {skips && incident !== null && (
        <>
          <span className="rp-warn">{t('to.skips')}</span>
          <Button onClick={() => ask({ form: 'skip', incident, desk: draft.desk, name: draft.name })}>
            {t('to.approve')}
          </Button>
        </>
      )}
    </div>
  )
}
