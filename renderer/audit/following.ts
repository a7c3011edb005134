/** The row whose links are shown; empty table and null mean all. */
export interface Following {
  table: string
  id: number | null
}

/** All links of all rows. */
export const anyRow: Following = { table: '', id: null }
