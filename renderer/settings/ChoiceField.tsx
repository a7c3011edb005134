import Radio from 'antd/es/radio'
import { useWords } from '#renderer/app/words.ts'
import { FieldSet } from '#renderer/ui/Field.tsx'
import { Settings } from '#shared/settings/settings.ts'
import { type SettingFieldProps, useHint } from './SettingField.tsx'

/** A setting that is one of a few words. */
export function ChoiceField({
  name,
  values,
  onChange,
  fault,
  disabled,
}: SettingFieldProps & { name: 'language' | 'theme' }) {
  const t = useWords('settings')
  const options =
    name === 'language'
      ? Settings.shape.language.unwrap().options.map((value) => ({ value, label: t(`language.${value}`) }))
      : Settings.shape.theme.unwrap().options.map((value) => ({ value, label: t(`theme.${value}`) }))
  return (
    <FieldSet label={t(`field.${name}`)} hint={useHint(name)} fault={fault}>
      <Radio.Group
        disabled={disabled}
        value={values[name]}
        onChange={(event) => onChange({ [name]: event.target.value })}
        options={options}
      />
    </FieldSet>
  )
}
