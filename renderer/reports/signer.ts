import { useState } from 'react'
import { useQuery } from '#renderer/app/call.ts'
import { useRoom, useSeated } from '#renderer/app/room-context.tsx'
import type { NameGroup } from '#renderer/ui/NamePicker.tsx'

/** Who signs, and the PIN while it is typed. */
export interface Signer {
  groups: readonly NameGroup[]
  person: number | null
  pin: string
  setPerson(person: number | null): void
  setPin(pin: string): void
  /** As the operations want it; person 0 when nobody is chosen. */
  signing: { person: number; pin: string }
}

/** A leader signs: at first the leader on duty, else the one at the seat. */
export function useLeader(): Signer {
  const { standing } = useRoom()
  const seated = useSeated().id
  const people = useQuery('people.list', {}).value ?? []
  const leaders = people.filter(({ active, roles }) => active && roles.includes('leader'))
  const onDuty = standing?.shift.crew.find(
    ({ post, presence }) => post === 'leader' && presence !== 'relieved',
  )
  const likely =
    leaders.find(({ id }) => id === onDuty?.person.id) ??
    leaders.find(({ id }) => id === seated) ??
    (leaders.length === 1 ? leaders[0] : undefined)
  return useSigning(leaders, likely?.id ?? null)
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

interface Candidate {
  id: number
  name: string
  post: string
}

function useSigning(people: readonly Candidate[], likely: number | null): Signer {
  const [chosen, setPerson] = useState<number | null | undefined>(undefined)
  const [pin, setPin] = useState('')
  const person = chosen === undefined ? likely : chosen
  return {
    groups: [{ label: '', people: people.map(({ id, name, post }) => ({ id, name, note: post })) }],
    person,
    pin,
    setPerson,
    setPin,
    signing: { person: person ?? 0, pin },
  }
}
