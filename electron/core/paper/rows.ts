import type { SheetName } from '#shared/paper/contract.ts'

/** One printing in the journal. */
export interface PrintingRow {
  sheet: SheetName
  of: number
  copy: number
  act: 'pdf' | 'printer' | 'file'
  at: string
  person: number | null
  reason: string
  pages: number
  chain_code: string
}

declare module '../db/tables.ts' {
  interface Tables {
    printing: PrintingRow
  }
}
