import Input from 'antd/es/input'
import { useWords } from '#renderer/app/words.ts'
import { Field } from '#renderer/ui/Field.tsx'

interface Both {
  zh: string
  en: string
}

interface BothFieldProps {
  label: string
  value: Both
  onChange(value: Both): void
  fault: string | undefined
  required?: boolean
}

/** The same words in Chinese and, where the room wants them, in English. */
export function BothField({ label, value, onChange, fault, required = true }: BothFieldProps) {
  const t = useWords('training')
  return (
    <div className="tr-both">
      <Field label={label} fault={fault} required={required}>
        <Input
          maxLength={1000}
          value={value.zh}
          onChange={(event) => onChange({ ...value, zh: event.target.value })}
        />
      </Field>
      <Field label={t('edit.english', { label })}>
        <Input
          maxLength={1000}
          value={value.en}
          onChange={(event) => onChange({ ...value, en: event.target.value })}
        />
      </Field>
    </div>
  )
}
