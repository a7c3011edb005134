import { left, middle, type Row, row, says } from './row.ts'

/** A named field of a form; `lines` says how many lines of writing its box holds at least. */
export interface Field {
  label: string
  text: string
}

/** One line of a form: fields side by side, each a label cell and a value cell, `columns` in millimetres. */
export function fieldRow(columns: readonly number[], fields: readonly Field[], minHeight = 6.6): Row {
  const contents = fields.flatMap(({ label, text }) => [
    middle(says('label', label)),
    left(says('value', text)),
  ])
  return row({ columns, contents, minHeight })
}
