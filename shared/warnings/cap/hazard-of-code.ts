import eventTypes from '#resources/rules/event-types.json' with { type: 'json' }
import hazardRules from '#resources/rules/hazards.json' with { type: 'json' }

const tableNames = new Map(eventTypes.types.map(({ code, name }) => [code, name]))
const warned = hazardRules.hazards.filter((one) => !('response' in one))

/** The type of warning a code of the national table stands for: of the shipped types of that code the one the table names, else the first, else the table's own name; null for a code nobody knows. */
export function hazardOfCode(code: string): string | null {
  const table = tableNames.get(code) ?? ''
  const names = warned.filter(({ eventType }) => eventType === code).map(({ name }) => name)
  const named = names.filter((name) => table.includes(name)).toSorted((a, b) => b.length - a.length)
  return named[0] ?? names[0] ?? (table || null)
}

/** True for a code that only says the group, or "other" in it. */
export function isGeneral(code: string): boolean {
  return /(?:00|99)$/.test(code)
}
