import type { ImportKind } from '#shared/imports/contract.ts'

/** A sheet that was taken in; `made` is what was written with what was there before, `report` the rows, both JSON. */
export interface ImportRunRow {
  kind: ImportKind
  name: string
  sha256: string
  rows: number
  skipped: number
  made: string
  report: string
  at: string
  person: number | null
  undone_at: string | null
  undone_by: number | null
  undone_why: string
}

declare module '../db/tables.ts' {
  interface Tables {
    import_run: ImportRunRow
  }
}
