import type { BoardDay } from '#shared/roster/board.ts'

/** A key period over the days of a board: its first column from 0, and how many days it covers. */
export interface Band {
  id: number
  name: string
  start: number
  length: number
}

/** The key periods of some days as bands, in as few lines as hold them without overlapping. */
export function bandLines(days: readonly BoardDay[]): Band[][] {
  const lines: Band[][] = []
  for (const band of bandsOf(days)) {
    const line = lines.find((one) => endOf(one) <= band.start)
    if (line) line.push(band)
    else lines.push([band])
  }
  return lines
}

function bandsOf(days: readonly BoardDay[]): Band[] {
  const bands = new Map<number, Band>()
  days.forEach(({ periods }, index) => {
    for (const { id, name } of periods) {
      const { start } = bands.get(id) ?? { start: index }
      bands.set(id, { id, name, start, length: index - start + 1 })
    }
  })
  return [...bands.values()].sort((a, b) => a.start - b.start)
}

function endOf(line: readonly Band[]): number {
  const last = line.at(-1)
  return last ? last.start + last.length : 0
}
