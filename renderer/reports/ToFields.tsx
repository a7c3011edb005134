import Button from 'antd/es/button'
import Input from 'antd/es/input'
import Select from 'antd/es/select'
import { useState } from 'react'
import { useQuery } from '#renderer/app/call.ts'
import { useMatcher } from '#renderer/app/initials.ts'
import { useWords } from '#renderer/app/words.ts'
import { Field } from '#renderer/ui/Field.tsx'
import { Tag } from '#renderer/ui/Tag.tsx'
import { TimeText } from '#renderer/ui/TimeText.tsx'
import type { Channel } from '#shared/reports/desk.ts'
import { isApprovedFor, skipsLevel } from '#shared/reports/desk.ts'
import { deliveryRoles } from '#shared/reports/report.ts'
import { DeskSelect } from './DeskSelect.tsx'
import { SkipForm } from './SkipForm.tsx'
import { renamed, type ToDraft, toFirst } from './to-draft.ts'

interface ToFieldsProps {
  incident: number | null
  channel: Channel
  draft: ToDraft
  set(part: Partial<ToDraft>): void
  fault(path: string): string | undefined
  /** A leader approved what was refused. */
  approved(): void
}

/** To whom: one of the room's addressees or somebody by name, at which desk, as what. Beyond the next level the leader's approval is asked for. */
export function ToFields(props: ToFieldsProps) {
  const { draft, set, fault } = props
  const t = useWords('reports')
  const addressees = useQuery('reports.addressees', {}).value ?? []
  return (
    <>
      <div className="rp-four">
        <Who {...props} />
        <Field label={t('to.name')} fault={fault('name')} required>
          <Input
            maxLength={120}
            value={draft.name}
            onChange={(event) => set(renamed(draft, event.target.value, addressees))}
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

function As({ draft, set, incident, approved }: ToFieldsProps) {
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
      {skips && incident !== null && <Approval incident={incident} to={draft} approved={approved} />}
    </div>
  )
}

interface ApprovalProps {
  incident: number
  to: ToDraft
  approved(): void
}

/** Who approved it, or that nobody has yet; the form that asks the leader opens over the one that is open. */
function Approval({ incident, to: { desk, name }, approved }: ApprovalProps) {
  const t = useWords('reports')
  const [asks, setAsks] = useState(false)
  const skips = useQuery('reports.of', { incident }).value?.skips ?? []
  const approval = skips.find((one) => isApprovedFor(one, { desk, name }))
  return (
    <>
      {approval ? (
        <Tag tone="good">
          ✓ {t('to.approved', { leader: approval.leader })} <TimeText at={approval.happenedAt} as="time" />
        </Tag>
      ) : (
        <span className="rp-warn">{t('to.skips')}</span>
      )}
      <Button onClick={() => setAsks(true)}>{t('to.approve')}</Button>
      {asks && <SkipForm {...{ incident, desk, name, approved }} close={() => setAsks(false)} />}
    </>
  )
}
