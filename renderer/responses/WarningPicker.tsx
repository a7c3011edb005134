import Select from 'antd/es/select'
import { useQuery } from '#renderer/app/call.ts'
import { useSignalWords } from '#renderer/app/signal-words.ts'
import { useWords } from '#renderer/app/words.ts'
import { useTimeWords } from '#renderer/ui/use-time-words.ts'

interface WarningPickerProps {
  /** Of an exercise only the warnings of exercises. */
  exercise: boolean
  value: number | null
  onChange(chain: number | null): void
  id?: string
  status?: '' | 'error' | 'warning'
}

/** The warning something is about, of those in force; none is a choice too. */
export function WarningPicker({ exercise, value, onChange, ...rest }: WarningPickerProps) {
  const t = useWords('responses')
  const signal = useSignalWords()
  const time = useTimeWords()
  const status = exercise ? 'exercise' : 'actual'
  const { warnings = [] } = useQuery('warnings.inForce', { status }).value ?? {}
  const options = warnings.map((warning) => ({
    value: warning.id,
    label: `${signal.plain(warning)} · ${warning.issuers.join(t('comma'))} · ${time(warning.issuedAt)}`,
  }))
  return (
    <Select
      {...rest}
      allowClear
      placeholder={t('form.noWarning')}
      options={options}
      value={options.some((one) => one.value === value) ? value : null}
      onChange={(chain: number | null | undefined) => onChange(chain ?? null)}
    />
  )
}
