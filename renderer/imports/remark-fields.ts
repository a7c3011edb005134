import type { Remark } from '#shared/imports/contract.ts'

/** The words by which fields of a remark are named. */
export interface FieldNames {
  post(code: string): string
  /** Undefined when there is no such weekday. */
  weekday(number: number): string | undefined
}

/** The fields of a remark as they are read out: posts and weekdays by their names, everything else as it is. */
export function remarkFields({ fields }: Remark, names: FieldNames): Record<string, string | number> {
  const named = Object.entries(fields).map(([name, field]) => [name, fieldShown(name, field, names)])
  return Object.fromEntries(named)
}

function fieldShown(name: string, field: string | number, { post, weekday }: FieldNames): string | number {
  if (name === 'post' || name === 'first' || name === 'second') return post(String(field))
  if (name === 'is' && typeof field === 'number') return weekday(field) ?? field
  return field
}
