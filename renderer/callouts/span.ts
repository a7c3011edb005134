/** Seconds as minutes and seconds, `12′05″`; from an hour on whole minutes, `75′`. */
export function spanOf(seconds: number): string {
  const whole = Math.max(0, Math.floor(seconds))
  if (whole >= 3600) return `${Math.floor(whole / 60)}′`
  return `${Math.floor(whole / 60)}′${String(whole % 60).padStart(2, '0')}″`
}

/** Seconds from one instant to another. */
export function secondsBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / 1000
}
