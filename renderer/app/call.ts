import { useQuery as useKeptQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { type Refusal, RefusalError } from '#shared/base/refusal.ts'
import { contract, type InputOf, type OperationName, type ValueOf } from '#shared/contract/index.ts'
import { faultsOf } from './faults.ts'
import { roomOf } from './rooms-touched.ts'
import { call, type Outcome } from './send.ts'

export { call, type Outcome } from './send.ts'

/** What a page sees of a query; `again` asks anew. */
export interface Asked<V> {
  value: V | undefined
  refusal: Refusal | null
  loading: boolean
  again(): void
}

/** When to ask: not at all while `enabled` is false, and again every so many milliseconds. */
export interface AskOptions {
  enabled?: boolean
  every?: number
}

/** What the core answers to a query, asked again whenever news says that its room changed. */
export function useQuery<N extends OperationName>(
  name: N,
  input: InputOf<N>,
  options: AskOptions = {},
): Asked<ValueOf<N>> {
  const kept = useKeptQuery({
    queryKey: [roomOf(name), name, input],
    queryFn: () => answerTo(name, input),
    enabled: options.enabled ?? true,
    refetchInterval: options.every ?? false,
  })
  const refusal = kept.error instanceof RefusalError ? kept.error.refusal : null
  return { value: kept.data, refusal, loading: kept.isLoading, again: () => void kept.refetch() }
}

async function answerTo<N extends OperationName>(name: N, input: InputOf<N>): Promise<ValueOf<N>> {
  const outcome = await call(name, input)
  if (outcome.ok) return outcome.value
  throw new RefusalError(outcome.refusal)
}

/** A command as a form uses it: its draft is checked against the operation's shape first, faults light up, nothing is sent. */
export interface Command<N extends OperationName> {
  run(input: InputOf<N>): Promise<Outcome<ValueOf<N>>>
  busy: boolean
  refusal: Refusal | null
  clear(): void
}

/** Runs a command and keeps whether it is on its way and what was refused last. */
export function useCommand<N extends OperationName>(name: N): Command<N> {
  const [busy, setBusy] = useState(false)
  const [refusal, setRefusal] = useState<Refusal | null>(null)
  async function run(input: InputOf<N>): Promise<Outcome<ValueOf<N>>> {
    setBusy(true)
    const outcome = await checkedCall(name, input)
    setBusy(false)
    setRefusal(outcome.ok ? null : outcome.refusal)
    return outcome
  }
  return { run, busy, refusal, clear: () => setRefusal(null) }
}

function checkedCall<N extends OperationName>(name: N, input: InputOf<N>): Promise<Outcome<ValueOf<N>>> {
  const draft = contract[name].input.safeParse(input)
  if (draft.success) return call(name, input)
  return Promise.resolve({ ok: false, refusal: faultsOf(draft.error) })
}
