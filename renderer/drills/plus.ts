/** Minutes as a clock that counts up: `12:34`, `1:12:34`. */
export function clockOf(minutes: number): string {
  const seconds = Math.max(0, Math.floor(minutes * 60))
  const two = (part: number) => String(part).padStart(2, '0')
  const hours = Math.floor(seconds / 3600)
  const rest = `${two(Math.floor((seconds % 3600) / 60))}:${two(seconds % 60)}`
  return hours === 0 ? rest : `${hours}:${rest}`
}
