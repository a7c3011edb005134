import { CardStep } from './card.ts'
import type { CellFault, TableColumn } from './table.ts'
import {
  answerWords,
  attachmentsMeant,
  choicesMeant,
  meant,
  minutesMeant,
  several,
  yesWords,
} from './table-words.grammar.ts'

/** A row of a table by its columns; `row` counts from 1 as a spreadsheet does. */
export interface Line {
  row: number
  cells: Partial<Record<TableColumn, string>>
}

/** What the rows above have settled: the kind and phase of the step, and a code for it if it says none. */
export type Known = Pick<CardStep, 'code' | 'kind' | 'phase'>

/** The step of a row, or every fault in it. */
export function stepIn({ row, cells }: Line, known: Known): { step: CardStep } | { faults: CellFault[] } {
  const faults: CellFault[] = []
  const tell: Tell = (column, code, cell = '') =>
    faults.push({ row, column, code, fields: cell === '' ? {} : { cell } })
  const said = {
    ...known,
    words: cells.words ?? '',
    whom: whomIn(cells, tell),
    responsible: cells.responsible ?? '',
    dueMinutes: dueIn(cells, tell),
    answer: answerIn(cells, tell),
    after: several(cells.after ?? ''),
    attachments: attachmentsMeant(cells.attachments ?? ''),
    note: cells.note ?? '',
  }
  const parsed = CardStep.safeParse(said)
  if (parsed.success && faults.length === 0) return { step: parsed.data }
  if (faults.length === 0)
    for (const { path, message, code } of parsed.error?.issues ?? [])
      tell(columnOf(path), codeOf(message, code))
  return { faults }
}

/** The code of what a shape says against a value, as the words for cells know it. */
export function codeOf(message: string, code: string): string {
  return /^[a-z][\w.]*$/i.test(message) ? message.replace(/^plans\./, '') : code
}

type Tell = (column: TableColumn | null, code: string, cell?: string) => void

function whomIn({ role = '', place = '', contact = '' }: Line['cells'], tell: Tell): unknown {
  if (contact !== '' && !/^\d{1,9}$/.test(contact)) tell('contact', 'number', contact)
  if (role === '' && (contact !== '' || place !== '')) tell('role', 'empty')
  return role === '' ? null : { role, place, contact: contact === '' ? null : Number(contact) }
}

function dueIn({ due = '' }: Line['cells'], tell: Tell): number | null {
  const minutes = due === '' ? null : minutesMeant(due)
  if (due !== '' && minutes === null) tell('due', 'due', due)
  return minutes
}

function answerIn(cells: Line['cells'], tell: Tell): unknown {
  const { answer = '', unit = '', choices = '', required = '' } = cells
  const list = choicesMeant(choices)
  const kind = answer === '' ? (list.length > 0 ? 'choice' : 'none') : meant(answerWords, answer)
  const must = meant(yesWords, required)
  if (!kind) tell('answer', 'answer', answer)
  if (!must) tell('required', 'yesNo', required)
  return { kind, unit, choices: list, required: must === 'yes' }
}

function columnOf([field, inner]: readonly PropertyKey[]): TableColumn | null {
  if (field === 'dueMinutes') return 'due'
  if (field === 'whom' || field === 'answer')
    return inner === 'kind' ? 'answer' : ((inner ?? 'role') as TableColumn)
  return (field as TableColumn | undefined) ?? null
}
