import { useState } from 'react'
import { useSeated } from '#renderer/app/room-context.tsx'
import type { NameGroup } from '#renderer/ui/NamePicker.tsx'
import { useEverybody } from './use-board.ts'

/** The leader who signs, and the PIN while it is typed. */
export interface LeaderSigner {
  groups: readonly NameGroup[]
  person: number | null
  pin: string
  setPerson(person: number | null): void
  setPin(pin: string): void
  /** As the operations want it; person 0 when nobody is chosen. */
  signing: { person: number; pin: string }
}

/** A leader signs; those whom it concerns do not sign for themselves. */
export function useLeaderSigner(concerned: readonly number[]): LeaderSigner {
  const seated = useSeated().id
  const leaders = useEverybody().filter(
    ({ id, active, roles }) => active && roles.includes('leader') && !concerned.includes(id),
  )
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
