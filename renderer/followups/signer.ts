import { useState } from 'react'
import { useQuery } from '#renderer/app/call.ts'
import { useSeated } from '#renderer/app/room-context.tsx'
import type { NameGroup } from '#renderer/ui/NamePicker.tsx'
import type { Role } from '#shared/people/rights.ts'

/** Who signs, and the PIN while it is typed. */
export interface Signer {
  groups: readonly NameGroup[]
  person: number | null
  pin: string
  setPerson(person: number | null): void
  setPin(pin: string): void
  /** As the operations want it; null while no PIN is typed. */
  signing: { person: number; pin: string } | null
}

/** Somebody with one of the roles signs: at first the one named, else the one at the seat, else the only one there is. */
export function useSigner(roles: readonly Role[], likely: number | null = null): Signer {
  const seated = useSeated().id
  const people = useQuery('people.list', {}).value ?? []
  const may = people.filter((one) => one.active && one.roles.some((role) => roles.includes(role)))
  const [chosen, setPerson] = useState<number | null | undefined>(undefined)
  const [pin, setPin] = useState('')
  const first = may.find(({ id }) => id === (likely ?? seated)) ?? (may.length === 1 ? may[0] : undefined)
  const person = chosen === undefined ? (first?.id ?? null) : chosen
  return {
    groups: [{ label: '', people: may.map(({ id, name, post }) => ({ id, name, note: post })) }],
    person,
    pin,
    setPerson,
    setPin,
    signing: pin === '' ? null : { person: person ?? 0, pin },
  }
}
