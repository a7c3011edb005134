import { useCommand, useQuery } from '#renderer/app/call.ts'
import { useMinute, useRoom } from '#renderer/app/room-context.tsx'
import { useRefusalWords } from '#renderer/app/words.ts'
import { calendarDate } from '#shared/base/clock-face.ts'
import type { Refusal } from '#shared/base/refusal.ts'
import type { ChargeKind } from '#shared/hazards/leader.ts'
import type { Person } from '#shared/people/person.ts'
import { type FormDraft, useFormDraft } from './form-draft.ts'

/** An assignment as typed. */
export interface ChargeDraft {
  leader: string
  post: string
  kind: ChargeKind
  name: string
  since: string
  until: string
  basis: string
  note: string
}

/** The form while it is typed, and what it needs to be sent. */
export interface ChargeHold extends FormDraft<ChargeDraft> {
  people: readonly Person[]
  busy: boolean
  refusal: Refusal | null
  fault(field: string): string | undefined
  /** True once it is saved. */
  save(): Promise<boolean>
}

/** The form that puts a leader in charge; a name of somebody of the room stands for that person. */
export function useCharge(): ChargeHold {
  const say = useRefusalWords()
  const { zone } = useRoom()
  const today = calendarDate(useMinute(), zone)
  const people = useQuery('people.list', {}).value ?? []
  const { run, busy, refusal } = useCommand('hazards.assignLeader')
  const hold = useFormDraft<ChargeDraft>('hazards.charge', {
    ...{ leader: '', post: '', kind: 'township', name: '' },
    ...{ since: today, until: '', basis: '', note: '' },
  })
  async function save() {
    const { until, ...facts } = hold.draft
    const named = people.filter(({ name }) => name === facts.leader.trim())
    const person = named.length === 1 ? (named[0]?.id ?? null) : null
    if (!(await run({ ...facts, until: until || null, person })).ok) return false
    await hold.drop()
    return true
  }
  const fault = (field: string) => say.fault(refusal?.faults?.[field])
  return { ...hold, people, busy, refusal, fault, save }
}
