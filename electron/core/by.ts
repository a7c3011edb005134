/** Who did something, by number and name; null: the console by itself. */
export function byOf(id: number | null, name: string | null): { id: number; name: string } | null {
  return id === null ? null : { id, name: name ?? '' }
}
