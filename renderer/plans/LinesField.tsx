import TextArea from 'antd/es/input/TextArea'
import { useState } from 'react'
import { useWords } from '#renderer/app/words.ts'
import { Field } from '#renderer/ui/Field.tsx'

interface LinesFieldProps {
  label: string
  lines: readonly string[]
  fault?: string | undefined
  rows?: number
  onChange(lines: string[]): void
}

/** Several short texts, one a line; empty lines are none. */
export function LinesField({ label, lines, fault, rows = 2, onChange }: LinesFieldProps) {
  const t = useWords('plans')
  const [typed, setTyped] = useState(() => lines.join('\n'))
  function change(text: string) {
    setTyped(text)
    onChange(text.split('\n').filter((line) => line.trim() !== ''))
  }
  return (
    <Field label={label} hint={t('form.linesHint')} fault={fault}>
      <TextArea
        autoSize={{ minRows: rows, maxRows: 10 }}
        value={typed}
        onChange={(event) => change(event.target.value)}
      />
    </Field>
  )
}
