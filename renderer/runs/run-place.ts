import { go } from '#renderer/app/place.ts'

/** The run an address within this room names; null when it names none. */
export function runOf(detail: string): number | null {
  return /^[1-9]\d*$/.test(detail) ? Number(detail) : null
}

/** Shows a run. */
export function showRun(id: number): void {
  go('runs', String(id))
}
