import Input from 'antd/es/input'
import { useWords } from '#renderer/app/words.ts'

interface LateFieldProps {
  /** The head of its column. */
  name: string
  /** Its line, from 1. */
  line: number
  value: string
  most: number
  hint?: string
  faulty?: boolean
  disabled?: boolean
  autoFocus?: boolean
  onChange(value: string): void
}

/** One field of the grid in which paper is typed back; it lights up when something wrong stands in it. */
export function LateField({
  name,
  line,
  value,
  most,
  hint = '',
  faulty = false,
  onChange,
  ...rest
}: LateFieldProps) {
  const t = useWords('callouts')
  return (
    <Input
      {...rest}
      aria-label={t('late.field', { field: name, line })}
      aria-invalid={faulty}
      status={faulty && value !== '' ? 'error' : ''}
      maxLength={most}
      placeholder={hint}
      value={value}
      onChange={(event) => onChange(event.target.value)}
    />
  )
}
