import { useState } from 'react'
import { useQuery } from '#renderer/app/call.ts'
import { useSeated } from '#renderer/app/room-context.tsx'
import type { NameGroup } from '#renderer/ui/NamePicker.tsx'
import { type HazardAct, hazardSteps } from '#shared/hazards/step.ts'

/** Whoever signs by PIN, and the PIN while it is typed. */
export interface Signer {
  groups: readonly NameGroup[]
  person: number | null
  setPerson(person: number | null): void
  pin: string
  setPin(pin: string): void
  /** As the operations want it; person 0 when nobody is chosen. */
  signing: { person: number; pin: string }
}

/** Those of the room who may sign a step: at first the one at the seat, if that is one of them. */
export function useSigner(act: HazardAct): Signer {
  const seated = useSeated().id
  const people = useQuery('people.list', {}).value ?? []
  const { who } = hazardSteps[act]
  const able = people.filter(({ active, roles }) => active && roles.some((role) => who.includes(role)))
  const [chosen, setPerson] = useState<number | null | undefined>(undefined)
  const [pin, setPin] = useState('')
  const likely = able.find(({ id }) => id === seated) ?? (able.length === 1 ? able[0] : undefined)
  const person = chosen === undefined ? (likely?.id ?? null) : chosen
  return {
    groups: [{ label: '', people: able.map(({ id, name, post }) => ({ id, name, note: post })) }],
    person,
    setPerson,
    pin,
    setPin,
    signing: { person: person ?? 0, pin },
  }
}
