import { z } from 'zod'
import { CardContent, CardFacts, mostSteps } from './card.ts'
import { findingsOf } from './check.ts'
import { codeOf } from './read-step.ts'
import type { CellFault, ReadCard } from './table.ts'

/** What tells a file of a card from any other JSON. */
export const cardFormat = 'duty-console/card/1'

const File = z.object({ format: z.literal(cardFormat), ...CardFacts.shape, ...CardContent.shape })

/** A card as a file another console reads again, one step a line. */
export function cardText(facts: CardFacts, content: CardContent): string {
  const { phases, steps, never, traps } = content
  const lines = steps.map((step) => `    ${JSON.stringify(step)}`).join(',\n')
  const rest = [
    ['format', cardFormat],
    ...Object.entries(facts),
    ['phases', phases],
    ['never', never],
    ['traps', traps],
  ] as const
  const heads = rest.map(([name, value]) => `  ${JSON.stringify(name)}: ${JSON.stringify(value)},`)
  return `{\n${heads.join('\n')}\n  "steps": [\n${lines}\n  ]\n}\n`
}

/** A card read out of such a file; every fault by the number of its step and its field. */
export function cardFromJson(text: string): ReadCard {
  const json = parsed(text)
  if (json === undefined) return faulty([{ row: 1, column: null, code: 'json', fields: {} }])
  const read = File.safeParse(json)
  if (!read.success) return faulty(read.error.issues.map(faultOf))
  const { name, types, source, phases, steps, never, traps } = read.data
  const content = { phases, steps, never, traps }
  return { facts: { name, types, source }, content, findings: findingsOf(content), faults: [] }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''))
  } catch {
    return undefined
  }
}

/** Steps count from 1; what is no step stands at row 0. */
function faultOf({ path, message, code }: z.core.$ZodIssue): CellFault {
  const [list, place, ...field] = path
  const ofStep = list === 'steps' && typeof place === 'number'
  if (path[0] === 'format') return { row: 0, column: null, code: 'format', fields: {} }
  const said = codeOf(message, code)
  const fields: CellFault['fields'] = said === 'tooManySteps' ? { most: mostSteps } : {}
  return {
    row: ofStep ? place + 1 : 0,
    column: ofStep ? field.join('.') || null : path.join('.') || null,
    code: said,
    fields,
  }
}

function faulty(faults: CellFault[]): ReadCard {
  return { facts: null, content: null, findings: [], faults: faults.slice(0, 200) }
}
