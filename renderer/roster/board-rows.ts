import type { Board, BoardSlot } from '#shared/roster/board.ts'

/** A line of the board by posts: the n-th duty of a post on each day. */
export interface PostRow {
  key: string
  post: string
  /** From 0, among the duties of the post on one day. */
  nth: number
  /** False when the post has but one duty a day. */
  several: boolean
  slots: Map<string, BoardSlot>
}

/** A line of the board by people: the duties of somebody, day by day. */
export interface PersonRow {
  key: string
  person: { id: number; name: string }
  slots: Map<string, BoardSlot[]>
}

/** The lines by posts, in the order of the posts. */
export function postRows(board: Board, order: readonly string[]): PostRow[] {
  const rows = new Map<string, PostRow>()
  for (const { day, slots } of board.days) {
    const seen = new Map<string, number>()
    for (const slot of slots) {
      const nth = seen.get(slot.post) ?? 0
      seen.set(slot.post, nth + 1)
      const key = `${slot.post}/${nth}`
      const row = rows.get(key) ?? { key, post: slot.post, nth, several: false, slots: new Map() }
      row.slots.set(day.date, slot)
      rows.set(key, row)
    }
  }
  const place = (post: string) => (order.includes(post) ? order.indexOf(post) : order.length)
  return [...rows.values()]
    .map((row) => ({ ...row, several: rows.has(`${row.post}/1`) }))
    .sort((a, b) => place(a.post) - place(b.post) || a.nth - b.nth)
}

/** The lines by people: those given, and whoever else is on the board. */
export function personRows(
  board: Board,
  people: readonly { id: number; name: string }[],
  peopleOn: (slot: BoardSlot) => readonly { id: number; name: string }[],
): PersonRow[] {
  const rows = new Map<number, PersonRow>()
  const rowOf = ({ id, name }: { id: number; name: string }) => {
    const row = rows.get(id) ?? { key: `person/${id}`, person: { id, name }, slots: new Map() }
    rows.set(id, row)
    return row
  }
  for (const person of people) rowOf(person)
  for (const { day, slots } of board.days)
    for (const slot of slots)
      for (const person of peopleOn(slot)) {
        const row = rowOf(person)
        row.slots.set(day.date, [...(row.slots.get(day.date) ?? []), slot])
      }
  return [...rows.values()]
}
