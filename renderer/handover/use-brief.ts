import { type Asked, useQuery } from '#renderer/app/call.ts'
import { useSeated } from '#renderer/app/room-context.tsx'
import type { Brief } from '#shared/handover/handover.ts'

/** The brief of the shift on duty, without the drafts of whoever reads it: those are under their hand already. */
export function useBrief(): Asked<Brief> {
  const mine = useSeated().id
  const asked = useQuery('handover.brief', {}, { every: 30_000 })
  if (!asked.value) return asked
  const matters = asked.value.matters.filter(({ kind, id }) => kind !== 'draft' || id !== mine)
  return { ...asked, value: { ...asked.value, matters } }
}
