/** Minutes as hours and minutes, `4:47`; whole minutes are counted, never rounded up. */
export function durationOf(minutes: number): string {
  const whole = Math.max(0, Math.floor(minutes))
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`
}
