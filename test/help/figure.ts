/** One measured figure beside its reference from the same run. */
export interface Figure {
  name: string
  figure: string
  reference: string
  ratio: number
  /** What is wanted of the ratio, and whether this one meets it; left out for figures that only inform. */
  wanted?: { atMost: number } | { atLeast: number }
}

/** Prints a figure on one line; a wanted ratio that is missed makes the program end with 1. */
export function report({ name, figure, reference, ratio, wanted }: Figure): void {
  const met = wanted === undefined || ('atMost' in wanted ? ratio <= wanted.atMost : ratio >= wanted.atLeast)
  if (!met) process.exitCode = 1
  const parts = [name, figure, `reference ${reference}`, `ratio ${rounded(ratio)}`, wish(wanted)]
  process.stdout.write(`${met ? '' : 'MISSED '}${parts.join(' | ')}\n`)
}

/** The middle of some numbers. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] as number
}

/** Milliseconds as text. */
export function ms(value: number): string {
  return `${value.toFixed(value < 10 ? 3 : 1)} ms`
}

/** How many milliseconds an act took, with what it gave. */
export function timed<T>(act: () => T): { took: number; value: T } {
  const started = performance.now()
  const value = act()
  return { took: performance.now() - started, value }
}

/** Like `timed`, for what answers later. */
export async function timedLater<T>(act: () => Promise<T>): Promise<{ took: number; value: T }> {
  const started = performance.now()
  const value = await act()
  return { took: performance.now() - started, value }
}

function rounded(ratio: number): string {
  return ratio < 100 ? ratio.toFixed(2) : ratio.toFixed(0)
}

function wish(wanted: Figure['wanted']): string {
  if (wanted === undefined) return 'for information'
  return 'atMost' in wanted ? `wanted at most ${wanted.atMost}` : `wanted at least ${wanted.atLeast}`
}
