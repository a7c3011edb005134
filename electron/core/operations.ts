import { z } from 'zod'
import { contract } from '#shared/contract/index.ts'
import { rights } from '#shared/people/rights.ts'

/** Every operation with its kind, its right, who has that right, and the JSON Schema of input and value. */
export function operationsText(): string {
  const list = Object.entries(contract).map(([operation, shape]) => ({
    operation,
    kind: shape.kind,
    right: shape.right,
    roles: rights[shape.right],
    input: z.toJSONSchema(shape.input, { io: 'input', unrepresentable: 'any' }),
    value: z.toJSONSchema(shape.output, { io: 'output', unrepresentable: 'any' }),
  }))
  return JSON.stringify(list, null, 2)
}
