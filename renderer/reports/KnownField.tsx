import TextArea from 'antd/es/input/TextArea'
import { useWords } from '#renderer/app/words.ts'
import { Field } from '#renderer/ui/Field.tsx'
import type { BodyPart } from './report-edit.ts'

interface KnownFieldProps extends BodyPart {
  name: 'source' | 'place' | 'overview' | 'progress' | 'trend' | 'nextWork'
  rows?: number
  /** The keyboard begins here. */
  first?: boolean
}

/** Words of a report that may still be unknown: left empty they go out as being verified. */
export function KnownField({ name, rows = 1, first = false, body, set, fault }: KnownFieldProps) {
  const t = useWords('reports')
  return (
    <Field label={t(`body.${name}`)} fault={fault(name)}>
      <TextArea
        autoFocus={first}
        autoSize={{ minRows: rows, maxRows: 12 }}
        maxLength={8000}
        placeholder={t('verifying')}
        value={body[name] ?? ''}
        onChange={(event) => set({ [name]: event.target.value === '' ? null : event.target.value })}
      />
    </Field>
  )
}
