import type { BoardDay } from '#shared/roster/board.ts'

/** A key period over the days of a board: how many days come before it, in it, after it. */
export interface Band {
  id: number
  name: string
  before: number
  length: number
  after: number
}

/** The key periods of some days, each as one band. */
export function bandsOf(days: readonly BoardDay[]): Band[] {
  const bands = new Map<number, Band>()
  days.forEach(({ periods }, index) => {
    for (const { id, name } of periods) {
      const band = bands.get(id) ?? { id, name, before: index, length: 0, after: 0 }
      bands.set(id, { ...band, length: index - band.before + 1, after: days.length - index - 1 })
    }
  })
  return [...bands.values()]
}
