/** Row types of every table under seal; each room adds its own by declaration. Rows here are without `room` and `id`. */
// biome-ignore lint/suspicious/noEmptyInterface: rooms add their tables to it
export interface Tables {}

/** The name of a table under seal. */
export type TableName = keyof Tables & string

/** A row of a table with its keys. */
export type Stored<T extends TableName> = Tables[T] & { room: string; id: number }
