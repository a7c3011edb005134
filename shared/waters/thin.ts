/**
 * Points thinned to what a screen of so many columns shows: of every column the first, the lowest, the highest and the last stay, so that no
 * peak is lost; points must be in order of `x`.
 */
export function thinned<P extends { x: number; y: number }>(points: readonly P[], columns: number): P[] {
  const [first, last] = [points[0], points.at(-1)]
  if (!first || !last || points.length <= columns * 4) return [...points]
  const width = (last.x - first.x) / columns || 1
  const kept: P[] = []
  let at = 0
  while (at < points.length) {
    const column = Math.floor(((points[at] as P).x - first.x) / width)
    let end = at
    let [low, high] = [at, at]
    while (end < points.length && Math.floor(((points[end] as P).x - first.x) / width) === column) {
      const { y } = points[end] as P
      if (y < (points[low] as P).y) low = end
      if (y > (points[high] as P).y) high = end
      end += 1
    }
    for (const index of [...new Set([at, low, high, end - 1])].sort((a, b) => a - b))
      kept.push(points[index] as P)
    at = end
  }
  return kept
}
