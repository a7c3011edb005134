import { useState } from 'react'
import { useCommand, useQuery } from '#renderer/app/call.ts'
import { useRoom, useSeated } from '#renderer/app/room-context.tsx'
import { plusDays } from '#shared/base/zone.ts'
import type { NewAbsence } from '#shared/roster/absence.ts'
import { leaveInstants, type RoomClock } from '#shared/roster/leave-span.ts'
import { useToday } from './use-shown-days.ts'

/** A leave while it is typed; `elsewhere` when it was approved outside and is only entered here. */
export interface LeaveDraft extends Omit<NewAbsence, 'person' | 'kind'> {
  person: number | null
  kind: NewAbsence['kind']
  elsewhere: boolean
}

/** Noon: where half a day begins and ends. */
export const noon = '12:00'

/** The form that files a leave, or enters one approved elsewhere. */
export function useLeaveDraft() {
  const seated = useSeated().id
  const today = useToday()
  const { zone } = useRoom()
  const rules = useQuery('settings.shiftRules', {}).value
  const file = useCommand('leave.file')
  const enter = useCommand('leave.enter')
  const [draft, setDraft] = useState<LeaveDraft>(() => emptyDraft(seated, plusDays(today, 1)))
  const own = draft.person === seated
  const { busy, refusal } = draft.elsewhere ? enter : file
  async function save(): Promise<boolean> {
    const { elsewhere, person, onBehalf, ...facts } = draft
    const leave = { ...facts, person: person ?? 0, onBehalf: own || elsewhere ? '' : onBehalf }
    const outcome = elsewhere ? await enter.run(leave) : await file.run(leave)
    return outcome.ok
  }
  return {
    draft,
    set: (part: Partial<LeaveDraft>) => setDraft({ ...draft, ...part }),
    own,
    span: rules ? spanOf(draft, { rules, zone }) : null,
    save,
    busy,
    refusal,
  }
}

/** The form that files a leave. */
export type LeaveHold = ReturnType<typeof useLeaveDraft>

function emptyDraft(person: number, date: string): LeaveDraft {
  return {
    person,
    kind: 'annual',
    from: date,
    fromTime: null,
    to: date,
    toTime: null,
    outOfArea: false,
    place: '',
    acting: null,
    actingTelephone: '',
    reason: '',
    onBehalf: '',
    elsewhere: false,
  }
}

function spanOf(draft: LeaveDraft, clock: RoomClock): { from: string; to: string } | null {
  const { from, to } = draft
  return from === '' || to === '' || to < from ? null : leaveInstants(draft, clock)
}
