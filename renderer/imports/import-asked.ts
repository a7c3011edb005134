import type { InputOf } from '#shared/contract/index.ts'
import type { Choices, ImportKind } from '#shared/imports/contract.ts'
import type { SheetFile } from '#shared/imports/sheet.ts'

/** What is being taken in: the file, which sheet of it, as what, and the answers given so far. */
export interface ImportAsked {
  kind: ImportKind
  file: SheetFile | null
  sheet: number
  /** Year of dates that name none, `YYYY` or `YYYY-MM`. */
  year: string
  choices: Choices
}

/** Nothing chosen yet but as what it is taken in. */
export function askedFor(kind: ImportKind): ImportAsked {
  return { kind, file: null, sheet: 0, year: '', choices: {} }
}

/** The chosen sheet as the core takes it; null as long as there is none. */
export function sheetOf({ kind, file, sheet, year, choices }: ImportAsked): InputOf<'imports.tryOut'> | null {
  const cells = file?.sheets[sheet]?.cells
  return file && cells ? { kind, cells, choices, year, sha256: file.sha256 } : null
}
