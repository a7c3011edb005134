import { useState } from 'react'
import { call, useCommand } from '#renderer/app/call.ts'
import type { ImportKind, ImportRun } from '#shared/imports/contract.ts'
import { askedFor, type ImportAsked, sheetOf } from './import-asked.ts'
import { useImportTrial } from './import-trial.ts'
import { sheetBytes } from './sheet-bytes.ts'

/** A sheet on its way in; every change is tried out at once, the last one counts. */
export function useImporting(first: ImportKind) {
  const taking = useCommand('imports.take')
  const { run, refusal, setRefusal, tryOut } = useImportTrial()
  const [asked, setAsked] = useState(() => askedFor(first))
  const [taken, setTaken] = useState<ImportRun | null>(null)
  const [reading, setReading] = useState(false)
  const [onlyWaiting, setOnlyWaiting] = useState(false)
  async function change(part: Partial<ImportAsked>) {
    const next = { ...asked, ...part }
    setAsked(next)
    await tryOut(sheetOf(next))
  }
  async function pick(chosen: File) {
    setReading(true)
    const bytes = await sheetBytes(chosen)
    const outcome =
      'refusal' in bytes
        ? { ok: false as const, refusal: bytes.refusal }
        : await call('imports.read', { name: chosen.name, base64: bytes.base64 })
    setReading(false)
    setRefusal(outcome.ok ? null : outcome.refusal)
    await change({ file: outcome.ok ? outcome.value : null, sheet: 0, choices: {} })
    if (!outcome.ok) setRefusal(outcome.refusal)
  }
  async function take() {
    const sheet = sheetOf(asked)
    if (!sheet) return
    const outcome = await taking.run({ ...sheet, name: asked.file?.name ?? '' })
    setRefusal(outcome.ok ? null : outcome.refusal)
    if (outcome.ok) setTaken(outcome.value)
  }
  function again() {
    setTaken(null)
    void change({ file: null, sheet: 0, choices: {} })
  }
  return {
    ...asked,
    run,
    taken,
    refusal,
    onlyWaiting,
    setOnlyWaiting,
    busy: reading || taking.busy,
    change,
    pick,
    take,
    again,
  }
}

/** A sheet on its way in. */
export type ImportHold = ReturnType<typeof useImporting>
