import { useState } from 'react'
import { useCommand } from '#renderer/app/call.ts'
import type { Refusal } from '#shared/base/refusal.ts'
import type { ChangeStep } from '#shared/roster/change.ts'

/** What a step is taken with: a reason or remark, why for somebody else, the leader's signature. */
export interface StepSaid {
  text: string
  onBehalf: string
  signing: { person: number; pin: string }
}

/** Takes one step of a swap or stand-in by its own operation. */
export function useChangeStep(step: ChangeStep): {
  /** True when it was taken. */
  take(id: number, said: StepSaid): Promise<boolean>
  busy: boolean
  refusal: Refusal | null
} {
  const agree = useCommand('change.agree')
  const decline = useCommand('change.decline')
  const approve = useCommand('change.approve')
  const refuse = useCommand('change.refuse')
  const withdraw = useCommand('change.withdraw')
  const undo = useCommand('change.undo')
  const { busy, refusal } = { agree, decline, approve, refuse, withdraw, undo }[step]
  const takes: Record<ChangeStep, (id: number, said: StepSaid) => Promise<{ ok: boolean }>> = {
    agree: (id, { onBehalf }) => agree.run({ id, onBehalf }),
    decline: (id, { text, onBehalf }) => decline.run({ id, reason: text, onBehalf }),
    approve: (id, { text, signing }) => approve.run({ id, ...signing, note: text }),
    refuse: (id, { text, signing }) => refuse.run({ id, ...signing, reason: text }),
    withdraw: (id, { text, onBehalf }) => withdraw.run({ id, reason: text, onBehalf }),
    undo: (id, { text, signing }) => undo.run({ id, ...signing, reason: text }),
  }
  return { take: async (id, said) => (await takes[step](id, said)).ok, busy, refusal }
}

/** What is typed for a step. */
export function useStepDraft() {
  const [text, setText] = useState('')
  const [onBehalf, setOnBehalf] = useState('')
  return { text, setText, onBehalf, setOnBehalf }
}
