import { useRef, useState } from 'react'
import { call, useCommand } from '#renderer/app/call.ts'
import type { Refusal } from '#shared/base/refusal.ts'
import type { Choices, DryRun, ImportKind, ImportRun } from '#shared/imports/contract.ts'
import type { SheetFile } from '#shared/imports/sheet.ts'
import { sheetBytes } from './sheet-bytes.ts'

/** What is being taken in: the file, which sheet of it, as what, and the answers given so far. */
export interface ImportAsked {
  kind: ImportKind
  file: SheetFile | null
  sheet: number
  /** Year of dates that name none, `YYYY` or `YYYY-MM`. */
  year: string
  choices: Choices
}

/** A sheet on its way in; every change is tried out at once, the last one counts. */
export function useImporting(first: ImportKind) {
  const taking = useCommand('imports.take')
  const turn = useRef(0)
  const [asked, setAsked] = useState<ImportAsked>({
    kind: first,
    file: null,
    sheet: 0,
    year: '',
    choices: {},
  })
  const [run, setRun] = useState<DryRun | null>(null)
  const [taken, setTaken] = useState<ImportRun | null>(null)
  const [refusal, setRefusal] = useState<Refusal | null>(null)
  const [reading, setReading] = useState(false)
  const [onlyWaiting, setOnlyWaiting] = useState(false)
  async function change(part: Partial<ImportAsked>) {
    const next = { ...asked, ...part }
    setAsked(next)
    const sheet = sheetOf(next)
    if (!sheet) return setRun(null)
    turn.current += 1
    const mine = turn.current
    const outcome = await call('imports.tryOut', sheet)
    if (mine !== turn.current) return
    setRefusal(outcome.ok ? null : outcome.refusal)
    setRun(outcome.ok ? outcome.value : null)
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

function sheetOf({ kind, file, sheet, year, choices }: ImportAsked) {
  const cells = file?.sheets[sheet]?.cells
  return file && cells ? { kind, cells, choices, year, sha256: file.sha256 } : null
}
