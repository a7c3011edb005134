import { z } from 'zod'
import rules from '#resources/rules/incident-grades.json' with { type: 'json' }
import { AtLeast } from './condition.ts'
import { Level } from './grade.ts'

/** A fact a scale asks for beyond the figures. */
export const ScaleFact = z.object({
  code: z.string(),
  name: z.string(),
  nameEn: z.string(),
  unit: z.enum(['yesNo', 'hectare', 'hour', 'percent']),
})

/** A fact a scale asks for beyond the figures. */
export type ScaleFact = z.output<typeof ScaleFact>

/** A level of a scale: met when any of its criteria is, each being a list of parts that must all be met. */
export const ScaleLevel = z.object({
  level: Level,
  name: z.string(),
  nameEn: z.string(),
  article: z.string(),
  anyOf: z.array(z.array(AtLeast).min(1)).min(1),
})

/** A table of grades as data: where it is from, for which kinds of incident (prefixes of codes), what meets which level. */
export const Scale = z.object({
  code: z.string(),
  name: z.string(),
  nameEn: z.string(),
  source: z.string(),
  number: z.string(),
  effective: z.string(),
  lastChecked: z.string(),
  /** Not checked against the text: shown, decides nothing. */
  sample: z.boolean(),
  note: z.string(),
  types: z.array(z.string()),
  exceptTypes: z.array(z.string()),
  facts: z.array(ScaleFact),
  levels: z.array(ScaleLevel).min(1),
})

/** A table of grades as data. */
export type Scale = z.output<typeof Scale>

/** The shipped tables of grades. */
export const scales: readonly Scale[] = z.array(Scale).parse(rules.scales)

/** The table that holds when no other is named: that of work safety. */
export const workSafety: Scale = Scale.parse(rules.scales.find(({ code }) => code === 'workSafety'))

/** The table of a code. */
export function scaleOf(code: string): Scale | null {
  return scales.find((scale) => scale.code === code) ?? null
}

/** The tables that speak of a kind of incident, by its code in the national table; verified ones first. */
export function scalesFor(typeCode: string): Scale[] {
  const under = (prefix: string) => typeCode.startsWith(prefix)
  return scales
    .filter(({ types, exceptTypes }) => types.some(under) && !exceptTypes.some(under))
    .toSorted((a, b) => Number(a.sample) - Number(b.sample))
}

/** Title, number and article in one line, as an official text is cited. */
export function citation({ source, number }: Pick<Scale, 'source' | 'number'>, article: string): string {
  const inBrackets = number === '' ? '' : rules.numberIn.replace('{number}', number)
  return rules.citation
    .replace('{source}', source)
    .replace('{number}', inBrackets)
    .replace('{article}', article)
}
