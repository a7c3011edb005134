import { codeFiles, fileSizes, functionSizes, type Size } from './sizes.ts'

interface Limit {
  median: number
  p90: number
  cap: number
}

const none = Number.POSITIVE_INFINITY

/** Prints how large files and functions are; 1 when they are over the limits of the house. */
export async function sizeReport(): Promise<number> {
  const product = codeFiles(['electron', 'renderer', 'shared'])
  const tests = codeFiles(['test'])
  const rows = [
    within('product files', fileSizes(product), { median: 80, p90: 200, cap: 300 }),
    within('product functions', functionSizes(product), { median: 10, p90: 30, cap: 60 }),
    within('test files', fileSizes(tests), { median: none, p90: none, cap: 300 }),
    within('test functions', functionSizes(tests), { median: none, p90: none, cap: 60 }),
  ]
  return rows.every(Boolean) ? 0 : 1
}

function within(name: string, sizes: readonly Size[], limit: Limit): boolean {
  if (sizes.length === 0) return true
  const sorted = sizes.toSorted((a, b) => a.lines - b.lines)
  const [median, p90, most] = [at(sorted, 0.5), at(sorted, 0.9), at(sorted, 1)]
  const over = sorted.filter((size) => size.lines > limit.cap)
  const good = median <= limit.median && p90 <= limit.p90 && over.length === 0
  process.stdout.write(
    `${name}: ${sizes.length}, median ${median}, p90 ${p90}, largest ${most}${good ? '' : '  OVER'}\n`,
  )
  for (const size of over) process.stdout.write(`  ${size.where}: ${size.lines} lines (cap ${limit.cap})\n`)
  return good
}

function at(sorted: readonly Size[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]?.lines ?? 0
}
