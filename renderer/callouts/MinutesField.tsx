import InputNumber from 'antd/es/input-number'

interface MinutesFieldProps {
  value: number | null
  onChange(minutes: number | null): void
  id?: string
  status?: '' | 'error' | 'warning'
  'aria-label'?: string
  'aria-describedby'?: string
  'aria-invalid'?: boolean
  'aria-required'?: boolean
}

/** Minutes, halves allowed; empty gives null. */
export function MinutesField(props: MinutesFieldProps) {
  return <InputNumber {...props} min={0} max={10_080} step={1} controls={false} />
}
