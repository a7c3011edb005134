/** Whole seconds from one moment to another, never less than nought. */
export function secondsBetween(from: string, to: string): number {
  return Math.max(0, Math.floor((Date.parse(to) - Date.parse(from)) / 1000))
}

/** Seconds as a clock that counts up: `12:34`, `1:12:34`. */
export function clockOf(seconds: number): string {
  const two = (part: number) => String(part).padStart(2, '0')
  const hours = Math.floor(seconds / 3600)
  const rest = `${two(Math.floor((seconds % 3600) / 60))}:${two(seconds % 60)}`
  return hours === 0 ? rest : `${hours}:${rest}`
}

/** Minutes since T0 as they are spoken of: `5`, `1:05` from two hours on. */
export function minutesOf(minutes: number): string {
  if (minutes < 120) return String(minutes)
  return `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`
}
