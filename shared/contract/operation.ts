import type { z } from 'zod'
import type { Right } from '#shared/people/rights.ts'

/** `query` reads; `command` changes evidence, sealed and exactly once; `jot` keeps what is not evidence (drafts, who sits where). */
export type OperationKind = 'query' | 'command' | 'jot'

/** The four facts of an operation, and whether it may take long (then it runs beside the desk, with progress). */
export interface Operation<Input extends z.ZodType = z.ZodType, Output extends z.ZodType = z.ZodType> {
  kind: OperationKind
  right: Right
  input: Input
  output: Output
  long: boolean
}

/** An operation that only reads. */
export function query<I extends z.ZodType, O extends z.ZodType>(
  right: Right,
  input: I,
  output: O,
): Operation<I, O> {
  return { kind: 'query', right, input, output, long: false }
}

/** An operation that only reads and may take long. */
export function longQuery<I extends z.ZodType, O extends z.ZodType>(
  right: Right,
  input: I,
  output: O,
): Operation<I, O> & { long: true } {
  return { kind: 'query', right, input, output, long: true }
}

/** An operation that changes evidence. */
export function command<I extends z.ZodType, O extends z.ZodType>(
  right: Right,
  input: I,
  output: O,
): Operation<I, O> {
  return { kind: 'command', right, input, output, long: false }
}

/** An operation that keeps something which is not evidence. */
export function jot<I extends z.ZodType, O extends z.ZodType>(
  right: Right,
  input: I,
  output: O,
): Operation<I, O> {
  return { kind: 'jot', right, input, output, long: false }
}
