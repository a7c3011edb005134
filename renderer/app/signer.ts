import { useState } from 'react'
import type { NameGroup } from '#renderer/ui/NamePicker.tsx'
import { useSeated } from './room-context.tsx'

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

/** Somebody who may sign. */
interface Candidate {
  id: number
  name: string
  post: string
}

/** One of these people signs: at first the likely one, until another is chosen. */
export function useSigning(people: readonly Candidate[], likely: number | null): Signer {
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

/** One of these people signs: at first the one at the seat, else the only one there is. */
export function useSeatedSigner(people: readonly Candidate[]): Signer {
  return useSigning(people, likelyOf(people, useSeated().id))
}

/** The one wanted if they are among the people, else the only one there is. */
export function likelyOf(people: readonly Candidate[], wanted: number): number | null {
  const found = people.find(({ id }) => id === wanted) ?? (people.length === 1 ? people[0] : undefined)
  return found?.id ?? null
}
