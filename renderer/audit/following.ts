/** The row whose links are shown; empty table and null mean all. */
export interface Following {
  table: string
  id: number | null
}

/** All links of all rows. */
export const anyRow: Following = { table: '', id: null }

/** The row that the address `<table>/<id>` names, for whoever comes from another page; all rows when it names none. */
export function followed(detail: string): Following {
  const [, table, id] = /^([a-z_]+)\/(\d+)$/.exec(detail) ?? []
  return table === undefined ? anyRow : { table, id: Number(id) }
}
