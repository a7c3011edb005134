import { useCommand } from '#renderer/app/call.ts'
import { useMinute } from '#renderer/app/room-context.tsx'
import { useRefusalWords } from '#renderer/app/words.ts'
import type { Instant } from '#shared/base/instant.ts'
import type { Refusal } from '#shared/base/refusal.ts'
import type { CheckKind } from '#shared/hazards/check.ts'
import { type FormDraft, useFormDraft } from './form-draft.ts'

/** A check as typed. */
export interface CheckDraft {
  kind: CheckKind
  happenedAt: Instant | null
  unit: string
  place: string
  township: string
  sector: string
  leader: string
  inspectors: string
  accompanied: boolean
  looked: string
  result: string
  hazards: number[]
  exercise: boolean
}

/** The form while it is typed, and what it needs to be sent. */
export interface CheckHold extends FormDraft<CheckDraft> {
  busy: boolean
  refusal: Refusal | null
  fault(field: string): string | undefined
  /** The number of the check once it is saved, else null. */
  save(): Promise<number | null>
}

/** The form that records a check; it begins as one without notice, now. */
export function useCheckDraft(): CheckHold {
  const say = useRefusalWords()
  const now = useMinute()
  const { run, busy, refusal } = useCommand('hazards.recordCheck')
  const hold = useFormDraft<CheckDraft>('hazards.siteCheck', {
    ...{ kind: 'unannounced', happenedAt: now, unit: '', place: '', township: '', sector: '' },
    ...{ leader: '', inspectors: '', accompanied: false, looked: '', result: '' },
    ...{ hazards: [], exercise: false },
  })
  async function save() {
    const { happenedAt, exercise, ...facts } = hold.draft
    const outcome = await run({
      ...facts,
      happenedAt: happenedAt ?? '',
      ...(exercise ? { exercise } : {}),
    })
    if (!outcome.ok) return null
    await hold.drop()
    return outcome.value.id
  }
  const fault = (field: string) => say.fault(refusal?.faults?.[field])
  return { ...hold, busy, refusal, fault, save }
}
