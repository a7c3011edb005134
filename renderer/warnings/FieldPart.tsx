import type { ReactElement } from 'react'
import { Field } from '#renderer/ui/Field.tsx'
import type { Evidence } from '#shared/warnings/read-warning.ts'
import { FieldName } from './FieldName.tsx'
import type { WarningForm } from './warning-form.ts'

/** What the fields of a warning need: what stands in them, what changes it, what is wrong, and where it came from. */
export interface FieldsHold {
  form: WarningForm
  set(part: Partial<WarningForm>): void
  fault(field: string): string | undefined
  /** What the text says of each field; null in a form without a text. */
  evidence: Readonly<Record<string, Evidence>> | null
  edited: Partial<WarningForm>
  /** The words of the field under the keyboard. */
  onMark(evidence: Evidence | null): void
  autoFocus?: boolean
}

/** What of a field the part that shows it hands over. */
interface PartProps extends FieldsHold {
  name: keyof WarningForm
  /** Where the reading keeps its words, when under another name. */
  read?: string
  label: string
  hint?: string | undefined
  required?: boolean
  wide?: 'two' | 'all'
  /** Nothing is said of how sure it is: another field says it. */
  silent?: boolean
  children: ReactElement<{ id?: string }>
}

/** One field with its name, how sure it is, and its words marked in the text while the keyboard is in it. */
export function FieldPart({
  name,
  read = name,
  label,
  hint,
  wide,
  silent = false,
  required,
  children,
  ...hold
}: PartProps) {
  const { evidence, edited, fault, onMark } = hold
  const words = evidence === null ? undefined : (evidence[read] ?? null)
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: only notices that the keyboard came in.
    <div className={wide && `wa-wide-${wide}`} onFocus={() => onMark(words ?? null)}>
      <Field
        label={
          <FieldName name={label} origin={{ evidence: silent ? undefined : words, edited: name in edited }} />
        }
        fault={fault(read)}
        {...(hint === undefined ? {} : { hint })}
        required={required ?? false}
      >
        {children}
      </Field>
    </div>
  )
}
