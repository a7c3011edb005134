import Select from 'antd/es/select'
import { useQuery } from '#renderer/app/call.ts'
import { useWords } from '#renderer/app/words.ts'
import { Field } from '#renderer/ui/Field.tsx'

interface IncidentFieldProps {
  value: number | null
  onChange(incident: number | null): void
  fault: string | undefined
}

/** The open incident something belongs to; nothing is shown while there is none. */
export function IncidentField({ value, onChange, fault }: IncidentFieldProps) {
  const t = useWords('followups')
  const open = useQuery('incidents.list', { states: ['open'], limit: 100 }).value ?? []
  if (open.length === 0 && value === null) return null
  return (
    <Field label={t('facts.incident')} fault={fault}>
      <Select
        allowClear
        value={value}
        options={open.map(({ id, title, exercise }) => ({
          value: id,
          label: exercise ? `${t('exercise')} ${title}` : title,
        }))}
        onChange={(incident: number | undefined) => onChange(incident ?? null)}
      />
    </Field>
  )
}
