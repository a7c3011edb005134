import type { Refusal } from '#shared/base/refusal.ts'
import {
  type Contract,
  contract,
  type InputOf,
  type OperationName,
  type ValueOf,
} from '#shared/contract/index.ts'
import type { Call, ErrandResult, Reply } from '#shared/contract/wire.ts'

/** How a call ended: a value, or a rule saying no. */
export type Outcome<V> = { ok: true; value: V; errandResult?: ErrandResult } | { ok: false; refusal: Refusal }

/** Asks the core; commands and jots carry an id, by which main asks again after a crash of the core without doing anything twice. */
export async function call<N extends OperationName>(
  name: N,
  input: InputOf<N>,
): Promise<Outcome<ValueOf<N>>> {
  const reply = await ask(callOf(name, input))
  if (!reply.ok) return { ok: false, refusal: refusalOf(reply) }
  const value = reply.value as ValueOf<N>
  return reply.errandResult ? { ok: true, value, errandResult: reply.errandResult } : { ok: true, value }
}

function callOf(name: keyof Contract, input: unknown): Call {
  if (contract[name].kind === 'query') return { operation: name, input }
  return { operation: name, input, command: crypto.randomUUID() }
}

function refusalOf({ code, fields, faults }: Refusal): Refusal {
  return faults ? { code, fields, faults } : { code, fields }
}

async function ask(question: Call): Promise<Reply> {
  try {
    return await window.duty.call(question)
  } catch (error) {
    return { ok: false, code: 'door.coreLost', fields: { why: String(error) } }
  }
}
