import { useState } from 'react'
import { useQuery } from '#renderer/app/call.ts'
import { useSeated } from '#renderer/app/room-context.tsx'
import type { NameGroup } from '#renderer/ui/NamePicker.tsx'

/** The leader who decides, and the PIN while it is typed. */
export interface Signer {
  groups: readonly NameGroup[]
  person: number | null
  pin: string
  setPerson(person: number | null): void
  setPin(pin: string): void
  /** As the operations want it; person 0 when nobody is chosen. */
  signing: { person: number; pin: string }
}

/** A leader signs: at first the one at the seat, else the only one there is. */
export function useLeader(): Signer {
  const seated = useSeated().id
  const people = useQuery('people.list', {}).value ?? []
  const leaders = people.filter(({ active, roles }) => active && roles.includes('leader'))
  const [chosen, setPerson] = useState<number | null | undefined>(undefined)
  const [pin, setPin] = useState('')
  const likely = leaders.find(({ id }) => id === seated) ?? (leaders.length === 1 ? leaders[0] : undefined)
  const person = chosen === undefined ? (likely?.id ?? null) : chosen
  return {
    groups: [{ label: '', people: leaders.map(({ id, name, post }) => ({ id, name, note: post })) }],
    person,
    pin,
    setPerson,
    setPin,
    signing: { person: person ?? 0, pin },
  }
}
