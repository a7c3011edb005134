import Button from 'antd/es/button'
import Input from 'antd/es/input'
import { call } from '#renderer/app/call.ts'
import { useWords } from '#renderer/app/words.ts'
import { Field } from '#renderer/ui/Field.tsx'
import { type SettingFieldProps, useHint } from './SettingField.tsx'

/** The folder of the second copy: typed, or picked in a dialog. */
export function FolderField({ name, values, onChange, fault, disabled }: SettingFieldProps) {
  const t = useWords('settings')
  const folder = values.secondCopyFolder
  async function pick() {
    const outcome = await call('room.pickFolder', {})
    const path = outcome.ok ? outcome.errandResult?.path : null
    if (path) onChange({ secondCopyFolder: path })
  }
  return (
    <>
      <Field label={t(`field.${name}`)} hint={useHint(name)} fault={fault}>
        <Input
          value={folder}
          disabled={disabled}
          maxLength={1000}
          placeholder={t('folder.none')}
          onChange={(event) => onChange({ secondCopyFolder: event.target.value })}
        />
      </Field>
      <div className="dc-row se-folder">
        <Button disabled={disabled} onClick={pick}>
          {t('folder.pick')}
        </Button>
        <Button disabled={disabled || folder === ''} onClick={() => onChange({ secondCopyFolder: '' })}>
          {t('folder.clear')}
        </Button>
      </div>
    </>
  )
}
