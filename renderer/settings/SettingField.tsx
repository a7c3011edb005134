import Input from 'antd/es/input'
import InputNumber from 'antd/es/input-number'
import { useTranslation } from 'react-i18next'
import { useWords } from '#renderer/app/words.ts'
import { Field } from '#renderer/ui/Field.tsx'
import type { Settings } from '#shared/settings/settings.ts'
import { ChoiceField } from './ChoiceField.tsx'
import { FolderField } from './FolderField.tsx'
import type { SettingName } from './parts.ts'
import { rangeOf } from './range.ts'

/** What the control of a setting is given. */
export interface SettingFieldProps {
  name: SettingName
  values: Settings
  onChange(some: Partial<Settings>): void
  fault: string | undefined
  disabled: boolean
}

/** One setting with its label, its hint and the control its shape asks for. */
export function SettingField(props: SettingFieldProps) {
  const { name, values } = props
  if (name === 'secondCopyFolder' || name === 'warningFolder') return <FolderField {...props} name={name} />
  if (name === 'language' || name === 'theme') return <ChoiceField {...props} name={name} />
  const value = values[name]
  return typeof value === 'number' ? (
    <NumberField {...props} value={value} />
  ) : (
    <TextField {...props} value={value} />
  )
}

function NumberField({ name, value, onChange, fault, disabled }: SettingFieldProps & { value: number }) {
  const t = useWords('settings')
  const range = rangeOf(name)
  const hint = useHint(name)
  return (
    <Field
      label={t(`field.${name}`)}
      hint={[hint, range && t('range', range)].filter(Boolean).join(' · ')}
      fault={fault}
    >
      <InputNumber
        precision={0}
        value={value}
        disabled={disabled}
        onChange={(typed) => typed !== null && onChange({ [name]: typed })}
      />
    </Field>
  )
}

function TextField({ name, value, onChange, fault, disabled }: SettingFieldProps & { value: string }) {
  const t = useWords('settings')
  return (
    <Field label={t(`field.${name}`)} hint={useHint(name)} fault={fault}>
      <Input
        value={value}
        disabled={disabled}
        maxLength={60}
        className={name.startsWith('night') ? 'se-time' : ''}
        onChange={(event) => onChange({ [name]: event.target.value })}
      />
    </Field>
  )
}

/** The hint of a setting, if it has one. */
export function useHint(name: SettingName): string | undefined {
  const { i18n } = useTranslation('settings')
  return i18n.exists(`settings:hint.${name}`) ? String(i18n.t(`settings:hint.${name}` as never)) : undefined
}
