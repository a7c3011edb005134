import { useState } from 'react'
import { useCommand } from '#renderer/app/call.ts'
import type { Run, RunStep } from '#shared/runs/run.ts'

/** What lies open under the step: the answer, a reason, words about it. */
export type Mode = 'none' | 'answer' | 'notApplicable' | 'skipped' | 'note' | 'reopen'

/** What is asked about the whole run in a dialog. */
export type AskedOfRun = 'raise' | 'end' | null

/** Who was spoken with, and when if not just now. */
export interface Spoken {
  contact: number | null
  party: { unit: string; name: string; post: string; telephone: string } | null
  happenedAt?: string
}

/** The step at hand and what is done with it; when one is settled, the next open one is taken. */
export function useWorking(run: Run, reread: () => Promise<Run | null>) {
  const [picked, setPicked] = useState(() => nextOpen(run, -1)?.id ?? run.steps[0]?.id ?? null)
  const [mode, setMode] = useState<Mode>('none')
  const [asked, ask] = useState<AskedOfRun>(null)
  const commands = useStepCommands()
  const step = run.steps.find(({ id }) => id === picked) ?? run.steps[0] ?? null
  function pick(id: number) {
    setPicked(id)
    setMode('none')
    commands.clear()
  }
  async function goOn(from: RunStep) {
    const saved = await reread()
    pick((saved && nextOpen(saved, from.place)?.id) ?? from.id)
  }
  async function tick(answer: string, spoken: Spoken): Promise<boolean> {
    if (!step || commands.busy) return false
    const outcome = await commands.tick.run({ step: step.id, answer, ...spoken })
    if (outcome.ok) await goOn(step)
    return outcome.ok
  }
  async function setAside(outcome: 'notApplicable' | 'skipped', reason: string): Promise<boolean> {
    if (!step || commands.busy) return false
    const done = await commands.setAside.run({ step: step.id, outcome, reason })
    if (done.ok) await goOn(step)
    return done.ok
  }
  async function reopen(reason: string): Promise<boolean> {
    return stay(step && (await commands.reopen.run({ step: step.id, reason })))
  }
  async function note(words: string, spoken: Spoken): Promise<boolean> {
    return stay(step && (await commands.note.run({ step: step.id, words, ...spoken })))
  }
  async function stay(outcome: { ok: boolean } | null): Promise<boolean> {
    if (!outcome?.ok) return false
    await reread()
    setMode('none')
    return true
  }
  const { busy, refusal } = commands
  return { step, pick, mode, setMode, asked, ask, tick, setAside, reopen, note, busy, refusal }
}

/** The step at hand. */
export type Working = ReturnType<typeof useWorking>

function useStepCommands() {
  const tick = useCommand('runs.tick')
  const setAside = useCommand('runs.setAside')
  const reopen = useCommand('runs.reopenStep')
  const note = useCommand('runs.note')
  const all = [tick, setAside, reopen, note]
  return {
    tick,
    setAside,
    reopen,
    note,
    busy: all.some(({ busy }) => busy),
    refusal: all.find(({ refusal }) => refusal)?.refusal ?? null,
    clear: () => {
      for (const command of all) command.clear()
    },
  }
}

/** The next open step behind a place that waits for no other, else the first one there is. */
export function nextOpen({ steps }: Run, place: number): RunStep | undefined {
  const open = steps.filter(({ state }) => state === 'open')
  const free = open.filter(({ waitsFor }) => waitsFor.length === 0)
  return free.find((step) => step.place > place) ?? free[0] ?? open[0]
}
