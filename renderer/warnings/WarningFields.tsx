import AutoComplete from 'antd/es/auto-complete'
import Input from 'antd/es/input'
import Select from 'antd/es/select'
import { useMatcher } from '#renderer/app/initials.ts'
import { useSignalWords } from '#renderer/app/signal-words.ts'
import { useWords } from '#renderer/app/words.ts'
import { MomentInput } from '#renderer/ui/MomentInput.tsx'
import { statuses } from '#shared/warnings/message.ts'
import { WarningAction } from '#shared/warnings/read-warning.ts'
import { ColourField } from './ColourField.tsx'
import { EarlierFields } from './EarlierFields.tsx'
import { FieldPart, type FieldsHold } from './FieldPart.tsx'
import { colourIsStrange, typeNamed } from './facts-of.ts'
import { PlaceFields } from './PlaceFields.tsx'
import { useRecentIssuers } from './use-recent-issuers.ts'
import { useTypes } from './use-types.ts'

/** Every field of a warning, each of them reached and changed by keyboard. */
export function WarningFields(hold: FieldsHold) {
  return (
    <div className="wa-fields">
      <HazardField {...hold} />
      <ColourPart {...hold} />
      <ActionField {...hold} />
      <IssuedField {...hold} />
      <HoursField {...hold} />
      <UntilField {...hold} />
      <IssuersField {...hold} />
      <StatusField {...hold} />
      <PlaceFields {...hold} />
      <EarlierFields {...hold} />
    </div>
  )
}

function HazardField(hold: FieldsHold) {
  const t = useWords('warnings')
  const types = useTypes()
  const matches = useMatcher()
  const words = useSignalWords()
  const { form, set, evidence, autoFocus = false } = hold
  const typed = form.hazard.trim()
  const unknown = typed !== '' && types.length > 0 && typeNamed(types, typed) === null
  return (
    <FieldPart
      {...hold}
      name="hazard"
      label={t('fields.hazard')}
      required
      hint={unknown && evidence === null ? t('marks.hazardUnknown') : undefined}
    >
      <AutoComplete
        autoFocus={autoFocus}
        value={form.hazard}
        onChange={(hazard: string) => set({ hazard })}
        options={types.map(({ name }) => ({ value: name, label: words.both(name) }))}
        showSearch={{ filterOption: (typed, option) => matches(option?.label ?? '', typed) }}
        defaultActiveFirstOption={false}
      />
    </FieldPart>
  )
}

function ColourPart(hold: FieldsHold) {
  const t = useWords('warnings')
  const type = typeNamed(useTypes(), hold.form.hazard.trim())
  const strange = colourIsStrange(hold.form.colour, type)
  return (
    <FieldPart
      {...hold}
      name="colour"
      label={t('fields.colour')}
      hint={strange ? t('marks.colourNotOfType') : undefined}
    >
      <ColourField value={hold.form.colour} type={type} onChange={(colour) => hold.set({ colour })} />
    </FieldPart>
  )
}

function ActionField(hold: FieldsHold) {
  const t = useWords('warnings')
  return (
    <FieldPart {...hold} name="action" label={t('fields.action')}>
      <Select
        value={hold.form.action}
        onChange={(action) => hold.set({ action })}
        options={WarningAction.options.map((value) => ({ value, label: t(`actions.${value}`) }))}
      />
    </FieldPart>
  )
}

function IssuedField(hold: FieldsHold) {
  const t = useWords('warnings')
  return (
    <FieldPart
      {...hold}
      name="issuedAt"
      label={t('fields.issuedAt')}
      hint={hold.form.issuedAt === null ? t('fields.issuedAtHint') : undefined}
    >
      <MomentInput
        value={hold.form.issuedAt}
        onChange={(issuedAt) => hold.set({ issuedAt })}
        dateLabel={t('fields.issuedDay')}
        timeLabel={t('fields.issuedTime')}
      />
    </FieldPart>
  )
}

function HoursField(hold: FieldsHold) {
  const t = useWords('warnings')
  const { hours, until, action } = hold.form
  return (
    <FieldPart
      {...hold}
      name="hours"
      read="horizonHours"
      label={t('fields.hours')}
      silent={(hours === '' && until !== null) || action === 'lift'}
    >
      <Input
        className="wa-hours"
        inputMode="decimal"
        maxLength={6}
        value={hours}
        onChange={(event) => hold.set({ hours: event.target.value, until: null })}
      />
    </FieldPart>
  )
}

function UntilField(hold: FieldsHold) {
  const t = useWords('warnings')
  const { hours, until, action } = hold.form
  return (
    <FieldPart
      {...hold}
      name="until"
      read="horizonHours"
      label={t('fields.until')}
      silent={until === null || hours !== '' || action === 'lift'}
    >
      <MomentInput
        value={until}
        onChange={(moment) => hold.set({ until: moment, hours: moment === null ? hours : '' })}
        dateLabel={t('fields.untilDay')}
        timeLabel={t('fields.untilTime')}
      />
    </FieldPart>
  )
}

function StatusField(hold: FieldsHold) {
  const t = useWords('warnings')
  return (
    <FieldPart {...hold} name="status" read="exercise" evidence={null} label={t('fields.status')}>
      <Select
        value={hold.form.status}
        onChange={(status) => hold.set({ status })}
        options={statuses.map((value) => ({ value, label: t(`statuses.${value}`) }))}
      />
    </FieldPart>
  )
}

function IssuersField(hold: FieldsHold) {
  const t = useWords('warnings')
  const recent = useRecentIssuers()
  return (
    <FieldPart {...hold} name="issuers" label={t('fields.issuers')} hint={t('fields.namesHint')} wide="two">
      <AutoComplete
        value={hold.form.issuers}
        onChange={(issuers: string) => hold.set({ issuers })}
        options={recent.map((value) => ({ value }))}
        showSearch={{ filterOption: (words, option) => option?.value.includes(words.trim()) ?? false }}
        defaultActiveFirstOption={false}
      />
    </FieldPart>
  )
}
