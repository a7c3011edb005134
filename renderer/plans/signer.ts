import { useState } from 'react'
import { useQuery } from '#renderer/app/call.ts'
import { useSeated } from '#renderer/app/room-context.tsx'

/** Who approves cards: leaders and administrators; at first the one at the seat, else the only one there is. */
export function useApprover() {
  const seated = useSeated().id
  const people = useQuery('people.list', {}).value ?? []
  const may = people.filter(
    ({ active, roles }) => active && (roles.includes('leader') || roles.includes('administrator')),
  )
  const [chosen, setPerson] = useState<number | null | undefined>(undefined)
  const [pin, setPin] = useState('')
  const likely = may.find(({ id }) => id === seated) ?? (may.length === 1 ? may[0] : undefined)
  const person = chosen === undefined ? (likely?.id ?? null) : chosen
  return {
    groups: [{ label: '', people: may.map(({ id, name, post }) => ({ id, name, note: post })) }],
    person,
    pin,
    setPerson,
    setPin,
    signing: { person: person ?? 0, pin },
  }
}
