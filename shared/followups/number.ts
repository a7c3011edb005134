/** A number that runs through the year as people say it, `2026-003`. */
export function runningNumber({ year, number }: { year: number; number: number }): string {
  return `${year}-${String(number).padStart(3, '0')}`
}
