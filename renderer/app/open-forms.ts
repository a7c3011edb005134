import type { InputOf } from '#shared/contract/index.ts'
import { cell } from './cell.ts'

/** Forms that open over any page. */
export type FormName =
  | 'quickLine'
  | 'telephone'
  | 'pasteWarning'
  | 'alarms'
  | 'alarmTest'
  | 'watchGap'
  | 'finder'
  | 'seat'
  | 'import'

/** The form that lies open, if one does. */
export const openForm = cell<FormName | null>(null)

/** The log entry whose whole story is open beside the page. */
export const openEntry = cell<number | null>(null)

/** The time nobody watched whose list is open. */
export const openGap = cell<number | null>(null)

/** Opens a form over whatever page is shown. */
export function open(form: FormName): void {
  openForm.write(form)
}

/** Closes a form if it is the one that is open. */
export function close(form: FormName): void {
  if (openForm.read() === form) openForm.write(null)
}

/** What a sheet may hold. */
type ImportKind = InputOf<'imports.tryOut'>['kind']

/** What the import form takes in when it is opened. */
export const importKind = cell<ImportKind>('people')

/** Opens the import form for sheets of one kind. */
export function openImport(kind: ImportKind): void {
  importKind.write(kind)
  open('import')
}
