import type { Colour } from '../read-warning.ts'

/** The words of both forms for how severe: the national one names the colour, OASIS the degree. */
const colourOf: Readonly<Record<string, Colour>> = {
  red: 'red',
  orange: 'orange',
  yellow: 'yellow',
  blue: 'blue',
  extreme: 'red',
  severe: 'orange',
  moderate: 'yellow',
  minor: 'blue',
}

/** The colour of a severity; null for Unknown and for words nobody knows. */
export function colourOfSeverity(severity: string): Colour | null {
  return colourOf[severity.trim().toLowerCase()] ?? null
}
