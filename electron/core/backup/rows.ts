/** One verified copy. */
export interface CopyRow {
  at: string
  why: 'handover' | 'asked' | 'migration'
  path: string
  bytes: number
  link: number
  head: string
  ok: number
  trouble: string
}

declare module '../db/tables.ts' {
  interface Tables {
    backup_copy: CopyRow
  }
}
