import Button from 'antd/es/button'
import Input from 'antd/es/input'
import { call } from '#renderer/app/call.ts'
import { useWords } from '#renderer/app/words.ts'
import { Field } from '#renderer/ui/Field.tsx'
import { type SettingFieldProps, useHint } from './SettingField.tsx'

interface FolderFieldProps extends SettingFieldProps {
  name: 'secondCopyFolder' | 'warningFolder'
}

/** A folder: typed, or picked in a dialog. */
export function FolderField({ name, values, onChange, fault, disabled }: FolderFieldProps) {
  const t = useWords('settings')
  const folder = values[name]
  async function pick() {
    const outcome = await call('room.pickFolder', {})
    const path = outcome.ok ? outcome.errandResult?.path : null
    if (path) onChange({ [name]: path })
  }
  return (
    <>
      <Field label={t(`field.${name}`)} hint={useHint(name)} fault={fault}>
        <Input
          value={folder}
          disabled={disabled}
          maxLength={1000}
          placeholder={t('folder.none')}
          onChange={(event) => onChange({ [name]: event.target.value })}
        />
      </Field>
      <div className="dc-row se-folder">
        <Button disabled={disabled} onClick={pick}>
          {t('folder.pick')}
        </Button>
        <Button disabled={disabled || folder === ''} onClick={() => onChange({ [name]: '' })}>
          {t('folder.clear')}
        </Button>
      </div>
    </>
  )
}
