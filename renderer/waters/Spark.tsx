import type { StationState } from '#shared/waters/contract.ts'

const [width, height, margin] = [96, 24, 2]

/** The last day as a small line: no axis, only its course; the figures stand beside it. */
export function Spark({ points, words }: { points: StationState['spark']; words: string }) {
  if (points.length < 2) return null
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)]
  const [left, right] = [Math.min(...xs), Math.max(...xs)]
  const [low, high] = [Math.min(...ys), Math.max(...ys)]
  const place = (x: number, y: number) => {
    const across = margin + ((x - left) / (right - left || 1)) * (width - 2 * margin)
    const down = height - margin - ((y - low) / (high - low || 1)) * (height - 2 * margin)
    return `${across.toFixed(1)},${down.toFixed(1)}`
  }
  return (
    <svg className="wt-spark" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={words}>
      <polyline points={points.map(([x, y]) => place(x, y)).join(' ')} />
    </svg>
  )
}
