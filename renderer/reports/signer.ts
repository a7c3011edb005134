import { useQuery } from '#renderer/app/call.ts'
import { useRoom, useSeated } from '#renderer/app/room-context.tsx'
import { likelyOf, type Signer, useSigning } from '#renderer/app/signer.ts'

/** A leader signs: at first the leader on duty, else the one at the seat. */
export function useLeader(): Signer {
  const { standing } = useRoom()
  const seated = useSeated().id
  const people = useQuery('people.list', {}).value ?? []
  const leaders = people.filter(({ active, roles }) => active && roles.includes('leader'))
  const onDuty = standing?.shift.crew.find(
    ({ post, presence }) => post === 'leader' && presence !== 'relieved',
  )
  const likely = leaders.find(({ id }) => id === onDuty?.person.id)
  return useSigning(leaders, likely?.id ?? likelyOf(leaders, seated))
}

/** Somebody other than the drafter checks: at first the one at the seat, unless they drafted; then the crew, the leader last, who issues. */
export function useChecker(drafter: number | null): Signer {
  const { standing } = useRoom()
  const seated = useSeated().id
  const people = useQuery('people.list', {}).value ?? []
  const active = people.filter((person) => person.active)
  const crew = (standing?.shift.crew ?? [])
    .toSorted((a, b) => Number(a.post === 'leader') - Number(b.post === 'leader'))
    .map(({ person }) => person.id)
  const likely = [seated, ...crew].find((id) => id !== drafter && active.some((person) => person.id === id))
  return useSigning(active, likely ?? null)
}
