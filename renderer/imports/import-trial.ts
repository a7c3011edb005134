import { useRef, useState } from 'react'
import { call } from '#renderer/app/call.ts'
import type { Refusal } from '#shared/base/refusal.ts'
import type { InputOf } from '#shared/contract/index.ts'
import type { DryRun } from '#shared/imports/contract.ts'

/** A sheet being tried out; of several answers under way the last one asked for counts. */
export function useImportTrial() {
  const turn = useRef(0)
  const [run, setRun] = useState<DryRun | null>(null)
  const [refusal, setRefusal] = useState<Refusal | null>(null)
  async function tryOut(sheet: InputOf<'imports.tryOut'> | null) {
    turn.current += 1
    const mine = turn.current
    if (!sheet) return setRun(null)
    const outcome = await call('imports.tryOut', sheet)
    if (mine !== turn.current) return
    setRefusal(outcome.ok ? null : outcome.refusal)
    setRun(outcome.ok ? outcome.value : null)
  }
  return { run, refusal, setRefusal, tryOut }
}
