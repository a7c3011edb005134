import hazardNames from '#resources/rules/hazard-names.json' with { type: 'json' }

const english: Readonly<Record<string, string>> = hazardNames.en

/** The English name of a type of warning; its own name where there is none. */
export function englishHazard(name: string): string {
  return english[name] ?? name
}
