import { useState } from 'react'
import { useRoom } from '#renderer/app/room-context.tsx'
import type { NameGroup } from '#renderer/ui/NamePicker.tsx'

/** Who signs and with which PIN, while it is being typed. */
export interface Signer {
  person: number | null
  pin: string
  setPerson(person: number | null): void
  setPin(pin: string): void
  /** As the operations want it; person 0 when nobody is chosen. */
  signing: { person: number; pin: string }
  forgetPin(): void
}

/** The signer of a form: at first the person at the seat when they are of the crew, else the first of the crew. */
export function useSigner(groups: readonly NameGroup[]): Signer {
  const seated = useRoom().seat.person?.id
  const [chosen, setChosen] = useState<number | null | undefined>(undefined)
  const [pin, setPin] = useState('')
  const [crew = [], others = []] = groups.map(({ people }) => people)
  const likely =
    crew.find(({ id }) => id === seated) ?? crew[0] ?? others.find(({ id }) => id === seated) ?? only(others)
  const person = chosen === undefined ? (likely?.id ?? null) : chosen
  return {
    person,
    pin,
    setPerson: setChosen,
    setPin,
    signing: { person: person ?? 0, pin },
    forgetPin: () => setPin(''),
  }
}

function only<T>(list: readonly T[]): T | undefined {
  return list.length === 1 ? list[0] : undefined
}
